using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Knows the names of calendars beside a day that is given in two of them: <c>18-19 Dhul-Qa’da 1427 AH / 9-10 December 2006 AD</c>.</summary>
internal static class EraNames
{
    private const int Longest = 60;
    private static readonly char[] Between = [' ', '/', ',', '(', '–', '-', '=', '，', '（'];

    /// <summary>Whether the words end with a day of another calendar, with or without words that lead to the same day in ours.</summary>
    public static bool EndsOther(string before)
    {
        string words = before.TrimEnd(Between);
        string lead = Phrases.Default.List("same-day-words").FirstOrDefault(lead => words.EndsWith(lead, StringComparison.OrdinalIgnoreCase)) ?? "";
        words = words[..^lead.Length].TrimEnd(Between);
        string era = Phrases.Default.List("other-eras").FirstOrDefault(era => words.Length > era.Length && words.EndsWith(era, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(words[^(era.Length + 1)])) ?? "";
        return era.Length > 0 && words.Length <= Longest && words.Any(char.IsAsciiDigit);
    }

    /// <summary>Passes over the name of our calendar behind a day: <c> AD</c>.</summary>
    public static string Without(string after) => Phrases.Default.Holds("our-eras", after) ? "" : after;
}
