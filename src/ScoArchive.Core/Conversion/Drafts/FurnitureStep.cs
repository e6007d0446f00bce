using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Sets the furniture of a web page aside, above and below the text, and known labels inside it.</summary>
internal static class FurnitureStep
{
    private const string Name = "furniture";
    private const int LongestTop = 200;
    private const int MostOpeners = 20;
    private const int MostAbovePath = 2;
    private const int FewestOfHeadline = 5;
    private const int LongestSectionName = 2;
    private const int FewestOfMenu = 3;
    private const int LongestEntry = 3;
    private const int LowestMasthead = 12;
    private const int LinesBelowWeather = 2;
    private const string PageHeadGap = "     ";

    /// <summary>Takes furniture out of the running text.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        Zone zone = Zone.Of(drafts);
        SortedDictionary<int, NoteReason> found = [];
        MarkTop(drafts, zone, found);
        MarkTail(drafts, zone, found);
        FurnitureBelow.Mark(drafts, zone, found);
        for (int i = 0; i < drafts.Length; i++)
        {
            if (Furniture.IsKnownAnywhere(drafts[i].Text) || IsSymbolAgain(drafts, i) || IsOfContents(drafts, i) || (i < zone.FirstBody && (PageFacts.Are(drafts[i].Text) || IsRowOfMenu(drafts[i].Text))))
            {
                found.TryAdd(i, NoteReason.PageLabel);
            }
        }

        return manuscript.With([.. found.Where(f => drafts[f.Key].IsOpen).Select(f => (f.Key, drafts[f.Key].SetAside(InterventionKind.Boilerplate, f.Value), NoteWords.Of(f.Value)))], Name);
    }

    /// <summary>Whether uprights part three Chinese entries or more, as the ways through a site stand above its texts: <c>大使信箱 | 领事服务 | 侨务之窗</c>.</summary>
    private static bool IsRowOfMenu(string text) => Signs.IsWide(text[0]) && EntryRow.HasUprights(text, FewestOfMenu) && !text.Any(char.IsDigit);

    /// <summary>Whether the paper's symbol, which its masthead bears, stands once more, alone or with the paper's name far from it on the line, as at the head of a page.</summary>
    private static bool IsSymbolAgain(ImmutableArray<Draft> drafts, int index)
    {
        string text = drafts[index].Text;
        string[] parts = drafts[index].Lines.Length == 1 && !Sentences.EndsClause(text) ? text.Split(PageHeadGap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [text];
        string symbol = parts.Length <= 2 ? Array.Find(parts, Furniture.IsSymbolAlone) ?? "" : "";
        return symbol.Length > 0 && drafts.Take(Math.Min(index, LowestMasthead)).Any(draft => draft.Text.EndsWith(symbol, StringComparison.Ordinal));
    }

    /// <summary>Whether the line only leads to a place in the same file, as all of a table of contents do: <c>- [Wolves](#wolves)</c>.</summary>
    private static bool IsOfContents(ImmutableArray<Draft> drafts, int index) =>
        LeadsToPlace(drafts[index].Text) && ((index > 0 && LeadsToPlace(drafts[index - 1].Text)) || (index + 1 < drafts.Length && LeadsToPlace(drafts[index + 1].Text)));

    private static bool LeadsToPlace(string text) =>
        Markers.Read(text) is { Length: > 0 } marker && text[marker.Length..].TrimStart() is ['[', .., ')'] link && link.IndexOf("](#", StringComparison.Ordinal) > 0;

    private static void MarkTop(ImmutableArray<Draft> drafts, Zone zone, SortedDictionary<int, NoteReason> found)
    {
        if (zone.FirstBody == drafts.Length)
        {
            return;
        }

        int end = Math.Min(zone.FirstBody, LongestTop);
        int[] known = [.. Enumerable.Range(0, end).Where(i => (Furniture.IsKnown(drafts[i].Text) || PageNotice.Is(drafts[i].Text)) && !MayHoldTitle(drafts[i]) && !GoesOnInCapitals(drafts, i) && !(Attribution.IsSource(drafts[i].Text) && drafts[i].Text.Any(char.IsAsciiDigit)))];
        foreach (int index in known)
        {
            found[index] = NoteReason.LabelAbove;
        }

        for (int i = 0; i < Math.Min(end - 1, MostAbovePath) && Furniture.IsShortPath(drafts[i].Text); i++)
        {
            found.TryAdd(i, NoteReason.PagePath);
        }

        MarkWeather(drafts, end, found);
        MarkNavigation(drafts, known, end, found);
        MarkMenus(drafts, end, found);
        MarkSectionNames(drafts, end, found);
        Headlines.MarkDoubled(drafts, end, found);
        Headlines.MarkAboveMenu(drafts, end, found);
        if (Enumerable.Range(0, end).All(found.ContainsKey) && known.Length > 0 && Phrases.Plain(drafts[known[^1]].Text).Length > 20)
        {
            found.Remove(known[^1]);
        }
    }

    /// <summary>Whether a notice of several lines ends in the middle of a sentence, so that a title may have been gathered with it.</summary>
    private static bool MayHoldTitle(Draft draft) => draft.Lines.Length > 1 && draft.Text.Length > 80 && !Sentences.EndsClause(draft.Text);

    /// <summary>Whether the word is the last line of a name in capitals rather than a label: <c>RIVERS USED FOR / NAVIGATION</c>.</summary>
    private static bool GoesOnInCapitals(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index].Gap == 0 && drafts[index].First.Indent > 0 && Sentences.IsCapitals(drafts[index].Text) && Sentences.IsCapitals(drafts[index - 1].Text) && !Furniture.IsKnown(drafts[index - 1].Text) && Furniture.CountWords(drafts[index - 1].Text) > LongestSectionName;

    /// <summary>How warm it is where the reader is, with the place and the day below it: <c>54 F / Osh / Monday, 4 May 2020</c>.</summary>
    private static void MarkWeather(ImmutableArray<Draft> drafts, int end, SortedDictionary<int, NoteReason> found)
    {
        for (int i = 0; i < end; i++)
        {
            int lines = Furniture.IsTemperature(drafts[i].Text) ? 1 + Enumerable.Range(i + 1, Math.Min(LinesBelowWeather, end - i - 1)).TakeWhile(below => drafts[below].Gap == 0 && DatelineText.Read(drafts[below].Text) is not null).Count() : 0;
            for (int line = i; line < i + lines; line++)
            {
                found.TryAdd(line, NoteReason.PageLabel);
            }
        }
    }

    /// <summary>Short lines that stand between known labels, such as the entries of a menu, before the headline.</summary>
    private static void MarkNavigation(ImmutableArray<Draft> drafts, int[] known, int end, SortedDictionary<int, NoteReason> found)
    {
        int[] unknown = [.. Enumerable.Range(0, end).Except(known)];
        if (known.Length < 3 || unknown.Length < 2)
        {
            return;
        }

        int headline = unknown.MaxBy(i => drafts[i].Text.Length);
        foreach (int index in unknown.Where(i => i < headline && i < known[^1] && Furniture.CountWords(drafts[i].Text) <= 4))
        {
            bool sandwiched = known.Any(k => k < index && index - k <= 6) && known.Any(k => k > index && k - index <= 6 && k < headline);
            if (sandwiched && !Sentences.EndsClause(drafts[index].Text) && !Attribution.StatesFact(drafts[index].Text))
            {
                found[index] = NoteReason.MenuEntry;
            }
        }
    }

    /// <summary>Menus of any length: lines of a few words without a blank line between them, one of which is known furniture, and the path below.</summary>
    private static void MarkMenus(ImmutableArray<Draft> drafts, int end, SortedDictionary<int, NoteReason> found)
    {
        int start = 0;
        for (int i = 1; i <= end; i++)
        {
            bool goesOn = i < end && drafts[i].Gap == 0 && (found.ContainsKey(i) || (IsEntry(drafts[i].Text) && !GoesOnFromAbove(drafts, i) && !NamesHolder(drafts, i, end)));
            if (goesOn)
            {
                continue;
            }

            int[] run = [.. Enumerable.Range(start, i - start).Where(j => found.ContainsKey(j) || (IsEntry(drafts[j].Text) && !GoesOnFromAbove(drafts, j) && !NamesHolder(drafts, j, end)))];
            if (run.Length >= FewestOfMenu && run.Any(j => found.ContainsKey(j) && drafts[j].Text.Any(char.IsLetter)))
            {
                Array.ForEach(run, j => found.TryAdd(j, NoteReason.MenuEntry));
            }

            start = i;
        }
    }

    /// <summary>Whether the line above ends in a word that another must follow, so that the line is no entry.</summary>
    private static bool GoesOnFromAbove(ImmutableArray<Draft> drafts, int index) => index > 0 && drafts[index].Gap == 0 && OpenEnds.EndsWithOpenWord(drafts[index - 1].Text);

    /// <summary>Whether the line is a person's name or his office, the two right above a sentence, as on pages about office-holders.</summary>
    private static bool NamesHolder(ImmutableArray<Draft> drafts, int index, int end) => IsHolder(drafts, index, end) || IsHolder(drafts, index - 1, end);

    private static bool IsHolder(ImmutableArray<Draft> drafts, int name, int end) =>
        name >= 0 && name + 2 <= end && name + 2 < drafts.Length && TitleExtent.NamesPersonAlone(drafts[name]) && TitleExtent.NamesOfficeAlone(drafts[name + 1].Text) && Furniture.CountWords(drafts[name + 1].Text) > 1 && Sentences.Ends(drafts[name + 2].Text);

    private static bool IsEntry(string text) =>
        Furniture.IsShortPath(text) || (Furniture.CountWords(text) <= LongestEntry && text.Length <= 40 && !Sentences.EndsClause(text) && !Attribution.StatesFact(text)
            && KindTable.Default.Find(text).Length == 0 && !Sentences.IsCapitals(text) && !Sentences.StartsLower(text));

    /// <summary>Single words below a known label, the sections that the page stands in, above a headline of several words.</summary>
    private static void MarkSectionNames(ImmutableArray<Draft> drafts, int end, SortedDictionary<int, NoteReason> found)
    {
        int headline = 0;
        while (headline < end && (found.ContainsKey(headline) || IsSectionName(drafts[headline].Text)))
        {
            headline++;
        }

        bool stands = headline < end && !Attribution.StatesFact(drafts[headline].Text) && found.ContainsKey(0) && Furniture.CountWords(drafts[headline].Text) >= FewestOfHeadline && !Sentences.EndsClause(drafts[headline].Text);
        for (int i = 0; stands && i < headline; i++)
        {
            found.TryAdd(i, NoteReason.SiteSection);
        }
    }

    private static bool IsSectionName(string text) => !Attribution.StatesFact(text) && !text.Contains(' ', StringComparison.Ordinal) && Furniture.CountWords(text) <= LongestSectionName;

    /// <summary>Related links and comments: from their label to the end of the file.</summary>
    private static void MarkTail(ImmutableArray<Draft> drafts, Zone zone, SortedDictionary<int, NoteReason> found)
    {
        long total = drafts.Sum(d => (long)d.Text.Length);
        long before = 0;
        int openers = 0;
        for (int i = 0; i < drafts.Length; before += drafts[i].Text.Length, i++)
        {
            bool late = before * 2 >= total && i > zone.FirstBody;
            bool opens = late && Furniture.OpensTail(drafts[i].Text);
            openers += opens ? 1 : 0;
            if (opens && openers <= MostOpeners && MarkFrom(drafts, i, found))
            {
                return;
            }
        }
    }

    private static bool MarkFrom(ImmutableArray<Draft> drafts, int opener, SortedDictionary<int, NoteReason> found)
    {
        bool comments = false;
        int i = opener;
        while (i < drafts.Length)
        {
            string text = drafts[i].Text;
            comments |= Furniture.OpensComments(text);
            bool biography = i == opener + 1 && text.Length <= 400 && Furniture.OpensBiography(drafts[opener].Text);
            bool headline = text.Length <= 200 && (!Sentences.EndsClause(text) || text[^1] is '?' or '？' || (text[^1] is ':' or '：' && text.Length <= 60));
            if (!comments && !headline && !biography && !Furniture.IsKnown(text) && !Attribution.IsCredit(text) && !Attribution.IsSource(text))
            {
                break;
            }

            i++;
        }

        bool closes = i == drafts.Length || drafts[i..].All(d => !Zone.IsBody(d));
        bool several = drafts[opener..i].Count(IsDayBelow) > 1;
        for (int j = opener; closes && j < i; j++)
        {
            bool credited = Attribution.IsCredit(drafts[j].Text) || Attribution.IsSource(drafts[j].Text) || DatelineText.Read(drafts[j].Text) is not null;
            bool ofHeadline = j > opener && ((DatelineText.OpensWithTime(drafts[j].Text) && j + 1 < i) || (several && IsDayBelow(drafts[j])));
            if (!credited || ofHeadline || Furniture.IsKnown(drafts[j].Text) || comments)
            {
                found.TryAdd(j, comments ? NoteReason.Comments : NoteReason.OtherTexts);
            }
        }

        return closes;
    }

    /// <summary>Whether nothing but a day stands right below another line, as below each of several headlines.</summary>
    private static bool IsDayBelow(Draft draft) => draft.Gap == 0 && DatelineText.Read(draft.Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } };
}
