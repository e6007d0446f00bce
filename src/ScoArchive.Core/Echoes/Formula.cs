using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>A phrase that recurs across documents.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Label">The phrase, in the editors' or in its earliest wording.</param>
/// <param name="IsCurated">Whether editors listed it; otherwise it was found.</param>
/// <param name="Uses">Its occurrences in the order of the documents given.</param>
public sealed record Formula(string Slug, string Label, bool IsCurated, ImmutableArray<FormulaUse> Uses)
{
    /// <summary>Slugs that it had before; they stay addresses.</summary>
    public ImmutableArray<string> Formerly { get; init; } = [];

    /// <summary>The number of documents that use it.</summary>
    public int DocumentCount => Uses.Select(use => use.Document).Distinct(StringComparer.Ordinal).Count();
}
