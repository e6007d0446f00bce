using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Counts what stands together in paragraphs.</summary>
public static class Companions
{
    private const int FewestTogether = 2;

    /// <summary>The topics of some passages, the most frequent first.</summary>
    public static ImmutableArray<Companion> TopicsOf(IEnumerable<Passage> passages) =>
        Count(passages.SelectMany(passage => passage.Mentions.Topics.Select(mention => mention.Topic).Distinct(StringComparer.Ordinal)));

    /// <summary>The states that some passages name, the most frequent first.</summary>
    public static ImmutableArray<Companion> StatesOf(IEnumerable<Passage> passages) =>
        Count(passages.SelectMany(passage => passage.Mentions.States.Select(mention => mention.Iso).Distinct(StringComparer.Ordinal)));

    /// <summary>The topics that keep company with one, the closest first.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="topic">The topic's slug.</param>
    /// <remarks>
    /// Closeness is the share of common paragraphs by the geometric mean of both topics' paragraphs (the cosine measure); by
    /// number alone, the topics that stand everywhere would stand first everywhere.
    /// </remarks>
    public static ImmutableArray<Companion> CloseTo(DocumentArchive archive, string topic) =>
    [
        .. TopicsOf(archive.PassagesOnTopic(topic))
            .Where(other => other.Key != topic && other.Paragraphs >= FewestTogether)
            .OrderByDescending(other => other.Paragraphs / Math.Sqrt(archive.PassagesOnTopic(other.Key).Length))
            .ThenBy(other => other.Key, StringComparer.Ordinal),
    ];

    private static ImmutableArray<Companion> Count(IEnumerable<string> keys) =>
    [
        .. keys.CountBy(key => key, StringComparer.Ordinal)
            .Select(count => new Companion(count.Key, count.Value))
            .OrderByDescending(companion => companion.Paragraphs)
            .ThenBy(companion => companion.Key, StringComparer.Ordinal),
    ];
}
