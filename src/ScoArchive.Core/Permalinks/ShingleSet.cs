using System.Text;

namespace ScoArchive.Core.Permalinks;

/// <summary>The different three-word sequences of a text; of a shorter text, the words it has.</summary>
internal sealed class ShingleSet
{
    private const int Width = 3;

    private ShingleSet(SortedSet<string> shingles) => Shingles = shingles;

    public IReadOnlyCollection<string> Shingles { get; }

    public int Count => Shingles.Count;

    public static ShingleSet Of(string text)
    {
        List<string> words = WordsOf(text);
        var shingles = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i == 0 || i + Width <= words.Count; i++)
        {
            shingles.Add(string.Join(' ', words.Skip(i).Take(Width)));
        }

        shingles.Remove("");
        return new ShingleSet(shingles);
    }

    /// <summary>The words that two texts share, as a share of the words that either has (Jaccard index).</summary>
    public static double WordShare(string left, string right)
    {
        HashSet<string> words = new(WordsOf(left), StringComparer.Ordinal);
        HashSet<string> others = new(WordsOf(right), StringComparer.Ordinal);
        int shared = words.Count(others.Contains);
        return (double)shared / Math.Max(1, words.Count + others.Count - shared);
    }

    // Ideographs are words of their own, so that texts written without blanks have sequences too.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isIdeograph = rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
            if (Rune.IsLetterOrDigit(rune) && !isIdeograph)
            {
                word.Append(Rune.ToLowerInvariant(rune));
                continue;
            }

            Flush(words, word);
            if (isIdeograph)
            {
                words.Add(rune.ToString());
            }
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
