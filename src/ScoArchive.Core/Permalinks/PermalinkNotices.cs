using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>What a page answers to beside the ids of its blocks.</summary>
/// <param name="Published">Every id that was ever published, the blocks' own among them.</param>
/// <param name="Aliases">Each alias, with the block that holds its text now.</param>
/// <param name="Withdrawn">Withdrawn paragraphs, with the place where each stood.</param>
/// <param name="EarlierTexts">Texts that ids stood for before the present one, oldest first.</param>
public sealed record PermalinkNotices(
    ImmutableArray<BlockId> Published,
    ImmutableArray<BlockAlias> Aliases,
    ImmutableArray<WithdrawnBlock> Withdrawn,
    ImmutableArray<EarlierText> EarlierTexts)
{
    /// <summary>No such ids.</summary>
    public static PermalinkNotices None { get; } = new([], [], [], []);
}
