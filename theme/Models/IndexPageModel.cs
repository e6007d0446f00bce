using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>An overview of topics or of states.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Heading">Title of the page.</param>
/// <param name="Introduction">A paragraph below it.</param>
/// <param name="Groups">The links by group.</param>
/// <param name="Matrix">Counts by document.</param>
/// <param name="Files">The same in other forms.</param>
public sealed record IndexPageModel(
    PageFrame Frame, string Heading, string Introduction, ImmutableArray<LinkGroup> Groups, MatrixModel Matrix, ImmutableArray<AlternateLink> Files);
