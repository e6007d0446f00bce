using System.Text;

namespace ScoArchive.Core.Permalinks;

/// <summary>Cuts texts into words, lower case and without signs, and gives each different word a number.</summary>
internal sealed class TextWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>
    /// The words of a text in their order. Ideographs are words of their own, so that texts written without blanks have
    /// sequences too; a text of signs alone is one word.
    /// </summary>
    public int[] Of(string text)
    {
        var words = new List<int>();
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
                words.Add(NumberOf(rune.ToString()));
            }
        }

        Flush(words, word);
        return words.Count == 0 && text.Length > 0 ? [NumberOf(text)] : [.. words];
    }

    private void Flush(List<int> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(NumberOf(word.ToString()));
            word.Clear();
        }
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out int number))
        {
            _numbers[word] = number = _numbers.Count;
        }

        return number;
    }
}
