using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines that stand for themselves even where neither blanks, indents nor a short line before them tell.</summary>
internal static class StandingLine
{
    private const int ShortestFact = 2;
    private const int LongestFact = 5;
    private const int LongestHour = 3;
    private const int MinuteFigures = 2;
    private const int LengthOfSpaced = 3;
    private const int LongestSalutation = 130;
    private const string NoteSigns = "0123456789 ";

    /// <summary>Whether the line opens one of several clauses of a preamble: those above it end in commas, as the upper line does.</summary>
    public static bool OpensNextClause(string above, string previous, string next) =>
        above[^1] is ',' or '，' && previous[^1] is ',' or '，'
        && (Sentences.OpensWideClause(next) || Phrases.Default.Starts("clause-openers", next) || Phrases.Default.Starts("clause-openers-lower", next));

    /// <summary>Whether a Chinese label of a few signs, a colon and words behind it open the line, as facts of a page stand: <c>日期：2023-03-14</c>, <c>上一条：…</c></summary>
    public static bool IsWideFact(string text) =>
        IsSpacedFact(text) || text.AsSpan().IndexOfAny(':', '：') is >= ShortestFact and <= LongestFact and var colon && colon + 1 < text.Length && text.AsSpan(0, colon).ContainsAnyExceptInRange('\u4E00', '\u9FFF') is false;

    /// <summary>Whether a label of two Chinese signs with a blank between them, as heads of minutes set it, opens the line: <c>時 間 …</c>, <c>主 席：…</c></summary>
    private static bool IsSpacedFact(string text) => text.Length > LengthOfSpaced && text[1] is ' ' or '\u3000' && text[LengthOfSpaced] is ' ' or '\u3000' or ':' or '：' && Phrases.Default.Holds("labels-of-minutes-zh", string.Concat(text[0], text[2]));

    /// <summary>Whether the line is a named section's heading or nothing but place and date.</summary>
    public static bool Is(string text) =>
        NamedSection.StyleOf(text).Length > 0 || NamedSection.CountsNote(text) || (Phrases.Default.Holds("contents-names", text) && !text.Any(char.IsLower))
        || (Sentences.StartsUpper(text) && !Sentences.EndsClause(text) && Phrases.Default.Starts("annex-openings", text))
        || DatelineText.Read(text) is { Date.Date.Year: not null };

    /// <summary>Whether the line is a credit, a statement of source, an address to an audience or a label of a web page, none of which goes on in the next line.</summary>
    public static bool IsLabel(string text) =>
        text.Length <= 90 && (Attribution.IsCredit(text) || Attribution.IsSource(text) || IsSalutation(text)
            || ((Sentences.StartsUpper(text) || Signs.IsWide(text[0])) && !Sentences.EndsClause(text.TrimEnd(':', '：')) && (Furniture.IsKnown(text) || Furniture.IsKnownAnywhere(text)))
            || (text.Length > 2 && !text.Any(char.IsLetterOrDigit)));

    /// <summary>Whether the line opens with an hour in figures, as the entries of a programme do: <c>09:00–10:00   Registration</c>, <c>9.30 Opening</c>.</summary>
    public static bool OpensWithHour(string text)
    {
        int sign = char.IsAsciiDigit(text[0]) ? text.AsSpan(0, Math.Min(text.Length, LongestHour)).IndexOfAny(':', '.') : -1;
        return sign > 0 && text.Length > sign + MinuteFigures + 1 && text.AsSpan(1, sign - 1).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(sign + 1, MinuteFigures).IndexOfAnyExceptInRange('0', '9') < 0 && text[sign + 1 + MinuteFigures] is (' ' or '–' or '-' or '—');
    }

    /// <summary>Whether the line opens with the hours from and to which something of a programme lasts: <c>08.30–09.00   Registration</c>.</summary>
    public static bool OpensWithHours(string text) =>
        OpensWithHour(text) && text.AsSpan(text.AsSpan().IndexOfAny(':', '.') + 1 + MinuteFigures).TrimStart() is ['–' or '-' or '—', .. var until] && until.TrimStart() is [>= '0' and <= '9', ..];

    /// <summary>Whether the line addresses an audience: <c>Ladies and gentlemen,</c>.</summary>
    public static bool IsSalutation(string text) =>
        text.Length <= LongestSalutation && text[^1] is ',' or '!' or ':' or '，' or '：' && Phrases.Default.Starts("salutations", text);

    /// <summary>Whether the words open a clause of a preamble, which stands on lines of its own: <c>Recalling …,</c>.</summary>
    /// <param name="previous">The upper line.</param>
    /// <param name="next">The lower line.</param>
    /// <param name="inPreamble">Whether the text is still in its preamble, where clauses may start in lower case.</param>
    public static bool OpensClause(string previous, string next, bool inPreamble) =>
        EndsInComma(previous)
        && Phrases.Default.Starts(Sentences.StartsUpper(next) ? "clause-openers" : "clause-openers-lower", next)
        && (inPreamble || Sentences.StartsUpper(next));

    // The number of a note may stand behind the comma: "…of the conference, 2".
    private static bool EndsInComma(string text) => text.AsSpan().TrimEnd(NoteSigns) is [.., ',' or ';'];

    /// <summary>Whether a title ends between two lines: the upper one writes its words with capitals, the lower one does not.</summary>
    public static bool EndsTitle(string upper, string lower) =>
        !Sentences.RunsOn(upper, lower) && (Sentences.StartsUpper(lower) || Markers.Read(lower).Kind == MarkerKind.Number)
        && ((!upper.Any(letter => letter is >= '\u0400' and <= '\u04FF') && CapitalShare(upper) >= 70 && CapitalShare(lower) <= 40) || (!upper.Any(char.IsLower) && lower.Count(char.IsLower) > lower.Length / 2));

    /// <summary>Of a hundred words of more than three letters after the first, those with a capital letter.</summary>
    private static int CapitalShare(string text)
    {
        string[] words = [.. text.Split(' ').Skip(1).Where(word => word.Length > 3 && char.IsLetter(word[0]))];
        return words.Length < 3 ? 50 : words.Count(word => char.IsUpper(word[0])) * 100 / words.Length;
    }
}
