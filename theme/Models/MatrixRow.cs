using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A row of a table of counts.</summary>
/// <param name="Head">What the row is about.</param>
/// <param name="Cells">Its counts with their links, one a column; a count of 0 has no link.</param>
public sealed record MatrixRow(Link Head, ImmutableArray<CountedLink> Cells);
