using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>The words of a text, asked as what a date is made of.</summary>
internal sealed class DateCursor(string text, ImmutableArray<Token> tokens)
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2099;
    private const int MostWordsBefore = 4;

    public int Count => tokens.Length;

    /// <summary>The word at an index; empty outside the text.</summary>
    public string WordAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Word : "";

    public Token this[int index] => tokens[index];

    /// <summary>What stands between the word before and the one at an index.</summary>
    public ReadOnlySpan<char> GapBefore(int index) => index > 0 && index < tokens.Length
        ? text.AsSpan(tokens[index - 1].End, tokens[index].Start - tokens[index - 1].End)
        : "";

    /// <summary>Whether only white space, or nothing, stands before the word.</summary>
    public bool IsAdjacent(int index) => index < tokens.Length && GapBefore(index).IsWhiteSpace();

    /// <summary>Whether only white space stands between a day and the word, or the day stands between quotation marks: <c>«11» июня</c>.</summary>
    public bool IsAdjacentToDay(int index) =>
        IsAdjacent(index) || (index > 0 && index < tokens.Length && GapBefore(index).Trim() is "»" or "\"" or "”" or "“" && tokens[index - 1].Start > 0 && text[tokens[index - 1].Start - 1] is '«' or '"' or '“' or '„');

    /// <summary>Whether white space stands before the word, after an abbreviated month's full stop too.</summary>
    public bool IsAdjacentToMonth(int index) =>
        IsAdjacent(index) || (index < tokens.Length && WordAt(index - 1).Length <= 4 && GapBefore(index).Trim() is ".");

    /// <summary>Whether nothing but white space, and the full stop of "No.", stands before the word.</summary>
    public bool FollowsNumberWord(int index) =>
        this[index].Gap == TokenGap.None || (GapBefore(index).Trim() is "." && WordAt(index - 1) is "no" or "nos" or "art");

    /// <summary>Whether white space and at most a comma stand before the word.</summary>
    public bool IsAdjacentOrComma(int index) => index < tokens.Length && GapBefore(index).Trim() is "" or ",";

    /// <summary>Whether a dash, with or without white space, stands before the word.</summary>
    public bool IsDashed(int index) => index < tokens.Length && GapBefore(index).Trim() is "-" or "–" or "—" or "‑" or "‐" or "/";

    /// <summary>Whether the word stands alone in brackets after the one before it.</summary>
    public bool IsBracketed(int index) =>
        GapBefore(index).Trim() is "(" or "（" && tokens[index].End < text.Length && text[tokens[index].End] is ')' or '）';

    /// <summary>A month's number.</summary>
    public int? MonthAt(int index)
    {
        if (index >= tokens.Length || MonthNames.Find(tokens[index].Word) is not { } month)
        {
            return null;
        }

        // In English a month is capitalised; "may" and "march" are not.
        return tokens[index].IsCapitalised || tokens[index].Word[0] >= 'а' ? month : null;
    }

    /// <summary>A day of the month, with or without an ordinal ending.</summary>
    public int? DayAt(int index)
    {
        string word = WordAt(index);
        string digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length <= 2 && NumberIn(digits) is >= 1 and <= 31 and int day ? day : null;
    }

    /// <summary>A day as English or Russian spells it, and the index after it: <c>twenty-first</c>, <c>двадцать первого</c>.</summary>
    public (int Day, int After)? SpeltDayAt(int index)
    {
        bool hyphened = index + 1 < Count && GapBefore(index + 1) is "-" or "‑" or "‐";
        return hyphened && SpeltDays.Find(WordAt(index) + "-" + WordAt(index + 1)) is { } joined ? (joined, index + 2)
            : IsAdjacent(index + 1) && SpeltDays.Find(WordAt(index), WordAt(index + 1)) is { } spaced ? (spaced, index + 2)
            : SpeltDays.Find(WordAt(index)) is { } day ? (day, index + 1)
            : null;
    }

    /// <summary>A date in Chinese numerals that starts at a word: <c>二〇〇四年三月十七日</c>, <c>七月八日</c>.</summary>
    public CalendarPoint? NumeralsAt(int index)
    {
        int place = tokens[index].Start;
        int? year = ReadNumerals(ref place, "年", isYear: true);
        int? month = ReadNumerals(ref place, "月", isYear: false);
        int? day = month is null ? null : ReadNumerals(ref place, "日号", isYear: false);
        if (year is not null ? year is < EarliestYear or > LatestYear : day is null)
        {
            return null;
        }

        return new CalendarPoint(year, month, day, IndexFrom(index, place));
    }

    /// <summary>A day in Chinese numerals, and the index after it: <c>十四日</c>.</summary>
    public (int Day, int After)? NumeralDayAt(int index)
    {
        if (index >= Count)
        {
            return null;
        }

        int place = tokens[index].Start;
        return ReadNumerals(ref place, "日号", isYear: false) is >= 1 and <= 31 and int day ? (day, IndexFrom(index, place)) : null;
    }

    private int IndexFrom(int index, int place)
    {
        while (index < Count && tokens[index].Start < place)
        {
            index++;
        }

        return index;
    }

    /// <summary>A year as acts spell it, and the index after it: <c>two thousand and sixteen</c>.</summary>
    public (int Year, int After)? SpeltYearAt(int index)
    {
        if (index >= Count || SpeltYears.Read(text.AsSpan(tokens[index].Start)) is not { } spelt)
        {
            return null;
        }

        return (spelt.Year, IndexFrom(index, tokens[index].Start + spelt.Length));
    }

    /// <summary>A year of four digits.</summary>
    public int? YearAt(int index) => YearIn(WordAt(index));

    /// <summary>The year that four digits stand for.</summary>
    public static int? YearIn(string word) =>
        word.Length == 4 && NumberIn(word) is >= EarliestYear and <= LatestYear and int year ? year : null;

    /// <summary>Index after a word such as "года" that belongs to a year before it.</summary>
    public int AfterUnit(int next) => next < Count && IsAdjacent(next) && DateWords.YearUnits.Contains(WordAt(next)) ? next + 1 : next;

    /// <summary>The words from one to another, the second not included, without what stands between them.</summary>
    public string Joined(int first, int after) => string.Concat(Enumerable.Range(first, after - first).Select(WordAt));

    /// <summary>A number of exactly some digits.</summary>
    public int? NumberAt(int index, int shortest, int longest)
    {
        string word = WordAt(index);
        return word.Length >= shortest && word.Length <= longest ? NumberIn(word) : null;
    }

    /// <summary>Index of the first of the words "the end of", "mid-" and the like before a date; the date's own where there are none.</summary>
    public int BeforePartOfYear(int index)
    {
        int first = index;
        bool namesPart = false;
        while (first > 0 && index - first < MostWordsBefore && IsLoose(first) && IsPartWord(WordAt(first - 1)))
        {
            first--;
            namesPart |= DateWords.Parts.Contains(WordAt(first));
        }

        return namesPart ? first : index;
    }

    /// <summary>Where the phrase starts that ends just before a word, if it is one of some phrases.</summary>
    public int? StartOfPhraseBefore(int index, ImmutableArray<string[]> phrases)
    {
        foreach (string[] phrase in phrases)
        {
            int first = index - phrase.Length;
            if (first >= 0 && Enumerable.Range(0, phrase.Length).All(i => WordAt(first + i) == phrase[i] && IsAdjacent(first + i + 1)))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>The text from one word to another, the second not included.</summary>
    public string Slice(int first, int after) => text[tokens[first].Start..tokens[after - 1].End];

    /// <summary>Whether the character before or after a word glues it to a code such as <c>A/2020/12</c>.</summary>
    public bool IsGlued(int index)
    {
        Token token = tokens[index];
        bool numbered = GapBefore(index).TrimEnd() is [.., '№'];
        char before = token.Start > 0 ? text[token.Start - 1] : ' ';
        char after = token.End < text.Length ? text[token.End] : ' ';
        bool decimalFollows = after is '.' or ',' && token.End + 1 < text.Length && char.IsDigit(text[token.End + 1]);
        return numbered || before is '/' or '#' or '$' or '€' or '£' or '¥' or '_' or '.' || after is '/' or '%' or '_' || decimalFollows;
    }

    // Of a year each numeral is a figure, of a day they count.
    private int? ReadNumerals(ref int place, string units, bool isYear)
    {
        int end = place;
        while (end < text.Length && ChineseNumerals.Contains(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> numerals = text.AsSpan(place, end - place);
        if (numerals.IsEmpty || end == text.Length || !units.Contains(text[end], StringComparison.Ordinal) || (isYear && numerals.Length != 4))
        {
            return null;
        }

        place = end + 1;
        return isYear ? ChineseNumerals.Digits(numerals) : ChineseNumerals.Count(numerals);
    }

    private static bool IsPartWord(string word) => DateWords.PartLinks.Contains(word) || DateWords.Parts.Contains(word);

    private bool IsLoose(int index) => IsAdjacent(index) || IsDashed(index);

    private static int? NumberIn(string word) =>
        word.All(char.IsAsciiDigit) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
