using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads one date in figures from one place in a text.</summary>
internal sealed class NumericDateReading(string text, int start) : DateCursor(text, start)
{
    private const int LongestRoman = 4;
    private static readonly ImmutableArray<string> RomanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary><c>2025-07-16</c>, <c>16.07.2025</c>.</summary>
    public FoundDate? Read()
    {
        int? first = ReadNumber(out int firstDigits);
        char separator = Peek();
        if (first is null || separator is not ('-' or '.' or '/'))
        {
            return null;
        }

        At++;
        int? second = ReadNumber(out int secondDigits) ?? ReadRomanMonth(separator);
        if (second is null || secondDigits > 2 || Peek() != separator)
        {
            return null;
        }

        At++;
        int? third = ReadGluedYear();
        int thirdDigits = FiguresOfYear;
        third ??= ReadNumber(out thirdDigits);
        bool yearFirst = firstDigits == 4 && thirdDigits <= 2;
        bool dayFirst = firstDigits <= 2 && thirdDigits == 4 && (separator == '.' || first > 12);
        return (yearFirst, dayFirst) switch
        {
            (true, _) => Make(first, second, third, null),
            (_, true) => Make(third, second, first, null),
            _ => null,
        };
    }

    /// <summary>A month in Roman figures between stops: <c>4.XI.1950</c>.</summary>
    private int? ReadRomanMonth(char separator)
    {
        int from = At;
        while (At < Text.Length && At - from < LongestRoman && Text[At] is 'I' or 'V' or 'X')
        {
            At++;
        }

        int month = separator == '.' ? RomanMonths.IndexOf(Text[from..At]) + 1 : 0;
        return month > 0 ? month : null;
    }
}
