namespace ScoArchive.Core.Conversion.Words;

/// <summary>What the end of one stretch of text and the start of another say about whether they belong together.</summary>
internal static class Sentences
{
    private const int LongestOpener = 12;
    private const int ShortestLastWord = 3;

    /// <summary>Whether the stretch ends as a sentence does, closing marks and note numbers aside.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => Signs.IsSentenceEnd(LastSign(text));

    /// <summary>Whether the stretch ends as a sentence or a clause of its own does.</summary>
    public static bool EndsClause(ReadOnlySpan<char> text) => Signs.IsClauseEnd(LastSign(text));

    /// <summary>Whether a sentence ends with the sign at a place: a stop behind no abbreviation and before no lower case (<c>5 мая 2012 г. в Оше</c>), with a blank, the end or Chinese words behind it.</summary>
    public static bool EndsAt(string text, int at) =>
        Signs.IsSentenceEnd(text[at]) && (at + 1 == text.Length || text[at + 1] == ' ' || Signs.IsWide(text[at]))
        && !(text[at] == '.' && (OpenEnds.EndsWithAbbreviation(text.AsSpan(0, at + 1)) || (at + 1 < text.Length && StartsLower(text.AsSpan(at + 1).TrimStart(' ')))));

    /// <summary>Whether a sentence seems to end inside the words: a full stop behind a word of more than three letters.</summary>
    public static bool HoldsEnd(string text) =>
        text.Contains(". ", StringComparison.Ordinal) && text.Split(". ").SkipLast(1).Any(part => part.Length > 0 && char.IsLower(part[^1]) && part.Split(' ')[^1].Length > ShortestLastWord);

    /// <summary>Whether the stretch starts with a lower-case letter, opening marks aside.</summary>
    public static bool StartsLower(ReadOnlySpan<char> text) => char.IsLower(FirstSign(text));

    /// <summary>Whether the stretch starts with an upper-case letter, opening marks aside.</summary>
    public static bool StartsUpper(ReadOnlySpan<char> text) => char.IsUpper(FirstSign(text));

    /// <summary>Whether a sentence plainly runs on: a word without any stop, then a lower-case letter or Chinese signs.</summary>
    public static bool RunsOn(ReadOnlySpan<char> previous, ReadOnlySpan<char> next)
    {
        if (previous.IsEmpty || next.IsEmpty)
        {
            return false;
        }

        if (IsCapitals(previous) && StartsLower(next))
        {
            return false;
        }

        char last = previous[^1];
        if ((last is '，' or '；' && OpensWideClause(next)) || OpensAdoption(next))
        {
            return false;
        }

        bool open = char.IsLetterOrDigit(last) || Signs.IsHyphen(last) || last is '，' or '、' or '—' or '–' || last == Signs.SoftHyphen;
        bool wide = Signs.IsWide(last) && Signs.IsWide(next[0]) && (previous.Length >= 12 || next[0] is '，' or '。' or '、' or '；');
        bool hangs = char.IsLetter(last) && char.IsLetterOrDigit(FirstSign(next)) && OpenEnds.EndsWithOpenWord(previous);
        return open && (StartsLower(next) || wide || hangs) && Markers.Read(next).Kind == MarkerKind.None;
    }

    /// <summary>Whether a bracket opens that says who adopted the text: <c>(approved by the Council …)</c>.</summary>
    public static bool OpensAdoption(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '(' && Phrases.Default.StartOf("closing-verbs", WithoutAs(text[1..].ToString())).Length > 0;

    /// <summary>Words that say how an act was adopted, without “as” before them: <c>as approved by the Council</c>.</summary>
    public static string WithoutAs(string text) => text.StartsWith("as ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;

    /// <summary>Whether Chinese words open a clause of a preamble, which stands on lines of its own: <c>鉴于…，</c>.</summary>
    public static bool OpensWideClause(ReadOnlySpan<char> text)
    {
        string opening = Signs.IsWide(text[0]) ? Phrases.Simplified(text[..Math.Min(text.Length, LongestOpener)].ToString()).TrimStart('又') : "";
        foreach (string opener in opening.Length > 0 ? Phrases.Default.List("clause-openers-zh") : [])
        {
            if (opening.StartsWith(opener, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words are written in capitals throughout, as titles are.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 5;
    }

    private static char LastSign(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i > 0 && Signs.IsCloser(text[i]))
        {
            i--;
        }

        return i < 0 ? ' ' : text[i];
    }

    private static char FirstSign(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length - 1 && (Signs.IsOpener(text[i]) || text[i] == ' '))
        {
            i++;
        }

        return text.IsEmpty ? ' ' : text[i];
    }
}
