using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the meeting and the day that close a resolution which came as one line: <c>90th plenary meeting 12 December 1995</c>, <c>1995年12月12日 第90次全体会议</c>.</summary>
internal static class SessionCuts
{
    private const int Window = 80;
    private const int MostOfMeeting = 4;

    /// <summary>Places to cut at; none where the text does not end so.</summary>
    public static IEnumerable<int> Find(string text)
    {
        int offset = Math.Max(0, text.Length - Window);
        string end = text[offset..];
        FoundDate? date = DateFinder.Find(end).LastOrDefault(found => found.Date is { Year: not null, Start.Day: not null });
        if (date is null)
        {
            return [];
        }

        string after = end[(date.Start + date.Length)..];
        if (NamesMeeting(after.Trim(' ', ',', '，', '|', '.')))
        {
            return [offset + date.Start, offset + date.Start + date.Length + 1];
        }

        string before = end[..date.Start].TrimEnd(' ', ',');
        int start = StartOfMeeting(before);
        return start > 0 && DatelineText.WithoutYearWord(after).Trim(' ', '|').Length == 0 ? [offset + start, offset + date.Start] : [];
    }

    private static bool NamesMeeting(string text) =>
        text.Length > 0 && (Masthead.IsSession(text) || (text[0] == '第' && text.EndsWith("会议", StringComparison.Ordinal)) || (text[0] == '第' && text.EndsWith("會議", StringComparison.Ordinal)));

    /// <summary>Where the last words begin that name a meeting by its number; 0 where they name none.</summary>
    private static int StartOfMeeting(string before)
    {
        int start = before.Length;
        for (int words = 0; words < MostOfMeeting && start > 0; words++)
        {
            start = before.LastIndexOf(' ', start - 1);
            if (start > 0 && char.IsAsciiDigit(before[start + 1]) && Masthead.IsSession(before[(start + 1)..]))
            {
                return start + 1;
            }
        }

        return 0;
    }
}
