using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Building;

/// <summary>Finds what blocks mention and applies an editor's choice of topics: added ones stand at the first paragraph.</summary>
public static class CuratedMentions
{
    /// <summary>The mentions of each block; headings mention nothing.</summary>
    public static ImmutableArray<BlockMentions> Find(
        MentionFinder finder, ImmutableArray<IdentifiedBlock> blocks, string language, CuratedTopics curated)
    {
        HashSet<string> removed = [.. curated.Removed.Select(topic => topic.Slug)];
        IdentifiedBlock? first = blocks.FirstOrDefault(block => block.Content is not HeadingBlock);
        return [.. blocks.Select(block => block.Content is HeadingBlock
            ? BlockMentions.None
            : Curate(finder.Find(block.Content.Text, language), removed, block == first ? curated.Added : []))];
    }

    private static BlockMentions Curate(BlockMentions found, HashSet<string> removed, ImmutableArray<CuratedTopic> added) =>
        removed.Count == 0 && added.IsEmpty
            ? found
            : found with
            {
                Topics = [.. added.Select(topic => new TopicMention(topic.Slug, -1, "")), .. found.Topics.Where(mention => !removed.Contains(mention.Topic))],
            };
}
