using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>
/// Tells a word cut by a hyphen at a line end from a hyphen of the word itself, by how the same text writes the word
/// elsewhere, then by the word list.
/// </summary>
internal sealed class HyphenJudge
{
    private const int FewestOfUncut = 3;
    private const int LongWord = 6;
    private const int LongestShort = 5;
    private readonly Lazy<WordEvidence> _evidence;
    private readonly Lazy<bool?> _cutsWords;
    private readonly WordList _words;

    /// <summary>A judge for one text.</summary>
    public HyphenJudge(IEnumerable<TextLine> lines, WordList words)
    {
        _evidence = new Lazy<WordEvidence>(() => new WordEvidence(lines));
        _words = words;
        _cutsWords = new Lazy<bool?>(() => CutsWords([.. lines.Select(line => line.Text)]));
    }

    /// <summary>
    /// Whether the text cuts words at line ends at all: it does where a half is no word, it does not where several hyphens
    /// stand there and every one of them could be the word's own; unknown otherwise.
    /// </summary>
    private bool? CutsWords(string[] lines)
    {
        int own = 0;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].Length < 2 || !Signs.IsHyphen(lines[i][^1]) || lines[i + 1].Length == 0 || !char.IsLower(lines[i + 1][0]))
            {
                continue;
            }

            string before = LastWord(lines[i].AsSpan(0, lines[i].Length - 1));
            string head = before[(before.LastIndexOf('-') + 1)..];
            string tail = FirstWord(lines[i + 1]).Split('-')[0];
            bool compound = tail.Length > 1 && _words.Holds(tail) && (Phrases.Default.Holds("hyphen-prefixes", head) || (head.Length > 1 && _words.Holds(head)));
            if (!compound && head.Length > 0)
            {
                return true;
            }

            own += compound ? 1 : 0;
        }

        return own >= FewestOfUncut ? false : null;
    }

    /// <summary>Judges the hyphen between a line's last word and the next line's first.</summary>
    /// <param name="upper">The text before the hyphen.</param>
    /// <param name="lower">The text after the line end.</param>
    /// <returns>The verdict and why.</returns>
    public (HyphenVerdict Verdict, NoteReason Why) Judge(ReadOnlySpan<char> upper, ReadOnlySpan<char> lower)
    {
        string before = LastWord(upper);
        string after = FirstWord(lower);
        if (before.Length == 0 || after.Length == 0)
        {
            return Bare(upper, lower);
        }

        if (Phrases.Default.Holds("conjunctions", after))
        {
            return (HyphenVerdict.Parted, default);
        }

        int hyphen = before.LastIndexOf('-');
        string head = before[(hyphen + 1)..];
        bool shouted = IsUpper(head) && IsUpper(after) && head.Length + after.Length > 4;
        if (char.IsUpper(after[0]) && !shouted)
        {
            return (HyphenVerdict.Kept, NoteReason.HyphenBeforeCapital);
        }

        return JudgeWords(before, head, after);
    }

    private static (HyphenVerdict, NoteReason) Bare(ReadOnlySpan<char> upper, ReadOnlySpan<char> lower)
    {
        bool digits = upper.Length > 0 && char.IsLetterOrDigit(upper[^1]) && lower.Length > 0 && char.IsLetterOrDigit(lower[0]);
        return digits ? (HyphenVerdict.Kept, NoteReason.HyphenBesideNumber) : (HyphenVerdict.Parted, default);
    }

    private (HyphenVerdict, NoteReason) JudgeWords(string before, string head, string after)
    {
        string tail = after.Split('-')[0];
        int solid = _evidence.Value.Count(head + tail);
        int hyphenated = _evidence.Value.Count(before + "-" + after) + _evidence.Value.Count(head + "-" + tail);
        if (solid != hyphenated)
        {
            return solid > hyphenated
                ? (HyphenVerdict.Closed, NoteReason.SolidElsewhere)
                : (HyphenVerdict.Kept, NoteReason.HyphenElsewhere);
        }

        return JudgeByList(head, tail);
    }

    private (HyphenVerdict, NoteReason) JudgeByList(string head, string tail)
    {
        if (head.Length == 1 || tail.Length == 1)
        {
            return (HyphenVerdict.Kept, NoteReason.HyphenBesideLetter);
        }

        bool isPrefix = Phrases.Default.Holds("hyphen-prefixes", head) && _words.Holds(tail);
        if (isPrefix && _evidence.Value.Count(head + "-") > 0)
        {
            return (HyphenVerdict.Kept, NoteReason.HyphenOfPrefixElsewhere);
        }

        if (isPrefix && Phrases.Default.Holds("firm-prefixes", head))
        {
            return (HyphenVerdict.Kept, NoteReason.HyphenOfPrefix);
        }

        if (_words.Holds(head + tail) || IsShortForm(head + tail))
        {
            return _cutsWords.Value == false
                ? (HyphenVerdict.Kept, NoteReason.HyphenOfUncutText)
                : (HyphenVerdict.Closed, NoteReason.SolidInList);
        }

        bool twoWords = IsWord(head) && IsWord(tail) && !(_cutsWords.Value == true && tail.Length < LongWord && IsCutStem(head));
        return twoWords || isPrefix
            ? (HyphenVerdict.Kept, NoteReason.HyphenOfTwoWords)
            : (HyphenVerdict.Closed, NoteReason.SolidHalf);
    }

    /// <summary>Whether a first half only looks like another form of a word; those of compounds end in the vowels that tie them.</summary>
    private bool IsCutStem(string head) => head[^1] is not ('о' or 'е' or 'О' or 'Е') && !_words.HoldsBase(head) && _evidence.Value.Count(head) == 0;

    /// <summary>Whether a text that cuts words has a form of a short word here, which the list knows without its last letter: <c>го-да</c>.</summary>
    private bool IsShortForm(string word) => word.Length <= LongestShort && _cutsWords.Value == true && _words.HoldsBase(word[..^1]);

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
