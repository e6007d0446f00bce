using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>The keyword and the number of a section inside a text that came as one line: <c>… Article 5 Fees The Parties …</c></summary>
/// <param name="At">Index of the keyword.</param>
/// <param name="Keyword">The keyword in lower case; for Chinese the sign behind the number.</param>
/// <param name="Number">The number; 0 where it is Roman, Chinese or has several parts.</param>
/// <param name="End">Index behind the number.</param>
internal sealed record NamedPlace(int At, string Keyword, int Number, int End)
{
    private const int LongestKeyword = 20;
    private const int FurthestUnit = 8;
    private const int MostFigures = 3;
    private const int MostMissed = 6;
    private const string WideNumerals = "一二三四五六七八九十百零0123456789 ";

    /// <summary>The section that opens at a place; <see langword="null"/> where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="above">The number of the section above, which tells a blank inside a number: <c>Article 1 0</c>.</param>
    public static NamedPlace? Read(string text, int at, Func<string, int> above)
    {
        if (text[at] == '第')
        {
            int unit = text.AsSpan(at, Math.Min(FurthestUnit, text.Length - at)).IndexOfAny("章条节");
            return unit > 1 && text.AsSpan(at + 1, unit - 1).Trim(WideNumerals).IsEmpty ? new(at, text.Substring(at + unit, 1), 0, at + unit + 1) : null;
        }

        int space = char.IsUpper(text[at]) ? text.AsSpan(at, Math.Min(LongestKeyword, text.Length - at)).IndexOf(' ') : -1;
        string word = space > 0 ? text.Substring(at, space) : "";
        int start = at + space + 1;
        bool numbered = space > 0 && start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is 'I' or 'V' or 'X');
        return numbered && Phrases.Default.Holds("heading-keywords", word) ? Numbered(text, at, word.ToLowerInvariant(), start, above) : null;
    }

    private static NamedPlace Numbered(string text, int at, string keyword, int start, Func<string, int> above)
    {
        int blank = text.IndexOf(' ', start);
        int end = blank < 0 ? text.Length : blank;
        bool whole = end - start <= MostFigures && text.AsSpan(start, end - start).TrimEnd(".:").IndexOfAnyExceptInRange('0', '9') < 0;
        int number = whole ? int.Parse(text.AsSpan(start, end - start).TrimEnd(".:"), provider: null) : 0;
        bool apart = number is > 0 and < 10 && end + 2 < text.Length && char.IsAsciiDigit(text[end + 1]) && text[end + 2] == ' ';
        int joined = apart ? (number * 10) + text[end + 1] - '0' : 0;
        return apart && joined > above(keyword) && joined - above(keyword) <= MostMissed ? new(at, keyword, joined, end + 2) : new(at, keyword, number, end);
    }

    /// <summary>Whether it opens a section rather than that a sentence speaks of it: its number is above the one before, and no words go on in lower case behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="above">The number of the section above; 0 without one.</param>
    public bool Opens(string text, int above)
    {
        if (text[At] == '第')
        {
            return true;
        }

        char next = End + 1 < text.Length && text[End] == ' ' ? text[End + 1] : ' ';
        bool counts = Number == 0 || Number > above || Number == 1;
        return counts && text[End - 1] is not (',' or ';' or ')') && !char.IsLower(next) && (next != '(' || Number == above + 1 || (Number == 0 && NamedSection.StyleOf(text[At..Math.Min(text.Length, End)]).Length > 0));
    }

    /// <summary>Whether it is the very next section, so that it needs no finished sentence before it, as below a page's number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="above">The number of the section above; 0 without one.</param>
    public bool Follows(string text, int above) => above > 0 && Number == above + 1 && End + 1 < text.Length && char.IsUpper(text[End + 1]);
}
