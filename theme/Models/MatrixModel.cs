using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A table of counts: rows by columns.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The columns, each with a short name and its link.</param>
/// <param name="Rows">The rows.</param>
public sealed record MatrixModel(string Caption, ImmutableArray<Link> Columns, ImmutableArray<MatrixRow> Rows)
{
    /// <summary>No table.</summary>
    public static MatrixModel None { get; } = new("", [], []);
}
