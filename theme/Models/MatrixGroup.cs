using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Rows of a table of counts that belong together.</summary>
/// <param name="Heading">What they have in common.</param>
/// <param name="Rows">The rows.</param>
public sealed record MatrixGroup(string Heading, ImmutableArray<MatrixRow> Rows);
