using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Knows the names of calendars beside a day that is given in two of them: <c>18-19 Dhul-Qa’da 1427 AH / 9-10 December 2006 AD</c>.</summary>
internal static class EraNames
{
    private const int Longest = 60;
    private const int YearFigures = 4;
    private static readonly char[] Between = [' ', '/', ',', '(', '–', '-', '=', '，', '（'];

    /// <summary>The words before a day without the same day in another calendar, which a sign or words between the two lead from: <c>Osh, 14 Muharram 1442 / </c>.</summary>
    public static string WithoutOther(string before)
    {
        string words = before.TrimEnd(Between);
        string lead = Phrases.Default.List("same-day-words").FirstOrDefault(lead => words.EndsWith(lead, StringComparison.OrdinalIgnoreCase)) ?? "";
        words = words[..^lead.Length].TrimEnd(Between);
        int day = words.AsSpan().IndexOfAnyInRange('0', '9');
        bool era = Phrases.Default.List("other-eras").Any(era => words.Length > era.Length && words.EndsWith(era, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(words[^(era.Length + 1)]));
        bool month = words.Length > YearFigures && words[^YearFigures..].All(char.IsAsciiDigit) && Phrases.Default.Find("other-months", words).Length > 0;
        bool wide = lead.Length > 0 && words.EndsWith('日') && words.Contains('年', StringComparison.Ordinal);
        return day >= 0 && words.Length - day <= Longest && (era || month || wide) ? words[..day] : before;
    }

    /// <summary>Passes over the name of our calendar behind a day: <c> AD</c>.</summary>
    public static string Without(string after) => Phrases.Default.Holds("our-eras", after) ? "" : after;
}
