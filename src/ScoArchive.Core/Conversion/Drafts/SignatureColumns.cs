using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Parts signatures into their printed lines, and reads those that stand side by side column by column, so that each name
/// stands with its office. A row that gives an office and, behind a wide blank, its holder is no row of columns.
/// </summary>
internal static class SignatureColumns
{
    private const int Gap = 3;
    private const int MostRows = 40;
    private const int LongestCell = 60;

    /// <summary>Puts the lines of each run of signatures into their reading order.</summary>
    public static Manuscript Read(Manuscript manuscript)
    {
        if (!manuscript.Drafts.Any(IsSignature))
        {
            return manuscript;
        }

        ImmutableArray<Draft>.Builder drafts = ImmutableArray.CreateBuilder<Draft>();
        List<AsideDraft> run = [];
        foreach (Draft draft in manuscript.Drafts)
        {
            if (IsSignature(draft))
            {
                run.Add((AsideDraft)draft);
                continue;
            }

            drafts.AddRange(InOrder(run));
            run.Clear();
            drafts.Add(draft);
        }

        drafts.AddRange(InOrder(run));
        return manuscript with { Drafts = drafts.ToImmutable() };
    }

    /// <summary>Whether what looks like a table, or lines that wide blanks part, hold nothing but signatures, side by side.</summary>
    public static bool AreIn(Draft draft)
    {
        string[] cells = [.. TextsOf(draft)];
        return (draft is TableDraft || AreSideBySide(draft)) && draft.Lines.Length <= MostRows && cells.All(cell => SignatureLine.MayBe(cell) || SignatureLine.IsParty(cell) || SignatureLine.IsPartyOpener(cell) || Sentences.StartsLower(cell) || (AreParties(draft.First) && SignatureLine.GoesOnWithParty(cell)))
            && (cells.Any(cell => SignatureLine.NamesOffice(cell) || SignatureLine.IsParty(cell)) || (cells.Length > 1 && cells.All(SignatureLine.IsPartyOpener)));
    }

    /// <summary>Whether lines side by side go on below those that say for whom each column signs, with offices of several lines and names: short, and most of them in the form of signatures.</summary>
    public static bool GoOnBelow(Draft parties, Draft draft)
    {
        string[] cells = (draft is TableDraft || AreSideBySide(draft)) && parties.Lines.Any(PartLine) ? [.. TextsOf(draft)] : [];
        return cells.Length > 0 && cells.All(cell => cell.Length <= LongestCell && !Sentences.Ends(cell)) && cells.Count(SignatureLine.MayBe) * 2 >= cells.Length;
    }

    /// <summary>Whether the line says for whom both sides sign; their names may go on below.</summary>
    private static bool AreParties(TextLine line) => CellsOf(line).Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToArray() is { Length: > 1 } cells && cells.All(SignatureLine.IsParty);

    /// <summary>Whether wide blanks part the line into signatures: <c>За Правительство …      За Правительство …</c></summary>
    public static bool PartLine(TextLine line)
    {
        string[] cells = [.. CellsOf(line).Where(cell => !cell.IsBlank).Select(cell => cell.Text)];
        return cells.Length > 1 && cells.All(cell => SignatureLine.MayBe(cell) || SignatureLine.IsParty(cell));
    }

    /// <summary>Whether the first row of lines that stand side by side says for whom or in what office each column signs: <c>中华人民共和国代表　　　　　某某共和国代表</c>.</summary>
    public static bool OpenWithParties(Draft draft) =>
        AreSideBySide(draft) && CellsOf(draft.First).Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToArray() is { Length: > 1 } cells
        && (cells.All(SignatureLine.IsParty) || cells.All(cell => SignatureLine.NamesOffice(cell) && SignatureLine.MayBeOffice(cell)));

    /// <summary>Whether the first line of a paragraph and most of the others have wide blanks in them.</summary>
    public static bool AreSideBySide(Draft draft) =>
        draft.IsOpen && CellsOf(draft.First).Count() > 1 && draft.Lines.Count(line => CellsOf(line).Count() > 1) * 2 > draft.Lines.Length;

    /// <summary>The words between the wide blanks of a table or of lines, without signs that emphasise them.</summary>
    public static IEnumerable<string> TextsOf(Draft draft) =>
        draft.Lines.SelectMany(CellsOf).Where(cell => !cell.IsBlank).Select(cell => SignatureLine.Bare(cell.Text));

    private static bool IsSignature(Draft draft) => draft is AsideDraft { Line: LineKind.Signature };

    private static IEnumerable<Draft> InOrder(List<AsideDraft> run)
    {
        (AsideDraft Draft, TextLine Line)[] lines = [.. run.SelectMany(draft => draft.Lines.Where(line => !line.IsBlank).Select(line => (draft, line)))];
        AsideDraft[][] rows = [.. lines.Select(line => CellsOf(line.Line).Where(cell => !cell.IsBlank).Select(line.Draft.Part).ToArray())];
        if (rows.All(row => row.Length == 1) && TightColumns.Part([.. lines.Select(line => line.Line)]) is { Length: > 0 } tight)
        {
            return tight.SelectMany((row, i) => row.Select((cell, place) => (Cell: lines[i].Draft.Part(cell), Column: place))).OrderBy(placed => placed.Column).Select(placed => placed.Cell);
        }

        AsideDraft[]? widest = rows.Length > 0 ? rows.MaxBy(row => row.Length) : null;
        bool ofParties = rows.Any(row => row.Length > 1 && row.All(cell => SignatureLine.IsParty(cell.Text)));
        bool columns = widest is { Length: > 1 } && (ofParties || (rows.Any(IsAlike) && !rows.Any(HoldsOfficeAndHolder)));
        return columns
            ? rows.SelectMany(row => row.Select((cell, place) => (Cell: cell, Column: ColumnOf(row, place, widest!)))).OrderBy(placed => placed.Column).Select(placed => placed.Cell)
            : rows.SelectMany(row => row);
    }

    /// <summary>Parts of a line that wide blanks or tabs keep apart.</summary>
    private static IEnumerable<TextLine> CellsOf(TextLine line)
    {
        int start = 0;
        for (int i = 0; i < line.Text.Length; i++)
        {
            int end = i;
            bool tab = false;
            while (i < line.Text.Length && Signs.IsBlank(line.Text[i]))
            {
                tab |= line.Text[i] == '\t';
                i++;
            }

            if (tab || i - end >= Gap)
            {
                yield return line.Slice(start, end);
                start = i;
            }
        }

        yield return start == 0 ? line : line.Slice(start, line.Text.Length);
    }

    private static bool IsAlike(AsideDraft[] row) => row.Length > 1 && row.Select(IsOffice).Distinct().Count() == 1;

    private static bool HoldsOfficeAndHolder(AsideDraft[] row) => row.Length > 1 && !IsAlike(row) && row.All(cell => SignatureLine.MayBe(cell.Text));

    private static bool IsOffice(AsideDraft cell) => SignatureLine.NamesOffice(SignatureLine.Bare(cell.Text)) || SignatureLine.IsParty(cell.Text) || Sentences.StartsLower(cell.Text);

    /// <summary>By its place in a full row, otherwise the column whose left edge is nearest.</summary>
    private static int ColumnOf(AsideDraft[] row, int place, AsideDraft[] widest)
    {
        int start = row[place].First.Start;
        return row.Length == widest.Length ? place
            : Enumerable.Range(0, widest.Length).MinBy(column => Math.Abs(widest[column].First.Start - start));
    }
}
