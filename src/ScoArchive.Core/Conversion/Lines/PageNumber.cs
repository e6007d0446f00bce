using System.Globalization;
using System.Text;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Reads a line that may be a printed page number.</summary>
internal static class PageNumber
{
    private const string Dashed = "- # -";
    private const string WideBlank = "   ";
    private const int LongestHead = 120;
    private const int LongestEdge = 24;
    private const string Dashes = "-–—~−－― ";
    private static readonly string[] Forms =
    [
        "#", Dashed, "[#]", "| #", "# |",
        "page #", "p. #", "page # of #", "page #/#", "# of #", "# / #", "#/#", "- page # -", "pg. #",
        "стр. #", "страница #", "страница # из #", "с. #", "стр. # из #", "# из #", "第#页", "第 # 页", "第#页共#页", "第#页 共#页", "第 # 页 共 # 页", "- 第#页 -",
    ];

    /// <summary>Whether a line of other words ends with a page number that says so: <c>… | Page 3 of 9</c>.</summary>
    public static bool EndsLikeFooter(string line)
    {
        int at = Math.Max(line.LastIndexOfAny(['|', '—', '–', '•', '·', '\t']), line.LastIndexOf(WideBlank, StringComparison.Ordinal));
        return at > 0 && at < line.Length - 3 && TryRead(line[(at + 1)..].Trim(), out _, out string form) && form.Any(char.IsLetter);
    }

    /// <summary>The page number between dashes that stands in the middle of a running head, with numbers of the print at its edges: <c>Ст. 93—94          — 212 —          № 11</c>; empty in other lines.</summary>
    public static string MiddleOf(string line) =>
        line.Length <= LongestHead && line.Split(WideBlank, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var left, var middle, var right]
        && left.Length <= LongestEdge && right.Length <= LongestEdge && left.Any(char.IsAsciiDigit) && right.Any(char.IsAsciiDigit) && TryRead(middle, out _, out string form) && form == Dashed ? middle : "";

    /// <summary>Reads the number and the form that it is printed in.</summary>
    public static bool TryRead(string line, out int number, out string form)
    {
        StringBuilder plain = new();
        number = 0;
        int digits = 0;
        bool first = true;
        foreach (char c in line)
        {
            bool digit = char.IsAsciiDigit(c);
            digits = digit ? digits + 1 : 0;
            first &= digit || number == 0;
            number = digit && first ? (number * 10) + c - '0' : number;
            bool repeats = plain.Length > 0 && ((digit && plain[^1] == '#') || (char.IsWhiteSpace(c) && plain[^1] == ' '));
            plain.Append(repeats ? "" : digit ? "#" : char.IsWhiteSpace(c) ? " " : char.ToLowerInvariant(c).ToString(CultureInfo.InvariantCulture));
            if (digits > 4)
            {
                form = "";
                return false;
            }
        }

        form = plain.ToString();
        form = IsDashed(form) ? Dashed : form;
        return Array.IndexOf(Forms, form) >= 0;
    }

    /// <summary>Whether dashes stand on both sides of the number, however a reader of printed pages spaced them: <c>(- 2 -</c>, <c>—3-</c>.</summary>
    private static bool IsDashed(string form)
    {
        ReadOnlySpan<char> inner = form.AsSpan().Trim("()");
        return inner.Length > 2 && Dashes.Contains(inner[0], StringComparison.Ordinal) && Dashes.Contains(inner[^1], StringComparison.Ordinal) && inner.Trim(Dashes) is "#";
    }
}
