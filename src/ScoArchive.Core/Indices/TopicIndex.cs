using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Indices;

/// <summary>What the archive holds on one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Passages">The paragraphs on it, by document in time order.</param>
/// <param name="Together">Topics that keep company with it, the closest first.</param>
/// <param name="States">States named in its paragraphs, the most frequent first.</param>
public sealed record TopicIndex(
    Topic Topic, ImmutableArray<Passage> Passages, ImmutableArray<Companion> Together, ImmutableArray<Companion> States)
{
    private const int MostCompanions = 10;

    /// <summary>Gathers it from the archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="companions">What stands together in it.</param>
    /// <param name="topic">The topic.</param>
    public static TopicIndex Of(DocumentArchive archive, Companions companions, Topic topic) => new(
        topic,
        archive.PassagesOnTopic(topic.Slug),
        [.. companions.CloseTo(topic.Slug).Take(MostCompanions)],
        [.. companions.StatesBeside(topic.Slug).Take(MostCompanions)]);

    /// <summary>The words of a passage that show a topic; empty when an editor assigned it.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="topic">The topic's slug.</param>
    public static IEnumerable<TopicMention> EvidenceIn(Passage passage, string topic) =>
        passage.Mentions.Topics.Where(mention => mention.Topic == topic && mention.Start >= 0);
}
