using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>
/// The day of the act above its body: behind a label that says so among the lines set aside, in the line that says how the act
/// was adopted, in a database's entry.
/// </summary>
internal static class HeadDays
{
    private const int LowestLine = 24;
    private const int PartsOfDay = 3;
    private const int FirstYearOfLastCentury = 30;

    /// <summary>The day with its evidence; <see langword="null"/> where no line states it.</summary>
    public static Detection? Find(ImmutableArray<Draft> drafts)
    {
        foreach (Draft draft in drafts.Take(LowestLine).TakeWhile(draft => !draft.IsBody))
        {
            if (((draft is AsideDraft or TitleDraft ? Labelled(draft.Text) : null) ?? AdoptionLine.Read(draft.Text)) is { } found)
            {
                return new Detection(found.Date.ToString(), draft.First.Number, DetectionText.Shown(draft.Text));
            }
        }

        return drafts.Take(LowestLine).Where(draft => draft is AsideDraft { Note: NoteReason.KindBelow }).Select(FromEntry).FirstOrDefault(found => found is not null);
    }

    /// <summary>The datelines without those that give the days of a session, right below its name, where another one gives the day of the paper: <c>Twelfth session / Osh, 10–12 March 2019</c>.</summary>
    public static (Draft Draft, DatelineText Dateline)[] WithoutSessions(ImmutableArray<Draft> drafts, (Draft Draft, DatelineText Dateline)[] dated)
    {
        (Draft Draft, DatelineText Dateline)[] own = [.. dated.Where(d => !(d.Dateline.Date!.Date.IsInterval && drafts.IndexOf(d.Draft) is > 0 and var at && d.Draft.Gap == 0 && Masthead.IsSession(drafts[at - 1].Text)))];
        return own.Any(d => d.Dateline.Date!.Date is { Year: not null, Start.Day: not null }) ? own : dated;
    }

    /// <summary>The day behind a label that opens the line: <c>Date of signature: 6 May 1970</c>.</summary>
    private static FoundDate? Labelled(string text)
    {
        int colon = text.IndexOfAny([':', '：']);
        return colon > 0 && Phrases.Default.Holds("act-day-labels", text[..colon]) && DateFinder.Find(text).FirstOrDefault() is { Date: { Year: not null, Start.Day: not null } } date && text[(colon + 1)..date.Start].Trim().Length == 0 ? date : null;
    }

    /// <summary>The day that ends an entry, whose year may have two figures: <c>Договор. Правительство. 14.09.92</c>.</summary>
    private static Detection? FromEntry(Draft entry)
    {
        string[] parts = entry.Text[(entry.Text.LastIndexOf(' ') + 1)..].Split('.');
        if (parts.Length != PartsOfDay || !parts.All(part => part.Length == 2 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        int year = int.Parse(parts[2], CultureInfo.InvariantCulture);
        string day = $"{(year < FirstYearOfLastCentury ? "20" : "19")}{parts[2]}-{parts[1]}-{parts[0]}";
        return Edtf.TryParse(day, out _) ? new Detection(day, entry.First.Number, entry.Text) : null;
    }
}
