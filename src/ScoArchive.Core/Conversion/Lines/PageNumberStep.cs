using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets printed page numbers aside: lines that hold nothing else, count up by one and stand at page ends.
/// </summary>
internal static class PageNumberStep
{
    private const string Name = "page numbers";
    private const int FewestLinesApart = 6;
    private const int FarIndent = 25;
    private const int LongestHead = 80;
    private const int LongestRoman = 8;

    /// <summary>Takes page numbers out.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        List<(int Index, int Number, string Form)> candidates = FindCandidates(sheet);
        HashSet<int> accepted = [];
        HashSet<int> counted = [.. PageChain.Find(sheet, FindRoman(sheet))];
        foreach (var group in candidates.GroupBy(c => c.Form, StringComparer.Ordinal))
        {
            Accept(sheet, [.. group], accepted);
            counted.UnionWith(PageChain.Find(sheet, [.. group]));
        }

        foreach (var group in FindTails(sheet).GroupBy(c => c.Form, StringComparer.Ordinal))
        {
            counted.UnionWith(PageChain.Find(sheet, [.. group]));
        }

        // What stands below a title page that no blank line ends is the title again rather than a page's head.
        int text = Enumerable.Range(0, sheet.Lines.Length).FirstOrDefault(line => Sentences.Ends(sheet.Lines[line].Text), sheet.Lines.Length);
        return sheet.SetAside(accepted.Concat(counted.Where(line => line > text)).Distinct().Order(), InterventionKind.PageNumber, Name, NoteReason.PageNumber)
            .SetAside(counted.Except(accepted).Where(line => line <= text).Order(), InterventionKind.PageNumber, Name, NoteReason.PageNumber, isPageEdge: false);
    }

    private static List<(int Index, int Number, string Form)> FindCandidates(Worksheet sheet)
    {
        List<(int, int, string)> candidates = [];
        for (int i = 0; i < sheet.Lines.Length; i++)
        {
            TextLine line = sheet.Lines[i];
            string printed = PageNumber.MiddleOf(line.Text) is { Length: > 0 } middle ? middle : line.Text;
            if (!line.IsBlank && printed.Length <= 40 && PageNumber.TryRead(printed, out int number, out string form))
            {
                candidates.Add((i, number, form));
            }
        }

        return candidates;
    }

    /// <summary>Lines that are nothing but a Roman number, by which some treaties count their pages and others their parts.</summary>
    private static List<(int Index, int Number, string Form)> FindRoman(Worksheet sheet) =>
        [.. Enumerable.Range(0, sheet.Lines.Length).Where(i => sheet.Lines[i].Text.Length is >= 1 and <= LongestRoman)
            .Select(i => (i, Markers.RomanAlone(sheet.Lines[i].Text), "I")).Where(candidate => candidate.Item2 > 0)];

    /// <summary>Lines of words that all end in the page of so many, as feet of printed files do: <c>The complete text      Page 3 of 39</c>.</summary>
    private static List<(int Index, int Number, string Form)> FindTails(Worksheet sheet)
    {
        List<(int, int, string)> tails = [];
        for (int i = 0; i < sheet.Lines.Length; i++)
        {
            string text = sheet.Lines[i].Text;
            int tail = text.Length <= LongestHead ? text.LastIndexOf(" page ", StringComparison.OrdinalIgnoreCase) : -1;
            if (tail > 0 && PageNumber.TryRead(text[(tail + 1)..], out int number, out string form))
            {
                tails.Add((i, number, text[..tail].TrimEnd() + form));
            }
        }

        return tails;
    }

    private static void Accept(Worksheet sheet, ImmutableArray<(int Index, int Number, string Form)> candidates, HashSet<int> accepted)
    {
        bool divides = candidates.Any(candidate => StandsInSentence(sheet, candidate.Index));
        for (int i = 0; i < candidates.Length; i++)
        {
            (int index, int number, string form) = candidates[i];
            bool follows = i > 0 && number == candidates[i - 1].Number + 1 && index - candidates[i - 1].Index >= FewestLinesApart;
            bool precedes = i + 1 < candidates.Length && candidates[i + 1].Number == number + 1 && candidates[i + 1].Index - index >= FewestLinesApart;
            bool closes = i > 0 && number == candidates[i - 1].Number + 1 && accepted.Contains(candidates[i - 1].Index) && IsLast(sheet, index);
            bool atFormFeed = IsAtFormFeed(sheet, index);
            bool spelt = form.Any(char.IsLetter) || form[0] is '-' or '–' or '—';
            bool decorated = form != "#";
            bool isolated = IsBeside(sheet, index, -1) || IsBeside(sheet, index, 1) || decorated;
            bool interrupts = InterruptsSentence(sheet, index) || (candidates.Length == 1 && number is 1 or 2 && index > 15 && IsBeside(sheet, index, -1) && IsBeside(sheet, index, 1));
            bool atHeads = IsAtPageHead(sheet, index)
                && ((i > 0 && number == candidates[i - 1].Number + 1 && IsAtPageHead(sheet, candidates[i - 1].Index))
                    || (i + 1 < candidates.Length && candidates[i + 1].Number == number + 1 && IsAtPageHead(sheet, candidates[i + 1].Index)));
            if (interrupts || atHeads || ((follows || precedes || closes) && (isolated || (divides && sheet.Lines[index].Indent >= FarIndent))) || (atFormFeed && number <= 999) || (spelt && isolated))
            {
                accepted.Add(index);
            }
        }
    }

    /// <summary>Whether the line is the first of a page, or the second below a short one, as a number below a running head is.</summary>
    private static bool IsAtPageHead(Worksheet sheet, int index)
    {
        bool Starts(int line) => line == 0 || (line > 0 && sheet.Lines[line].StartsPage);
        return Starts(index) || (Starts(index - 1) && sheet.Lines[index - 1] is { IsBlank: false, Text.Length: <= LongestHead } head && head.Text.Any(char.IsLetter) && !Sentences.EndsClause(head.Text));
    }

    /// <summary>Whether no words stand below the line; the last page may hold a few lines only.</summary>
    private static bool IsLast(Worksheet sheet, int index)
    {
        int below = index + 1;
        while (below < sheet.Lines.Length && sheet.Lines[below].IsBlank)
        {
            below++;
        }

        return below == sheet.Lines.Length;
    }

    /// <summary>Whether a sentence runs on from the line right above to that right below a number in the middle of the page, as in texts without blank lines.</summary>
    private static bool StandsInSentence(Worksheet sheet, int index) =>
        sheet.Lines[index].Indent >= FarIndent && index > 0 && index + 1 < sheet.Lines.Length && Sentences.RunsOn(sheet.Lines[index - 1].Text, sheet.Lines[index + 1].Text);

    /// <summary>Whether a sentence runs on over the line.</summary>
    private static bool InterruptsSentence(Worksheet sheet, int index)
    {
        int above = index - 1;
        int below = index + 1;
        while (above >= 0 && sheet.Lines[above].IsBlank)
        {
            above--;
        }

        while (below < sheet.Lines.Length && sheet.Lines[below].IsBlank)
        {
            below++;
        }

        bool apart = above < index - 1 && below > index + 1;
        bool outside = above < index - 1 && below < sheet.Lines.Length && sheet.Lines[index].Indent >= FarIndent && Sentences.StartsLower(sheet.Lines[below].Text);
        bool inside = apart && above >= 0 && below < sheet.Lines.Length && sheet.Lines[above].Width >= 25;
        return outside || (inside && Sentences.RunsOn(sheet.Lines[above].Text, sheet.Lines[below].Text));
    }

    private static bool IsBeside(Worksheet sheet, int index, int step)
    {
        int other = index + step;
        return other < 0 || other >= sheet.Lines.Length || sheet.Lines[other].IsBlank || sheet.Lines[step > 0 ? other : index].StartsPage;
    }

    private static bool IsAtFormFeed(Worksheet sheet, int index)
    {
        int next = index + 1;
        while (next < sheet.Lines.Length && sheet.Lines[next].IsBlank && !sheet.Lines[next].StartsPage)
        {
            next++;
        }

        return sheet.Lines[index].StartsPage || (next < sheet.Lines.Length && sheet.Lines[next].StartsPage);
    }
}
