using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoArchive.Intake.Text;

/// <summary>Numbers of list items as they are shown.</summary>
public static partial class ListNumber
{
    private static readonly (int Value, string Letters)[] RomanSteps =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>A number as a browser shows it, with the stop behind it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="type">HTML's type of the list: 1, a, A, i, I.</param>
    public static string Of(int number, string type) => (type switch
    {
        "a" => Letters(number),
        "A" => Letters(number).ToUpperInvariant(),
        "i" => Roman(number),
        "I" => Roman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    }) + ".";

    /// <summary>Whether words open with a printed marker of their own.</summary>
    public static bool OpensWithMarker(string words) => Marker().IsMatch(words);

    /// <summary>Small letters: a … z, aa, ab ….</summary>
    public static string Letters(int number)
    {
        string letters = "";
        for (int rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        }

        return letters.Length > 0 ? letters : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Small Roman figures.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var roman = new StringBuilder();
        foreach ((int value, string letters) in RomanSteps)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    [GeneratedRegex("^(?:[(（]?(?:[0-9]{1,3}|[a-zа-я]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[.)）、]|[0-9]+(?:\\.[0-9]+)+|[•–—▪◦·‣-])\\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
