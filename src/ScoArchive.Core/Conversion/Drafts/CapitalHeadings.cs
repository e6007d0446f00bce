using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Finds headings in capitals in a text that came as one line: several words in capitals after a finished sentence, up to
/// the word that opens the next one.
/// </summary>
internal static class CapitalHeadings
{
    private const int FewestLetters = 8;
    private const int Longest = 160;

    /// <summary>Places to cut at: where each heading starts and where it ends.</summary>
    public static IEnumerable<int> Find(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int end = MayStart(text, i) ? EndOf(text, i) : 0;
            if (end > 0)
            {
                yield return i;
                yield return end;
                i = end;
            }
        }
    }

    private static bool MayStart(string text, int at)
    {
        if (at < 2 || !char.IsUpper(text[at]) || text[at - 1] != ' ' || !(Signs.IsClauseEnd(text[at - 2]) || Signs.IsCloser(text[at - 2])))
        {
            return false;
        }

        int word = text.LastIndexOf(' ', at - 2) + 1;
        return Markers.Read(text.AsSpan(word, at - word)).Kind == MarkerKind.None;
    }

    /// <summary>Where the words in capitals end, if a word with a capital letter opens a sentence there; 0 otherwise.</summary>
    private static int EndOf(string text, int start)
    {
        int at = start;
        int last = start;
        while (at < text.Length && at - start <= Longest)
        {
            int blank = text.IndexOf(' ', at);
            ReadOnlySpan<char> word = text.AsSpan(at, (blank < 0 ? text.Length : blank) - at);
            if (word.IsEmpty)
            {
                return 0;
            }

            if (HoldsLower(word))
            {
                int end = word.Length > 1 && at - last == 2 ? last : at;
                return char.IsUpper(word[0]) && IsHeading(text.AsSpan(start, end - start)) ? end : 0;
            }

            if (at > start && char.IsAsciiDigit(word[0]) && Markers.Read(text.AsSpan(at)).Kind != MarkerKind.None)
            {
                return IsHeading(text.AsSpan(start, at - start)) ? at : 0;
            }

            if (blank < 0 || (Signs.IsSentenceEnd(word[^1]) && Markers.Read(text.AsSpan(at)).Kind == MarkerKind.None))
            {
                return 0;
            }

            (last, at) = (at, blank + 1);
        }

        return 0;
    }

    /// <summary>At least two words, with enough letters that they are no abbreviation.</summary>
    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        int letters = 0;
        foreach (char c in words)
        {
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= FewestLetters && words.TrimEnd().Contains(' ');
    }

    private static bool HoldsLower(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
