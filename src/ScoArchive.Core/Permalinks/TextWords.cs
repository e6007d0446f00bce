using System.Text;

namespace ScoArchive.Core.Permalinks;

/// <summary>The words of a text, lower case and without signs, and the sequences they stand in.</summary>
internal sealed class TextWords
{
    private const int Width = 3;

    private TextWords(List<string> words)
    {
        Words = words;
        var sequences = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i + Width <= words.Count; i++)
        {
            sequences.Add(string.Join(' ', words[i], words[i + 1], words[i + 2]));
        }

        Sequences = sequences;
    }

    /// <summary>The words in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The different sequences of three words.</summary>
    public IReadOnlyCollection<string> Sequences { get; }

    /// <summary>Reads a text. Ideographs are words of their own, so that texts written without blanks have sequences too.</summary>
    public static TextWords Of(string text)
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
        return new TextWords(words);
    }

    /// <summary>How many of this text's words another text holds, copies counted.</summary>
    public int CountIn(TextWords other)
    {
        Dictionary<string, int> left = other.Words.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int count = 0;
        foreach (string word in Words)
        {
            if (left.GetValueOrDefault(word) is > 0 and var copies)
            {
                left[word] = copies - 1;
                count++;
            }
        }

        return count;
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
