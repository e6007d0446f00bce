using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The phrases that recur.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Groups">The phrases: those that editors follow, and those that were found.</param>
/// <param name="Matrix">Paragraphs that hold each, by document.</param>
/// <param name="Files">The same in other forms.</param>
public sealed record FormulasPageModel(
    PageFrame Frame, ImmutableArray<FormulaGroup> Groups, MatrixModel Matrix, ImmutableArray<AlternateLink> Files);
