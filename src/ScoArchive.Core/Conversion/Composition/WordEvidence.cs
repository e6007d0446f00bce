using System.Runtime.InteropServices;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>The words of one text, as they stand away from line ends: solid words, hyphenated words, and their first halves.</summary>
internal sealed class WordEvidence
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>Reads the words of some lines.</summary>
    public WordEvidence(IEnumerable<TextLine> lines)
    {
        foreach (TextLine line in lines)
        {
            Read(line.Text);
        }
    }

    /// <summary>How often the word stands in the text, letter case aside; a first half is asked for with its hyphen.</summary>
    public int Count(string word) => _words.GetValueOrDefault(word.ToLowerInvariant());

    private void Read(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && (char.IsLetter(text[i]) || (start >= 0 && Signs.IsHyphen(text[i])));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                Add(text.AsSpan(start, i - start), atLineStart: start == 0);
                start = -1;
            }
        }
    }

    /// <summary>Halves of words cut at a line end prove nothing.</summary>
    private void Add(ReadOnlySpan<char> token, bool atLineStart)
    {
        if (token.Length > 60 || Signs.IsHyphen(token[^1]) || atLineStart)
        {
            return;
        }

        string word = token.ToString().ToLowerInvariant().Replace('\u2010', '-').Replace('\u2011', '-');
        Increment(word);
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            Increment(word[..(hyphen + 1)]);
        }
    }

    private void Increment(string word) => CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _)++;
}
