using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Tells, where a text's first line comes back at its page ends, a running header above the title from a title that is
/// repeated as one.
/// </summary>
internal static class HeaderAboveTitle
{
    private const int LongestTitle = 5;
    private const int MostWordsOfHeader = 5;
    private const int LinesOfText = 3;
    private const int FewestOfText = 20;

    /// <summary>Whether the first of the lines of words is a header and the title stands below it.</summary>
    /// <param name="sheet">The worksheet.</param>
    /// <param name="words">Indices of its lines of words.</param>
    public static bool Is(Worksheet sheet, int[] words)
    {
        if (words.Length < 3)
        {
            return false;
        }

        string header = sheet.Lines[words[0]].Text;
        string below = sheet.Lines[words[1]].Text;
        bool apart = words[1] - words[0] > 1;
        string passage = PassageFrom(sheet, words[1]);
        if (Phrases.Plain(below).StartsWith(Phrases.Plain(header), StringComparison.Ordinal) || (apart && Phrases.Plain(passage).StartsWith(Phrases.Plain(header), StringComparison.Ordinal)) || IsSymbol(header))
        {
            return true;
        }

        // A page number that stood right above or below it belongs to the same head.
        if ((sheet.PageEdges.Contains(words[0] - 1) || sheet.PageEdges.Contains(words[0] + 1)) && words[0] <= 1 && !Sentences.EndsClause(below) && !IsText(sheet, words[1], passage))
        {
            return true;
        }

        bool unnamed = KindTable.Default.Find(header).Length == 0;
        bool titled = unnamed && apart && DatelineText.Read(below) is not { Date: not null } && !Sentences.EndsClause(passage.Length > 0 ? passage : below);
        return titled && (KindTable.Default.Find(below).Length > 0 || IsLongerThan(passage, header));
    }

    /// <summary>Whether the page's text begins below the header: a sentence that runs over several lines, or many words that go on behind the page.</summary>
    private static bool IsText(Worksheet sheet, int line, string passage)
    {
        int running = Enumerable.Range(line, Math.Min(LinesOfText, sheet.Lines.Length - line - 1)).TakeWhile(i => Sentences.RunsOn(sheet.Lines[i].Text, sheet.Lines[i + 1].Text)).Count();
        int end = line + Enumerable.Range(line, sheet.Lines.Length - line).TakeWhile(i => !sheet.Lines[i].IsBlank).Count();
        bool fillsPage = end < sheet.Lines.Length && Enumerable.Range(end, sheet.Lines.Length - end).TakeWhile(i => sheet.Lines[i - 1].IsBlank || i == end).Any(i => sheet.Lines[i].StartsPage);
        return running == LinesOfText || (fillsPage && Furniture.CountWords(passage) >= FewestOfText);
    }

    /// <summary>A document's number: one word with figures in it.</summary>
    private static bool IsSymbol(string header) => !header.Contains(' ', StringComparison.Ordinal) && header.Any(char.IsAsciiDigit) && !header.Any(Signs.IsWide);

    /// <summary>Whether a few words stand above more words that no list, section or date begins with.</summary>
    private static bool IsLongerThan(string passage, string header)
    {
        bool brief = header.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfHeader && !Sentences.EndsClause(header);
        bool title = passage.Length > header.Length || (Sentences.IsCapitals(passage) && !Sentences.IsCapitals(header));
        return brief && title && Markers.Read(passage).Kind == MarkerKind.None && !Sentences.StartsLower(passage) && !StandingLine.Is(passage) && passage[^1] is not (',' or '，');
    }

    /// <summary>The lines from one to the next blank line, joined; empty when they are more than a title has.</summary>
    private static string PassageFrom(Worksheet sheet, int line)
    {
        int end = line;
        while (end < sheet.Lines.Length && end - line <= LongestTitle && !sheet.Lines[end].IsBlank)
        {
            end++;
        }

        return end - line > LongestTitle ? "" : string.Join(' ', sheet.Lines[line..end].Select(l => l.Text));
    }
}
