using System.Globalization;

namespace ScoArchive.Core.Dates;

/// <summary>The forms of one EDTF calendar date, levels 0 to 2.</summary>
internal static class EdtfDateForm
{
    private const int FirstSeason = 21;
    private const int LastSeason = 41;
    private const string Doubts = "?~%";

    /// <summary>What a date without interval, set or time is to the archive.</summary>
    public static EdtfFeature Classify(string text)
    {
        if (EdtfDate.TryParse(text, out _))
        {
            return EdtfFeature.Readable;
        }

        string[] parts = PartsOf(text);
        string[] plain = [.. parts.Select(part => part.Trim(Doubts.ToCharArray()))];
        EdtfFeature year = ClassifyYear(plain[0]);
        if (year == EdtfFeature.NotEdtf || parts.Length > 3 || parts.Zip(plain).Any(pair => pair.First.Length > pair.Second.Length + 1))
        {
            return EdtfFeature.NotEdtf;
        }

        return ClassifyParts(plain, year) is var feature and not EdtfFeature.Readable ? feature
            : plain.Any(part => part.Contains('X', StringComparison.Ordinal)) ? EdtfFeature.UnknownDigits
            : EdtfFeature.DoubtfulPart;
    }

    // A hyphen at the start is the year's sign.
    private static string[] PartsOf(string text)
    {
        string doubt = text.Length > 0 && Doubts.Contains(text[0], StringComparison.Ordinal) ? text[..1] : "";
        string rest = text[doubt.Length..];
        bool isNegative = rest.StartsWith('-');
        string[] parts = (isNegative ? rest[1..] : rest).Split('-');
        if (parts is ["Y", var digits, ..])
        {
            parts = ["Y-" + digits, .. parts[2..]];
        }

        parts[0] = doubt + (isNegative ? "-" : "") + parts[0];
        return parts;
    }

    private static EdtfFeature ClassifyYear(string year)
    {
        string[] significant = year.Split('S');
        if (significant.Length == 2)
        {
            return IsNumber(significant[1]) && ClassifyYear(significant[0]) != EdtfFeature.NotEdtf ? EdtfFeature.SignificantDigits : EdtfFeature.NotEdtf;
        }

        return year switch
        {
            ['Y', '-', .. var digits] => IsLong(digits) ? EdtfFeature.BeforeYearOne : EdtfFeature.NotEdtf,
            ['Y', .. var digits] => IsLong(digits) ? EdtfFeature.AfterYear9999 : EdtfFeature.NotEdtf,
            "0000" => EdtfFeature.BeforeYearOne,
            ['-', .. var digits] => IsYear(digits) ? EdtfFeature.BeforeYearOne : EdtfFeature.NotEdtf,
            _ => IsYear(year) ? EdtfFeature.Readable : EdtfFeature.NotEdtf,
        };
    }

    private static EdtfFeature ClassifyParts(string[] parts, EdtfFeature year)
    {
        if (parts.Length == 1)
        {
            return year;
        }

        int[] months = ValuesOf(parts[1]);
        int[] days = parts.Length == 3 ? ValuesOf(parts[2]) : [];
        if (parts.Length == 2 && months.Length > 0 && months.All(month => month is >= FirstSeason and <= LastSeason))
        {
            return year == EdtfFeature.Readable ? EdtfFeature.Season : year;
        }

        bool isPossible = year is EdtfFeature.Readable or EdtfFeature.BeforeYearOne && months.Any(month => month is >= 1 and <= 12)
            && (parts.Length == 2 || days.Any(day => months.Any(month => day >= 1 && month is >= 1 and <= 12 && day <= LastDay(parts[0], month))));
        return isPossible ? year : EdtfFeature.NotEdtf;
    }

    private static int LastDay(string year, int month)
    {
        bool isKnown = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
        return DateTime.DaysInMonth(isKnown ? number : 2000, month);
    }

    // All numbers that two digits, known or not, can stand for.
    private static int[] ValuesOf(string digits) => digits.Length == 2 && digits.All(IsDigit)
        ? [.. Enumerable.Range(0, 100).Where(value => Fits(digits[0], value / 10) && Fits(digits[1], value % 10))]
        : [];

    private static bool Fits(char digit, int value) => digit == 'X' || digit - '0' == value;

    private static bool IsYear(string digits) => digits.Length == 4 && digits.All(IsDigit);

    private static bool IsLong(string digits) => digits.Split('E') switch
    {
        [var number] => number.Length > 4 && IsNumber(number),
        [var number, var exponent] => IsNumber(number) && IsNumber(exponent),
        _ => false,
    };

    private static bool IsNumber(string digits) => digits.Length > 0 && digits.All(char.IsAsciiDigit);

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c == 'X';
}
