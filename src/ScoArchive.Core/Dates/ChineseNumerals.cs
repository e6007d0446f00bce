namespace ScoArchive.Core.Dates;

/// <summary>Reads numbers that dates are spelt with in Chinese.</summary>
internal static class ChineseNumerals
{
    private const string Signs = "〇一二三四五六七八九十";
    private const string OtherZeros = "零○Ｏ";
    private const int Ten = 10;

    /// <summary>Every sign that is a numeral.</summary>
    public const string All = Signs + OtherZeros;

    /// <summary>Whether the sign is a numeral.</summary>
    public static bool Contains(char sign) => Signs.Contains(sign, StringComparison.Ordinal) || OtherZeros.Contains(sign, StringComparison.Ordinal);

    /// <summary>Numerals that stand for one figure each: <c>二〇一七</c>.</summary>
    public static int Digits(ReadOnlySpan<char> numerals)
    {
        int number = 0;
        foreach (char sign in numerals)
        {
            number = (number * Ten) + ValueOf(sign);
        }

        return number;
    }

    /// <summary>Numerals that count: <c>二十三</c>.</summary>
    public static int Count(ReadOnlySpan<char> numerals)
    {
        int number = 0;
        foreach (char sign in numerals)
        {
            int value = ValueOf(sign);
            number = value == Ten ? Math.Max(1, number) * Ten : number + value;
        }

        return number;
    }

    private static int ValueOf(char sign) => Math.Max(0, Signs.IndexOf(sign, StringComparison.Ordinal));
}
