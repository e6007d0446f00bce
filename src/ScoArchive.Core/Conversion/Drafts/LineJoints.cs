using System.Buffers;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>What the signs at the end of one line and the start of the next say about them, whatever the layout is.</summary>
internal static class LineJoints
{
    private const int ShortestLastWide = 8;
    private const int ShortestBracket = 16;
    private const int ShortestWord = 3;
    private static readonly SearchValues<char> Brackets = SearchValues.Create("（）()");

    /// <summary>Whether the lower line starts with a stop, as no Chinese line does: what stands above it goes on.</summary>
    public static bool StartsWithStop(string lower) => lower[0] is '，' or '。' or '、' or '；' or '：' or '！' or '？' or '》' or '”' or '」' or '』' or '）' && !lower.Any(char.IsAsciiDigit);

    /// <summary>Whether the lower line closes with its first signs a bracket that the upper one opens: no printed marker.</summary>
    public static bool ClosesBracket(string upper, string lower)
    {
        int near = Signs.IsWide(lower[0]) ? ShortestLastWide : ShortestBracket;
        return upper.Length >= ShortestLastWide && upper.AsSpan().LastIndexOfAny('（', '(') > upper.AsSpan().LastIndexOfAny('）', ')')
            && lower.AsSpan(0, Math.Min(lower.Length, near)).IndexOfAny(Brackets) is > 0 and var at && lower[at] is '）' or ')';
    }

    /// <summary>Whether a hyphen that clings to letters or figures is carried on by the first ones below, whatever stands on the lines.</summary>
    public static bool EndsInsideWord(string upper, string lower) =>
        upper.Length > 2 && Signs.IsHyphen(upper[^1]) && ((char.IsLower(upper[^2]) && char.IsLetter(lower[0])) || (char.IsUpper(upper[^2]) && char.IsUpper(upper[^3]) && char.IsUpper(lower[0])) || (char.IsAsciiDigit(upper[^2]) && char.IsAsciiDigit(lower[0])));

    /// <summary>Whether the month below makes a day of the number above, <c>on 5 / April 2010</c>, or the year below is that of the day above.</summary>
    public static bool EndsInsideDay(string upper, string lower) =>
        DateFinder.RunsOver(upper, lower) || char.IsAsciiDigit(upper[^1]) && (lower[0] is '年' or '月' or '日') || char.IsAsciiDigit(upper[^1]) && char.IsLetter(lower[0]) && upper.Length > 2 && DateFinder.Find(upper[Math.Max(0, upper.Length - 2)..].TrimStart() + " " + lower).FirstOrDefault() is { Start: 0, Date.Start.Day: not null };

    /// <summary>Whether the figure of a note clings to the last word of the upper line and the sentence goes on in lower case, as where a program that reads printed files ended the line at a raised figure: <c>…the protection1 / of property</c>.</summary>
    public static bool EndsInNoteFigure(string upper, string lower)
    {
        int word = upper.AsSpan().TrimEnd("0123456789").Length;
        int letters = 0;
        while (letters < word && char.IsLower(upper[word - 1 - letters]))
        {
            letters++;
        }

        return letters >= ShortestWord && upper.Length - word is 1 or 2 && Sentences.StartsLower(lower) && Markers.Read(lower).Kind == MarkerKind.None;
    }

    /// <summary>Whether a dash with a blank before it ends the upper line and a number with its stop is all that stands below: no marker but the end of a sentence, <c>against – none, abstained – / 1.</c></summary>
    public static bool EndsInDash(string upper, string lower) =>
        upper.Length > 2 && upper[^1] is '–' or '—' && upper[^2] is ' ' && lower.Length <= ShortestWord + 1 && char.IsAsciiDigit(lower[0]) && lower[..^1].All(char.IsAsciiDigit) && lower[^1] is '.';

    /// <summary>Whether the line is the number of a note as typed papers write it: <c>3/</c>.</summary>
    public static bool IsNumberOfNote(string text) => text is [>= '1' and <= '9', '/'] or [>= '1' and <= '9', >= '0' and <= '9', '/'];
}
