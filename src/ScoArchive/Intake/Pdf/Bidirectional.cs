using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Puts the signs of a line, in the order in which they are printed, into the order in which they are read, where scripts from right
/// to left take part: the way back from the Unicode Bidirectional Algorithm (Unicode Standard Annex #9) for lines without set directions.
/// </summary>
internal static partial class Bidirectional
{
    private const string Opening = "([{«‹<≤";
    private const string Closing = ")]}»›>≥";

    /// <summary>Whether a sign is a letter of a script from right to left.</summary>
    public static bool IsFromRight(char sign) =>
        (sign is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) && char.IsLetter(sign);

    /// <summary>Whether a sign is a letter of a script from left to right.</summary>
    public static bool IsFromLeft(char sign) => char.IsLetter(sign) && !IsFromRight(sign);

    /// <summary>The signs in the order of reading.</summary>
    /// <param name="signs">Signs, or the signs of joined letters, in the order of printing; of a mirrored page from the right.</param>
    /// <param name="isMirrored">Whether the page is mirrored, so that its lines begin at the right.</param>
    public static IEnumerable<string> Read(IReadOnlyList<string> signs, bool isMirrored)
    {
        string[] printed = isMirrored ? [.. signs.Reverse()] : [.. signs];
        string classes = string.Concat(printed.Select(ClassOf));
        if (!classes.Contains('R', StringComparison.Ordinal))
        {
            // A line of another script alone runs from left to right; one of figures and signs alone as the page does.
            return classes.Contains('L', StringComparison.Ordinal) || !isMirrored ? printed : FromRight(printed, classes);
        }

        return isMirrored ? FromRight(printed, classes) : Pieces(printed, classes, RunFromRight()).SelectMany(piece => piece.IsRun ? FromRight(piece.Signs, piece.Classes) : piece.Signs);
    }

    // Words of other scripts and numbers keep their order; all else is turned, and brackets open where they closed.
    private static IEnumerable<string> FromRight(string[] printed, string classes)
    {
        bool isHebrew = printed.Any(sign => sign[0] is >= '\u0590' and <= '\u05FF');
        return Pieces(printed, classes, isHebrew ? RunInHebrew() : RunInArabic()).Reverse().SelectMany(piece => piece.IsRun ? piece.Signs : piece.Signs.Reverse().Select(Turned));
    }

    private static IEnumerable<(string[] Signs, string Classes, bool IsRun)> Pieces(string[] signs, string classes, Regex runs)
    {
        int at = 0;
        foreach (Match match in runs.Matches(classes))
        {
            yield return (signs[at..match.Index], classes[at..match.Index], false);
            at = match.Index + match.Length;
            yield return (signs[match.Index..at], match.Value, true);
        }

        yield return (signs[at..], classes[at..], false);
    }

    private static string Turned(string sign) =>
        sign.Length != 1 ? sign
            : Opening.IndexOf(sign[0], StringComparison.Ordinal) is >= 0 and int opening ? Closing[opening].ToString()
            : Closing.IndexOf(sign[0], StringComparison.Ordinal) is >= 0 and int closing ? Opening[closing].ToString()
            : sign;

    // R and L: letters; E: figures; s: a sign that joins figures; h: one that joins and precedes them in Hebrew; p: one behind them; n: all else.
    private static char ClassOf(string sign) => sign[0] switch
    {
        var letter when IsFromRight(letter) => 'R',
        var letter when char.IsLetter(letter) => 'L',
        var figure when char.GetUnicodeCategory(figure) == UnicodeCategory.DecimalDigitNumber => 'E',
        '.' or ',' or '/' or ':' or '٫' or '٬' => 's',
        '-' or '+' or '–' => 'h',
        '%' or '°' or '$' or '€' or '₪' => 'p',
        _ => 'n',
    };

    [GeneratedRegex("L(?:[^R]*[LE])?|E(?:s?E)*", RegexOptions.CultureInvariant)]
    private static partial Regex RunInArabic();

    [GeneratedRegex("L(?:[^R]*[LE])?|[hp]?E(?:[sh]?E)*p?", RegexOptions.CultureInvariant)]
    private static partial Regex RunInHebrew();

    [GeneratedRegex("R(?:[^L]*R)?", RegexOptions.CultureInvariant)]
    private static partial Regex RunFromRight();
}
