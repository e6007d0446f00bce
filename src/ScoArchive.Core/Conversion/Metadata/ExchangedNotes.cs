using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Knows the day of an agreement that two notes or letters make, each with a day of its own: that of the answer.</summary>
internal static class ExchangedNotes
{
    private const int MostYears = 2;

    /// <summary>The dateline of the answer; <see langword="null"/> where the title names no exchange or all days are one.</summary>
    /// <param name="title">The title.</param>
    /// <param name="dated">Datelines in the order of the text.</param>
    public static (Draft Draft, DatelineText Dateline)? AnswerIn(Draft? title, IReadOnlyList<(Draft Draft, DatelineText Dateline)> dated)
    {
        (Draft Draft, DatelineText Dateline)[] days = title is null || Phrases.Default.Find("exchanges-of-notes", title.Text).Length == 0 ? []
            : [.. dated.Where(d => d.Draft.First.Number > title.First.Number && d.Dateline.Date?.Date is { Year: not null, IsInterval: false, Start.Day: not null })];
        if (days.Length < 2)
        {
            return null;
        }

        string first = days[0].Dateline.Date!.Date.ToString();
        int year = days[0].Dateline.Date!.Date.Year!.Value;
        int answer = Array.FindIndex(days, d => string.CompareOrdinal(d.Dateline.Date!.Date.ToString(), first) > 0 && d.Dateline.Date.Date.Year - year < MostYears);
        return answer > 0 ? days[answer] : null;
    }
}
