using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>A formula that editors listed.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Label">Its usual wording.</param>
/// <param name="Variants">Other wordings.</param>
public sealed record ListedFormula(string Slug, string Label, ImmutableArray<string> Variants)
{
    /// <summary>Slugs that it had before; they stay addresses.</summary>
    public ImmutableArray<string> Formerly { get; init; } = [];
}
