using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>
/// Tells a word cut by a hyphen at a line end from a hyphen of the word itself, by how the same text writes the word
/// elsewhere, then by the word list.
/// </summary>
internal sealed class HyphenJudge
{
    private readonly Lazy<WordEvidence> _evidence;
    private readonly WordList _words;

    /// <summary>A judge for one text.</summary>
    public HyphenJudge(IEnumerable<TextLine> lines, WordList words)
    {
        _evidence = new Lazy<WordEvidence>(() => new WordEvidence(lines));
        _words = words;
    }

    /// <summary>Judges the hyphen between a line's last word and the next line's first.</summary>
    /// <param name="upper">The text before the hyphen.</param>
    /// <param name="lower">The text after the line end.</param>
    /// <returns>The verdict and why.</returns>
    public (HyphenVerdict Verdict, string Why) Judge(ReadOnlySpan<char> upper, ReadOnlySpan<char> lower)
    {
        string before = LastWord(upper);
        string after = FirstWord(lower);
        if (before.Length == 0 || after.Length == 0)
        {
            return Bare(upper, lower);
        }

        if (Phrases.Default.Holds("conjunctions", after))
        {
            return (HyphenVerdict.Parted, "a conjunction follows");
        }

        int hyphen = before.LastIndexOf('-');
        string head = before[(hyphen + 1)..];
        bool shouted = IsUpper(head) && IsUpper(after) && head.Length + after.Length > 4;
        if (char.IsUpper(after[0]) && !shouted)
        {
            return (HyphenVerdict.Kept, "a capital letter follows");
        }

        return JudgeWords(before, head, after);
    }

    private static (HyphenVerdict, string) Bare(ReadOnlySpan<char> upper, ReadOnlySpan<char> lower)
    {
        bool digits = upper.Length > 0 && char.IsLetterOrDigit(upper[^1]) && lower.Length > 0 && char.IsLetterOrDigit(lower[0]);
        return digits ? (HyphenVerdict.Kept, "a number stands beside it") : (HyphenVerdict.Parted, "no word stands beside it");
    }

    private (HyphenVerdict, string) JudgeWords(string before, string head, string after)
    {
        string tail = after.Split('-')[0];
        int solid = _evidence.Value.Count(head + tail);
        int hyphenated = _evidence.Value.Count(before + "-" + after) + _evidence.Value.Count(head + "-" + tail);
        if (solid != hyphenated)
        {
            return solid > hyphenated
                ? (HyphenVerdict.Closed, "the text writes the word solid elsewhere")
                : (HyphenVerdict.Kept, "the text writes the word with a hyphen elsewhere");
        }

        return JudgeByList(head, tail);
    }

    private (HyphenVerdict, string) JudgeByList(string head, string tail)
    {
        if (head.Length == 1 || tail.Length == 1)
        {
            return (HyphenVerdict.Kept, "no word is cut beside a single letter");
        }

        bool isPrefix = Phrases.Default.Holds("hyphen-prefixes", head) && _words.Holds(tail);
        if (isPrefix && _evidence.Value.Count(head + "-") > 0)
        {
            return (HyphenVerdict.Kept, "the text writes other words with this prefix and a hyphen");
        }

        if (isPrefix && Phrases.Default.Holds("firm-prefixes", head))
        {
            return (HyphenVerdict.Kept, "the prefix is usually followed by a hyphen");
        }

        if (_words.Holds(head + tail))
        {
            return (HyphenVerdict.Closed, "the word list has the word solid");
        }

        bool twoWords = IsWord(head) && IsWord(tail);
        return twoWords || isPrefix
            ? (HyphenVerdict.Kept, "both halves are words")
            : (HyphenVerdict.Closed, "a half is no word by itself");
    }

    private bool IsWord(string half) => half.Length > 1 && (_words.Holds(half) || _evidence.Value.Count(half) > 1);

    private static bool IsUpper(string word) => word.All(char.IsUpper);

    private static string LastWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && text.Length - start < 60 && (char.IsLetter(text[start - 1]) || (start < text.Length && text[start - 1] == '-')))
        {
            start--;
        }

        return text[start..].ToString().TrimStart('-');
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && end < 60 && (char.IsLetter(text[end]) || (text[end] == '-' && end > 0)))
        {
            end++;
        }

        return text[..end].ToString().TrimEnd('-');
    }
}
