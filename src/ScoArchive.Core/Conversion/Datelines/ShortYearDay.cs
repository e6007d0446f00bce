using System.Globalization;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads days whose year has two figures, <c>14.09.92</c>, which are believed only where a day must stand: in a database's entry, before an agency.</summary>
internal static class ShortYearDay
{
    private const int Length = 8;
    private const int PartsOfDay = 3;
    private const int FirstYearOfLastCentury = 30;

    /// <summary>The day that ends the words; <see langword="null"/> where none does.</summary>
    public static FoundDate? AtEnd(string text)
    {
        int start = text.Length - Length;
        string[] parts = start < 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1])) ? [] : text[start..].Split('.');
        if (parts.Length != PartsOfDay || !parts.All(part => part.Length == 2 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        int year = int.Parse(parts[2], CultureInfo.InvariantCulture);
        return Edtf.TryParse($"{(year < FirstYearOfLastCentury ? "20" : "19")}{parts[2]}-{parts[1]}-{parts[0]}", out Edtf day) ? new FoundDate(day, start, Length) : null;
    }
}
