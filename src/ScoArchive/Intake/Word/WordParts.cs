using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Word;

/// <summary>Turns the body of a Word file into parts of a text, in reading order. Headers and footers are no part of it.</summary>
internal sealed class WordParts
{
    private const int LongestCell = 700;

    private readonly MainDocumentPart _document;
    private readonly WordStyles _styles;
    private readonly WordLists _lists;
    private readonly WordNotes _notes;
    private readonly WordRuns _runs;
    private readonly List<TextPart> _parts = [];
    private string _carried = "";
    private bool _hasContents;
    private bool _hasForeign;
    private bool _hasTitle;

    /// <summary>Prepares for a file.</summary>
    public WordParts(MainDocumentPart document)
    {
        _document = document;
        _styles = new WordStyles(document);
        _lists = new WordLists(document, _styles);
        _notes = new WordNotes(document.DocumentSettingsPart?.Settings?.GetFirstChild<EndnoteDocumentWideProperties>()?.NumberingFormat?.Val?.InnerText ?? "lowerRoman");
        _runs = new WordRuns(_notes);
    }

    /// <summary>What was left out or is not certain.</summary>
    public ImmutableArray<string> Doubts =>
    [
        .. WordRevisions.Doubts(_document),
        .. _hasContents ? ["The table of contents that Word makes was left out."] : Array.Empty<string>(),
        .. _runs.HasHidden ? ["Hidden words were left out."] : Array.Empty<string>(),
        .. _hasForeign ? ["Another file is embedded in the text; what stands in it was left out."] : Array.Empty<string>(),
        .. _lists.UnknownFormats.Select(format => $"Numbers of the format '{format}' are written with figures."),
    ];

    /// <summary>The parts of the body, with the notes below.</summary>
    public ImmutableArray<TextPart> Read(Body body)
    {
        _hasTitle = body.Descendants<Paragraph>().Any(paragraph => _styles.LevelOf(paragraph) == 0);
        AddAll(body);
        foreach ((WordNoteKind kind, long id, string mark) in _notes.Met.ToArray())
        {
            AddNote(kind, id, mark);
        }

        return [.. _parts];
    }

    private void AddAll(OpenXmlElement container)
    {
        foreach (OpenXmlElement element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock { SdtProperties: { } properties } when properties.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == "Table of Contents"):
                    _hasContents = true;
                    break;
                case AltChunk:
                    _hasForeign = true;
                    break;
                case DeletedRun or MoveFromRun or SectionProperties:
                    break;
                default:
                    AddAll(element);
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        if (_styles.IsContents(paragraph))
        {
            _hasContents = true;
            return;
        }

        string words = _carried + _runs.Read(paragraph);
        IReadOnlyList<OpenXmlElement> boxes = _runs.TakeBoxes();

        // A paragraph whose end was deleted goes on in the next one.
        bool isJoined = paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.Deleted is not null;
        _carried = isJoined ? words : "";
        if (!isJoined)
        {
            AddWords(paragraph, ExtractedLine.Clean(words));
        }

        foreach (OpenXmlElement box in boxes)
        {
            AddAll(box);
        }
    }

    private void AddWords(Paragraph paragraph, string words)
    {
        // An empty item is counted too.
        string marker = _lists.Next(paragraph);
        if (words.Length == 0)
        {
            return;
        }

        string marked = marker.Length == 0 ? words : $"{marker} {words}";
        int level = _styles.LevelOf(paragraph);
        if (level < 0)
        {
            _parts.Add(new ParagraphPart(marked));
        }
        else if (level == 0 && _parts is [.., HeadingPart { Level: 1 } title] && _hasTitle)
        {
            _parts[^1] = title with { Text = title.Text + " " + ExtractedLine.OnOneLine(marked) };
        }
        else
        {
            _parts.Add(new HeadingPart(ExtractedLine.OnOneLine(marked), _hasTitle ? level + 1 : level));
        }
    }

    private void AddTable(Table table)
    {
        TableRow[] rows = [.. table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table && row.TableRowProperties?.GetFirstChild<Deleted>() is null)];
        bool isData = rows.Length > 1 && !table.Descendants<Table>().Any() && rows.Max(row => CellsOf(row).Sum(SpanOf)) > 1
            && rows.SelectMany(CellsOf).All(cell => cell.InnerText.Length <= LongestCell);
        if (!isData)
        {
            rows.SelectMany(CellsOf).ToList().ForEach(AddAll);
            return;
        }

        List<List<string>> grid = [.. rows.Select(ReadRow).Where(row => row.Any(cell => cell.Length > 0))];
        int width = grid.Count == 0 ? 0 : grid.Max(row => row.Count);
        if (width > 0)
        {
            _parts.Add(new TablePart([.. grid.Select(row => row.Concat(Enumerable.Repeat("", width - row.Count)).ToImmutableArray())]));
        }
    }

    private static IEnumerable<TableCell> CellsOf(TableRow row) => row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row);

    private static int SpanOf(TableCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 64);

    private List<string> ReadRow(TableRow row)
    {
        List<string> cells = [.. Enumerable.Repeat("", row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0)];
        foreach (TableCell cell in CellsOf(row))
        {
            cells.Add(ReadCell(cell));
            cells.AddRange(Enumerable.Repeat("", SpanOf(cell) - 1));
        }

        return cells;
    }

    private string ReadCell(TableCell cell)
    {
        List<string> paragraphs = [];
        foreach (Paragraph paragraph in cell.Descendants<Paragraph>())
        {
            string words = ExtractedLine.OnOneLine(_runs.Read(paragraph));
            string marker = words.Length > 0 ? _lists.Next(paragraph) : "";
            paragraphs.Add(marker.Length > 0 ? $"{marker} {words}" : words);
        }

        _ = _runs.TakeBoxes();
        return string.Join(' ', paragraphs.Where(words => words.Length > 0));
    }

    private void AddNote(WordNoteKind kind, long id, string mark)
    {
        OpenXmlElement? note = kind == WordNoteKind.Footnote
            ? _document.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == id)
            : _document.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == id);
        string[] paragraphs = [.. (note?.Descendants<Paragraph>() ?? []).Select(paragraph => ExtractedLine.Clean(_runs.Read(paragraph))).Where(words => words.Length > 0)];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            _parts.Add(new ParagraphPart(i == 0 && mark.Length > 0 ? $"{mark} {paragraphs[i]}" : paragraphs[i]));
        }
    }
}
