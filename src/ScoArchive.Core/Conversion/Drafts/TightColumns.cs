using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Parts signatures side by side whose columns a reader of pages left one blank apart: <c>For the Government of A: For the Government of B:</c>.
/// Every line must part into as many; otherwise none is parted.
/// </summary>
internal static class TightColumns
{
    private const int MostColumns = 3;
    private const int WordsOfName = 2;
    private const int LengthOfInitial = 2;

    /// <summary>The cells of each line, those above the columns in one; empty where the lines are none or do not part evenly.</summary>
    public static TextLine[][] Part(TextLine[] lines)
    {
        for (int first = 0; first + 1 < lines.Length; first++)
        {
            int[] starts = StartsOfParties(lines[first].Text);
            TextLine[][] rows = Signs.IsWide(lines[first].Text[0]) ? WideRows(lines, first)
                : starts.Length > 1 ? [.. lines.Skip(first).Select((line, row) => Cut(line, row == 0 ? starts : StartsOfCells(line.Text, starts.Length)))] : [];
            if (rows.Length > 0 && rows.All(row => row.Length == rows[0].Length))
            {
                return [.. lines.Take(first).Select(line => new[] { line }), .. rows];
            }
        }

        return [];
    }

    /// <summary>Chinese rows of equally many names between blanks, one of them of parties.</summary>
    private static TextLine[][] WideRows(TextLine[] lines, int first)
    {
        TextLine[][] rows = [.. lines.Skip(first).Select(line => Cut(line, StartsOfWords(line.Text)))];
        return rows[0].Length is > 1 and <= MostColumns && rows.Any(row => row.All(cell => cell.Text.EndsWith("代表", StringComparison.Ordinal))) ? rows : [];
    }

    private static TextLine[] Cut(TextLine line, int[] starts) =>
        [.. starts.Select((start, i) => line.Slice(start, i + 1 < starts.Length ? starts[i + 1] : line.Text.Length)).Where(cell => !cell.IsBlank)];

    private static int[] StartsOfWords(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !Signs.IsBlank(text[i]) && (i == 0 || Signs.IsBlank(text[i - 1])))];

    /// <summary>Where each party's name starts, all with the same word: <c>За Правительство … За Правительство …</c></summary>
    private static int[] StartsOfParties(string text)
    {
        string opener = char.IsUpper(text[0]) ? Phrases.Default.StartOf("party-openers", text) : "";
        string word = opener.Length > 0 ? text[..opener.Length] + " " : "";
        int[] starts = word.Length == 0 ? [] : [.. StartsOfWords(text).Where(at => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)];
        return starts.Length is > 1 and <= MostColumns ? starts : [];
    }

    /// <summary>Where names or offices start that stand below as many parties; none where it does not show.</summary>
    private static int[] StartsOfCells(string text, int columns)
    {
        int[] words = StartsOfWords(text);
        int[][] ways =
        [
            [.. words.Where(at => Phrases.Default.StartOf("signed-notes", text.AsSpan(at)).Length > 0)],
            [.. words.Where((at, i) => IsInitial(text, at) && (i == 0 || !IsInitial(text, words[i - 1])))],
            StartsOfOffices(text, words),
            words.Length == columns * WordsOfName && SignatureLine.IsName(text) && words.All(at => char.IsUpper(text[at])) && text.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '’' or '\'') ? [.. words.Where((_, i) => i % WordsOfName == 0)] : [],
        ];
        return ways.FirstOrDefault(starts => starts.Length == columns && starts[0] == 0) ?? [];
    }

    /// <summary>Where offices start, behind a word that neither hangs on the next nor is the first half of an office: <c>State Minister Deputy Prime Minister</c>.</summary>
    private static int[] StartsOfOffices(string text, int[] words)
    {
        int[] offices = [.. words.Where(at => char.IsUpper(text[at]) && Phrases.Default.Starts("signature-words", text[at..]))];
        int[] starts = [.. words.Where((at, i) => i == 0 || (offices.Contains(at) && text.AsSpan(words[i - 1], at - words[i - 1]).TrimEnd().ToString() is var before && !OpenEnds.EndsWithOpenWord(before) && !Phrases.Default.Holds("office-adjectives", before)))];
        return starts.Length > 1 && offices.Any(at => at < starts[1]) ? starts : [];
    }

    private static bool IsInitial(string text, int at) => at + LengthOfInitial <= text.Length && char.IsUpper(text[at]) && text[at + 1] == '.';
}
