namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Which old texts and blocks are worth comparing: those that share sequences of three words. Of the many texts that share
/// one formula, those nearest to the block's place are looked at, so that time grows with the number of words.
/// </summary>
internal sealed class LikelyPairs
{
    private const int Width = 3;
    private const int MostTexts = 24;
    private const double SmallestShare = 0.1;

    private readonly Dictionary<(int, int, int), List<int>> _texts = [];
    private readonly int[] _sizes;

    private LikelyPairs(int[][] old)
    {
        _sizes = new int[old.Length];
        for (int i = 0; i < old.Length; i++)
        {
            foreach ((int, int, int) sequence in SequencesOf(old[i]))
            {
                (_texts.TryGetValue(sequence, out List<int>? list) ? list : _texts[sequence] = []).Add(i);
                _sizes[i]++;
            }
        }
    }

    /// <summary>The pairs, by block and then by old text.</summary>
    /// <param name="old">The old texts' words.</param>
    /// <param name="new">The blocks' words.</param>
    /// <param name="expected">For each block the old text that stood at its place.</param>
    public static List<LikelyPair> Find(int[][] old, int[][] @new, int[] expected)
    {
        var index = new LikelyPairs(old);
        var pairs = new List<LikelyPair>();
        for (int i = 0; i < @new.Length; i++)
        {
            index.AddPairs(pairs, i, SequencesOf(@new[i]), expected[i]);
        }

        return pairs;
    }

    private void AddPairs(List<LikelyPair> pairs, int block, HashSet<(int, int, int)> sequences, int expected)
    {
        var shared = new SortedDictionary<int, int>();
        foreach ((int, int, int) sequence in sequences)
        {
            foreach (int text in Nearest(_texts.GetValueOrDefault(sequence) ?? [], expected))
            {
                shared[text] = shared.GetValueOrDefault(text) + 1;
            }
        }

        foreach ((int text, int count) in shared)
        {
            double share = (double)count / Math.Min(_sizes[text], sequences.Count);
            if (share >= SmallestShare)
            {
                pairs.Add(new LikelyPair(text, block, count, share));
            }
        }
    }

    private static IEnumerable<int> Nearest(List<int> texts, int expected)
    {
        if (texts.Count <= MostTexts)
        {
            return texts;
        }

        int found = texts.BinarySearch(expected);
        int first = Math.Clamp((found < 0 ? ~found : found) - (MostTexts / 2), 0, texts.Count - MostTexts);
        return texts.Skip(first).Take(MostTexts);
    }

    private static HashSet<(int, int, int)> SequencesOf(int[] words)
    {
        var sequences = new HashSet<(int, int, int)>();
        for (int i = 0; i + Width <= words.Length; i++)
        {
            sequences.Add((words[i], words[i + 1], words[i + 2]));
        }

        return sequences;
    }
}
