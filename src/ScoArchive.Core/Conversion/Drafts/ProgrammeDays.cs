using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows the days of a programme, which head what happens on them: <c>Thursday, 11 September / 9.00 Registration … / Friday, 12 September</c>.</summary>
internal static class ProgrammeDays
{
    private const int FewestDays = 2;

    /// <summary>Whether the line is one of two such days or more, each without a year and right above an hour.</summary>
    public static bool Is(ImmutableArray<Draft> drafts, int index) => IsDay(drafts, index) && Enumerable.Range(0, drafts.Length).Where(i => IsDay(drafts, i)).Take(FewestDays).Count() == FewestDays;

    private static bool IsDay(ImmutableArray<Draft> drafts, int index) =>
        drafts[index] is { IsOpen: true, Lines.Length: 1 } day && drafts.ElementAtOrDefault(index + 1) is { } below && below.Lines.Take(2).Any(line => line.Text.Length > 0 && StandingLine.OpensWithHour(line.Text))
        && DatelineText.Read(day.Text) is { Place.Length: 0, Date.Date: { Year: null, Start.Day: not null } };
}
