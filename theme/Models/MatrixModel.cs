using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A table of counts: rows by columns.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="RowName">What a row is about.</param>
/// <param name="Columns">The columns, each with a short name and its link.</param>
/// <param name="Groups">The rows by group.</param>
public sealed record MatrixModel(string Caption, string RowName, ImmutableArray<Link> Columns, ImmutableArray<MatrixGroup> Groups);
