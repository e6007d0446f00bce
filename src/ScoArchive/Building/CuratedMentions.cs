using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Building;

/// <summary>
/// Finds what the blocks of a document mention, with what its title says: its topics are the document's subjects, and states that
/// only the title names stand at the first paragraph, as do the topics that an editor adds.
/// </summary>
public static class CuratedMentions
{
    /// <summary>The mentions of each block; headings mention nothing.</summary>
    public static ImmutableArray<BlockMentions> Find(
        MentionFinder finder, string title, ImmutableArray<IdentifiedBlock> blocks, string language, CuratedTopics curated)
    {
        BlockMentions inTitle = finder.Find(title, language);
        HashSet<string> subjects = [.. inTitle.Topics.Select(topic => topic.Topic)];
        HashSet<string> removed = [.. curated.Removed.Select(topic => topic.Slug)];
        IdentifiedBlock? first = blocks.FirstOrDefault(block => block.Content is not HeadingBlock);
        BlockMentions[] found = [.. blocks.Select(block => block.Content is HeadingBlock ? BlockMentions.None : finder.Find(block.Content.Text, language, subjects))];
        ImmutableArray<StateMention> onlyInTitle = OnlyIn(inTitle, found);
        return [.. blocks.Select((block, i) => block == first
            ? Curate(found[i] with { States = [.. onlyInTitle, .. found[i].States] }, removed, curated.Added)
            : Curate(found[i], removed, []))];
    }

    private static ImmutableArray<StateMention> OnlyIn(BlockMentions title, BlockMentions[] found)
    {
        HashSet<string> named = [.. found.SelectMany(mentions => mentions.States).Select(state => state.Iso)];
        return [.. title.States.Where(state => !named.Contains(state.Iso)).DistinctBy(state => state.Iso).Select(state => state with { Start = -1 })];
    }

    private static BlockMentions Curate(BlockMentions found, HashSet<string> removed, ImmutableArray<CuratedTopic> added) =>
        removed.Count == 0 && added.IsEmpty
            ? found
            : found with
            {
                Topics = [.. added.Select(topic => new TopicMention(topic.Slug, -1, "")), .. found.Topics.Where(mention => !removed.Contains(mention.Topic))],
            };
}
