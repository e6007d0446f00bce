using System.Globalization;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets a printed table of contents aside: lines that lead to a page, their number behind a row of dots, the lines on which their words begin,
/// and the words above them that say what they are; also lines without a page's number, which stand again as headings in the same order, and runs of
/// lines that number and name sections with no sentence between them, where those sections come further down.
/// </summary>
internal static class ContentsStep
{
    private const string Name = "contents";
    private const int FewestEntries = 2;
    private const int FewestHeadings = 2;
    private const int LongestName = 24;
    private const int FewestWithoutName = 5;
    private const int FewestDots = 4;
    private const int DotsOfEllipsis = 3;
    private const int LongestNumber = 4;
    private const int FarthestEntry = 6;
    private const int FarthestName = 4;
    private const int MostLinesOfEntry = 3;
    private const int FewestSections = 6;
    private const int FarthestSection = 4;
    private const int LongestSection = 120;
    private const int FewestOfSentence = 5;

    /// <summary>Takes the table out of the running text.</summary>
    public static Worksheet Apply(Worksheet sheet) => OfSections(OfPages(OfHeadings(sheet)));

    /// <summary>Below the words that say so, lines that all stand once more further down, in the same order: <c>目录 / 第一章 总则 / … / 第一章 总则</c>.</summary>
    private static Worksheet OfHeadings(Worksheet sheet)
    {
        string[] texts = [.. sheet.Lines.Select(line => Signs.WithoutBlanks(line.Text))];
        int name = Array.FindIndex(texts, text => text.Length is > 0 and <= LongestName && Phrases.Default.Holds("contents-names", text));
        if (name < 0)
        {
            return sheet;
        }

        List<int> entries = [];
        int first = -1;
        int last = -1;
        for (int line = name + 1; line < texts.Length && line != first; line++)
        {
            int again = texts[line].Length == 0 ? -1 : Array.IndexOf(texts, texts[line], Math.Max(last, line) + 1);
            if (texts[line].Length > 0 && again < 0)
            {
                return sheet;
            }

            if (again > 0)
            {
                entries.Add(line);
                first = first < 0 ? again : first;
                last = again;
            }
        }

        return entries.Count < FewestHeadings ? sheet : sheet.SetAside([name, .. entries], InterventionKind.Boilerplate, Name, NoteReason.ContentsEntry, isPageEdge: false);
    }

    /// <summary>Lines of numbered sections, hardly apart and without sentences, most of which stand once more below: <c>Article 40 Sub-Committee on Sanitary and / Phytosanitary Measures / Article 41 …</c></summary>
    private static Worksheet OfSections(Worksheet sheet)
    {
        int[] words = [.. Enumerable.Range(0, sheet.Lines.Length).Where(i => !sheet.Lines[i].IsBlank)];
        string[] keys = [.. words.Select(line => sheet.Lines[line].Text is { Length: <= LongestSection } text && !Sentences.Ends(text) ? NamedSection.KeyOf(text) : "")];
        Dictionary<string, int> last = [];
        for (int i = 0; i < keys.Length; i++)
        {
            last[keys[i]] = i;
        }

        List<int> found = [];
        for (int i = 0; i < keys.Length; i++)
        {
            int end = keys[i].Length > 0 ? EndOfRun(sheet, words, keys, i) : i;
            end = EndOfRecurring(keys, last, i, end);
            string[] run = [.. keys[i..(end + 1)].Where(key => key.Length > 0)];
            if (run.Length < FewestSections || run.Count(key => last[key] > end) * 5 < run.Length * 4)
            {
                i = end;
                continue;
            }

            int name = Enumerable.Range(Math.Max(0, i - FarthestName), Math.Min(i, FarthestName)).LastOrDefault(place => Phrases.Default.Holds("contents-names", Signs.WithoutBlanks(sheet.Lines[words[place]].Text)) || Phrases.Default.Holds("contents-names", sheet.Lines[words[place]].Text), i);
            found.AddRange(words[name..(end + 1)]);
            i = end;
        }

        return found.Count == 0 ? sheet : sheet.SetAside(found, InterventionKind.Boilerplate, Name, NoteReason.ContentsEntry, isPageEdge: false);
    }

    /// <summary>The place of the last line of a run of sections: the run ends before a sentence, where too many other lines come, and where its first section comes again, with what its last name goes on in.</summary>
    private static int EndOfRun(Worksheet sheet, int[] words, string[] keys, int first)
    {
        int end = first;
        for (int i = first + 1; i < keys.Length && i - end <= FarthestSection && keys[i] != keys[first] && sheet.Lines[words[i]].Text is { Length: <= LongestSection } text && !EndsSentence(text); i++)
        {
            end = keys[i].Length > 0 ? i : end;
        }

        while (end > first && end + 1 < keys.Length && keys[end + 1].Length == 0 && (OpenEnds.IsOpen(sheet.Lines[words[end]].Text) || Sentences.StartsLower(sheet.Lines[words[end + 1]].Text)) && words[end + 1] == words[end] + 1)
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the run without the sections at its end that come nowhere else, as annexes that stand in another file do.</summary>
    private static int EndOfRecurring(string[] keys, Dictionary<string, int> last, int first, int end)
    {
        int recurring = Enumerable.Range(first, end - first + 1).LastOrDefault(place => keys[place].Length > 0 && last[keys[place]] > end, end);
        return keys[(recurring + 1)..(end + 1)].All(key => key.Length == 0) ? end : recurring;
    }

    // "Article 3." is a section, and "Accessories, etc." its name.
    private static bool EndsSentence(string text) => Sentences.Ends(text) && NamedSection.KeyOf(text).Length == 0 && text.Split(' ').Length >= FewestOfSentence;

    private static Worksheet OfPages(Worksheet sheet)
    {
        int[] leading = [.. Enumerable.Range(0, sheet.Lines.Length).Where(i => LeadsToPage(sheet.Lines[i].Text))];
        int[] entries = [.. leading.Where((line, place) => (place > 0 && line - leading[place - 1] <= FarthestEntry) || (place + 1 < leading.Length && leading[place + 1] - line <= FarthestEntry))];
        if (entries.Length < FewestEntries)
        {
            return sheet;
        }

        SortedSet<int> found = [.. entries];
        int name = LastOfWords(sheet, entries[0]);
        if (name >= 0 && Phrases.Default.Holds("page-labels", sheet.Lines[name].Text))
        {
            // "Page" stands above the numbers.
            found.Add(name);
            name = LastOfWords(sheet, name);
        }

        bool isNamed = name >= 0 && entries[0] - name <= FarthestName && Phrases.Default.Holds("contents-names", sheet.Lines[name].Text);
        if (!isNamed && (entries.Length < FewestWithoutName || !Ascend([.. entries.Select(line => PageOf(sheet.Lines[line].Text))])))
        {
            // Prices and other figures stand behind rows of dots too.
            return sheet;
        }

        _ = isNamed && found.Add(name);

        foreach (int entry in entries)
        {
            // "The winter keeping of passes that / lie above the snow line ........ 7"
            int[] above = [.. Enumerable.Range(1, MostLinesOfEntry).Select(n => entry - n).TakeWhile(line => line >= 0 && !sheet.Lines[line].IsBlank && !found.Contains(line))];
            if (above.Length > 0 && found.Contains(above[^1] - 1) && entries[0] < entry)
            {
                found.UnionWith(above);
            }
        }

        return sheet.SetAside(found, InterventionKind.Boilerplate, Name, NoteReason.ContentsEntry, isPageEdge: false);
    }

    /// <summary>Whether words, a row of dots and a page's number make up the line: <c>2.1 Ploughs ........ 2</c>.</summary>
    private static bool LeadsToPage(string text)
    {
        int number = text.Length;
        while (number > 0 && (char.IsAsciiDigit(text[number - 1]) || text[number - 1] is 'i' or 'v' or 'x'))
        {
            number--;
        }

        int words = number;
        int dots = 0;
        while (words > 0 && text[words - 1] is '.' or '…' or '·' or '_' or ' ' or '\t')
        {
            words--;
            dots += text[words] is '…' ? DotsOfEllipsis : text[words] is ' ' or '\t' ? 0 : 1;
        }

        return number < text.Length && text.Length - number <= LongestNumber && dots >= FewestDots && text[..words].Any(char.IsLetter);
    }

    /// <summary>The page's number that ends the line; 0 for a Roman one, as the first pages have.</summary>
    private static int PageOf(string text) => int.TryParse(text[^text.Reverse().TakeWhile(char.IsAsciiDigit).Count()..], NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page : 0;

    private static bool Ascend(int[] pages) => pages.Zip(pages.Skip(1)).All(pair => pair.First <= pair.Second);

    private static int LastOfWords(Worksheet sheet, int before)
    {
        int line = before - 1;
        while (line >= 0 && sheet.Lines[line].IsBlank)
        {
            line--;
        }

        return line;
    }
}
