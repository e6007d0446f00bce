using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Recurring phrases under a heading.</summary>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Introduction">How they came to stand here.</param>
/// <param name="Formulas">The phrases.</param>
public sealed record FormulaGroup(string Anchor, string Heading, string Introduction, ImmutableArray<FormulaModel> Formulas);
