using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>
/// The place and the day that open the only such paragraph inside a text, as missions print them before what they say of
/// themselves: <c>Osh, 11 October 2021 – The mission opened …</c>
/// </summary>
internal static class OpeningOfSection
{
    private const string Dash = " – ";
    private const int Longest = 60;

    /// <summary>The day with its evidence; <see langword="null"/> where no paragraph or several open so.</summary>
    public static Detection? DayOf(ImmutableArray<Draft> drafts) =>
        Find(drafts) is { } found ? new Detection(found.Opening.Date!.Date.ToString(), found.Draft.First.Number, DetectionText.Shown(found.Draft.Text)) : null;

    /// <summary>The place with its evidence; <see langword="null"/> where no paragraph or several open so.</summary>
    public static Detection? PlaceOf(ImmutableArray<Draft> drafts) =>
        Find(drafts) is { } found ? new Detection(found.Opening.Place, found.Draft.First.Number, DetectionText.Shown(found.Draft.Text)) : null;

    private static (Draft Draft, DatelineText Opening)? Find(ImmutableArray<Draft> drafts)
    {
        (Draft Draft, DatelineText Opening)[] openings = [.. drafts.Where(draft => draft.IsOpen).Select(draft => (draft, Opening: Read(draft.Text.Replace(" — ", Dash, StringComparison.Ordinal)))).Where(row => row.Opening is not null).Select(row => (row.draft, row.Opening!)).Take(2)];
        return openings.Length == 1 ? openings[0] : null;
    }

    private static DatelineText? Read(string text) =>
        text.IndexOf(Dash, StringComparison.Ordinal) is > 0 and <= Longest and var dash && DatelineText.Read(text[..dash]) is { Place.Length: > 0, Date.Date: { Year: not null, Start.Day: not null } } opening ? opening : null;
}
