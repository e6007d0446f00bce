using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>Ids that no block carries any more but that the page still answers to.</summary>
/// <param name="Aliases">Each alias, with the block that holds its text now.</param>
/// <param name="Withdrawn">Withdrawn paragraphs, with the place where each stood.</param>
/// <param name="EarlierTexts">Texts that ids stood for before the present one, oldest first.</param>
public sealed record PermalinkNotices(
    ImmutableArray<BlockAlias> Aliases,
    ImmutableArray<WithdrawnBlock> Withdrawn,
    ImmutableArray<EarlierText> EarlierTexts)
{
    /// <summary>No such ids.</summary>
    public static PermalinkNotices None { get; } = new([], [], []);
}
