using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Counts what stands together in paragraphs.</summary>
public static class Companions
{
    private const int FewestTogether = 2;

    /// <summary>The topics of some passages, the most frequent first.</summary>
    public static ImmutableArray<Companion> TopicsOf(IEnumerable<Passage> passages) =>
        Count(passages, static passage => passage.Mentions.Topics, static mention => mention.Topic);

    /// <summary>The states that some passages name, the most frequent first.</summary>
    public static ImmutableArray<Companion> StatesOf(IEnumerable<Passage> passages) =>
        Count(passages, static passage => passage.Mentions.States, static mention => mention.Iso);

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

    // A key counts once in a passage, however often it is mentioned there.
    private static ImmutableArray<Companion> Count<T>(IEnumerable<Passage> passages, Func<Passage, ImmutableArray<T>> mentionsOf, Func<T, string> keyOf)
    {
        var counts = new Dictionary<string, (int Paragraphs, int Last)>(StringComparer.Ordinal);
        int number = 0;
        foreach (Passage passage in passages)
        {
            number++;
            foreach (T mention in mentionsOf(passage))
            {
                ref (int Paragraphs, int Last) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, keyOf(mention), out _);
                count = (count.Paragraphs + (count.Last == number ? 0 : 1), number);
            }
        }

        return
        [
            .. counts.Select(count => new Companion(count.Key, count.Value.Paragraphs))
                .OrderByDescending(companion => companion.Paragraphs)
                .ThenBy(companion => companion.Key, StringComparer.Ordinal),
        ];
    }
}
