using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds what a page prints below its text: labels, notices, lists of other news, numbers of the print.</summary>
internal static class FurnitureBelow
{
    private const int Near = 6;
    private const int FewestKnown = 2;
    private const int FewestOfNews = 3;
    private const int LongestLabel = 6;
    private const int LongestTag = 10;
    private const int FewestFacts = 3;

    /// <summary>Marks what stands below the last paragraph of sentences.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="zone">Where the body starts and ends.</param>
    /// <param name="found">What is furniture, by its place, with the reason; what is found joins it.</param>
    public static void Mark(ImmutableArray<Draft> drafts, Zone zone, SortedDictionary<int, NoteReason> found)
    {
        int last = drafts.Length - 1;
        while (last > zone.LastBody && found.ContainsKey(last))
        {
            last--;
        }

        int[] known = [.. Enumerable.Range(zone.LastBody + 1, Math.Max(0, drafts.Length - zone.LastBody - 1)).Where(i => !found.ContainsKey(i) && (Furniture.IsKnown(drafts[i].Text) || PageNotice.Is(drafts[i].Text)) && !LeadsToContact(drafts, i))];
        if (zone.LastBody < 0)
        {
            return;
        }

        // The word for tags may be a heading where nothing of the page stands below it.
        known = [.. Enumerable.Range(zone.LastBody + 1, drafts.Length - zone.LastBody - 1).Where(i => !found.ContainsKey(i) && Phrases.Default.Holds("tag-labels", drafts[i].Text) && known.Any(label => label > i)).Union(known).Order()];

        foreach (int index in known)
        {
            found[index] = NoteReason.LabelBelow;
        }

        // The number of the print: "99-19641".
        if (drafts[^1] is { IsOpen: true } end && last == drafts.Length - 1 && last > zone.LastBody && end.Gap > 0 && TitleWeight.IsSymbol(end.Text) && !end.Text.Any(char.IsLetter))
        {
            found[last] = NoteReason.PrintNumber;
        }

        foreach (int index in Enumerable.Range(zone.LastBody + 1, drafts.Length - zone.LastBody - 1).Where(i => Masthead.IsSession(drafts[i].Text) && (IsDay(drafts, i + 1) || (drafts[i].Gap == 0 && IsDay(drafts, i - 1)))))
        {
            found.TryAdd(index, NoteReason.MeetingBelow);
        }

        foreach (int index in Enumerable.Range(zone.LastBody + 1, drafts.Length - zone.LastBody - 1).Where(i => PaperFoot.NamesCopies(drafts[i].Text) || PaperFoot.NamesPrinting(drafts[i].Text) || PaperFoot.NamesExecutor(drafts[i].Text) || (i > 0 && ContactLine.Is(drafts[i].Text) && PaperFoot.NamesExecutor(drafts[i - 1].Text))))
        {
            found.TryAdd(index, NoteReason.Handling);
        }

        MarkOtherNews(drafts, zone, found);
        MarkBelowSigns(drafts, zone, found);
        MarkBelowNotice(drafts, known, found);
        MarkRuns(drafts, zone.LastBody + 1, found);
        MarkFacts(drafts, zone, found);
        if (known.Length < 3)
        {
            return;
        }

        HashSet<int> labels = [.. known];
        foreach (int index in Enumerable.Range(known[0], drafts.Length - known[0]).Where(i => !found.ContainsKey(i) && Furniture.CountWords(drafts[i].Text) <= 4))
        {
            bool other = Attribution.IsCredit(drafts[index].Text) || Attribution.IsSource(drafts[index].Text) || DatelineText.Read(drafts[index].Text) is not null;
            if (!other && Enumerable.Range(1, Near).Any(n => labels.Contains(index - n)) && Enumerable.Range(1, Near).Any(n => labels.Contains(index + n)))
            {
                found[index] = NoteReason.MenuEntry;
            }
        }
    }

    private static bool IsDay(ImmutableArray<Draft> drafts, int index) => DatelineText.Read(drafts.ElementAtOrDefault(index)?.Text ?? "-") is { Date: not null };

    /// <summary>What an archive lists of the paper below a rule at the end: three labels with their values or more, none of them of somebody who signs.</summary>
    private static void MarkFacts(ImmutableArray<Draft> drafts, Zone zone, SortedDictionary<int, NoteReason> found)
    {
        int first = drafts.Length;
        while (first - 1 > zone.LastBody && IsFact(drafts[first - 1].Text))
        {
            first--;
        }

        bool ruled = first > 0 && drafts.Length - first >= FewestFacts && !drafts[first - 1].Text.Any(char.IsLetterOrDigit);
        for (int i = first; ruled && i < drafts.Length; i++)
        {
            found.TryAdd(i, NoteReason.LabelBelow);
        }
    }

    private static bool IsFact(string text)
    {
        int colon = text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && colon + 1 < text.Length && !Sentences.Ends(text) && Furniture.CountWords(text[..colon]) <= LongestLabel && !SignatureLine.NamesOffice(text) && !SignatureLine.IsParty(text) && !ContactLine.Is(text) && !Phrases.Default.Starts("signature-labels", text);
    }

    /// <summary>A list of other news below the text: headlines, each below the hour and the day when it was put up.</summary>
    private static void MarkOtherNews(ImmutableArray<Draft> drafts, Zone zone, SortedDictionary<int, NoteReason> found)
    {
        int[] times = [.. Enumerable.Range(zone.LastBody + 1, Math.Max(0, drafts.Length - zone.LastBody - 2)).Where(i => DatelineText.OpensWithTime(drafts[i].Text) && Furniture.CountWords(drafts[i + 1].Text) >= FewestOfNews)];
        foreach (int line in times.Length > 1 ? times.SelectMany(time => new[] { time, time + 1 }) : [])
        {
            found.TryAdd(line, NoteReason.OtherTexts);
        }
    }

    /// <summary>Labels and initials below the signs that end a release: <c>*** / DS / (Release ID: 17)</c>; notes on its use wherever they stand below it.</summary>
    private static void MarkBelowSigns(ImmutableArray<Draft> drafts, Zone zone, SortedDictionary<int, NoteReason> found)
    {
        bool ended = false;
        for (int i = zone.LastBody + 1; i < drafts.Length; i++)
        {
            string text = drafts[i].Text;
            ended |= drafts[i].IsOpen && !text.Any(char.IsLetterOrDigit) && !SignatureLine.IsRuled(text);
            if (drafts[i].IsOpen && (Masthead.IsNote(text) || (ended && IsLabel(text, LongestTag) && !SignatureLine.NamesOffice(text) && !ContactLine.Is(text))))
            {
                found.TryAdd(i, NoteReason.LabelBelow);
            }
        }
    }

    /// <summary>Labels of a few words right below a notice of the page, or below the word for tags.</summary>
    private static void MarkBelowNotice(ImmutableArray<Draft> drafts, int[] known, SortedDictionary<int, NoteReason> found)
    {
        foreach (int notice in known.Where(i => PageNotice.Is(drafts[i].Text) || Phrases.Default.Holds("tag-labels", drafts[i].Text)))
        {
            int longest = PageNotice.Is(drafts[notice].Text) ? LongestLabel : LongestTag;
            for (int i = notice + 1; i < drafts.Length && drafts[i].Gap == 0 && IsLabel(drafts[i].Text, longest); i++)
            {
                found.TryAdd(i, NoteReason.LabelBelow);
            }
        }
    }

    /// <summary>Lines of a few words, one right below the other, most of them known labels of the page.</summary>
    private static void MarkRuns(ImmutableArray<Draft> drafts, int from, SortedDictionary<int, NoteReason> found)
    {
        int start = from;
        for (int i = from + 1; i <= drafts.Length; i++)
        {
            if (i < drafts.Length && drafts[i].Gap == 0)
            {
                continue;
            }

            int[] unknown = [.. Enumerable.Range(start, i - start).Where(j => !found.ContainsKey(j))];
            bool most = i - start - unknown.Length >= FewestKnown && unknown.Length * 2 < i - start;
            foreach (int label in most ? unknown.Where(j => IsLabel(drafts[j].Text, LongestLabel) && !SignatureLine.NamesOffice(drafts[j].Text) && !IsHolderAbove(drafts, j)) : [])
            {
                found[label] = NoteReason.LabelBelow;
            }

            start = i;
        }
    }

    /// <summary>Whether a name stands right above the office that its bearer signs with.</summary>
    private static bool IsHolderAbove(ImmutableArray<Draft> drafts, int index) => SignatureLine.IsWriter(drafts[index].Text) && index + 1 < drafts.Length && SignatureLine.NamesOffice(drafts[index + 1].Text);

    private static bool IsLabel(string text, int longest) => Furniture.CountWords(text) <= longest && !Sentences.EndsClause(text.TrimEnd(')')) && !Attribution.StatesFact(text);

    /// <summary>Whether the label names those who can be reached by the lines below it, as press releases end.</summary>
    private static bool LeadsToContact(ImmutableArray<Draft> drafts, int index) =>
        Phrases.Default.Starts("contact-headings", drafts[index].Text)
        && Enumerable.Range(index + 1, Math.Min(3, drafts.Length - index - 1)).Any(i => ContactLine.Is(drafts[i].Text));
}
