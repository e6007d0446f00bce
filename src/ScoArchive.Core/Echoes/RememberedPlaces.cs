using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Which passages are remembered: those of the same words in the same document, as far as their order is the one they had.</summary>
internal sealed class RememberedPlaces
{
    private const int Missing = -1;

    private readonly int[] _before;
    private readonly int[] _now;

    /// <summary>Looks for the passages of an archive in what is remembered of it.</summary>
    /// <param name="passages">The passages, documents one after the other.</param>
    /// <param name="checksums">What tells their texts.</param>
    /// <param name="memory">What is remembered.</param>
    public RememberedPlaces(ImmutableArray<EchoPassage> passages, ImmutableArray<TextChecksum> checksums, EchoMemory memory)
    {
        Memory = memory;
        _before = new int[passages.Length];
        _now = new int[memory.Passages.Length];
        Array.Fill(_before, Missing);
        Array.Fill(_now, Missing);
        Range[] documents = [.. DocumentRanges.Of(passages.Length, place => passages[place].Document)];
        Range[] remembered = [.. DocumentRanges.Of(memory.Passages.Length, place => memory.Passages[place].Document)];
        Dictionary<string, int> known = remembered.Select((range, number) => (memory.Passages[range.Start.Value].Document, number)).ToDictionary(StringComparer.Ordinal);
        ImmutableArray<(int, int, double)> pairs =
        [
            .. documents.Select((range, number) => (number, Known: known.GetValueOrDefault(passages[range.Start.Value].Document, Missing), range))
                .Where(pair => pair.Known != Missing)
                .Select(pair => (pair.number, pair.Known, (double)(pair.range.End.Value - pair.range.Start.Value))),
        ];
        foreach ((int number, int before) in RisingChain.Longest(pairs))
        {
            Match(documents[number], remembered[before], checksums);
        }

        Kept = _now.Count(place => place != Missing);
    }

    /// <summary>What is remembered.</summary>
    public EchoMemory Memory { get; }

    /// <summary>How many passages are remembered.</summary>
    public int Kept { get; }

    /// <summary>Whether so much is as it was that looking for what changed costs less than looking for everything.</summary>
    public bool AreMost => (_before.Length - Kept) + (_now.Length - Kept) <= Kept / 4;

    /// <summary>The place that a passage had; below 0 where it is new.</summary>
    public int BeforeOf(int passage) => _before[passage];

    /// <summary>The place that a remembered passage has now; below 0 where it is gone.</summary>
    public int NowOf(int remembered) => _now[remembered];

    private void Match(Range now, Range before, ImmutableArray<TextChecksum> checksums)
    {
        int from = before.Start.Value;
        for (int place = now.Start.Value; place < now.End.Value; place++)
        {
            int at = from;
            while (at < before.End.Value && Memory.Passages[at].Checksum != checksums[place])
            {
                at++;
            }

            if (at < before.End.Value)
            {
                (_before[place], _now[at]) = (at, place);
                from = at + 1;
            }
        }
    }
}
