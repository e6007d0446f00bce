using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Markdown;

/// <summary>Writes a document as a Markdown page with YAML front matter.</summary>
public sealed class MarkdownWriter
{
    private readonly StringBuilder _page = new();
    private int _correctionCount;

    private MarkdownWriter()
    {
    }

    /// <summary>Writes the page; the same arguments always give the same text.</summary>
    /// <param name="metadata">What is stated about the document.</param>
    /// <param name="seed">The seed it came from.</param>
    /// <param name="blocks">Its blocks in reading order.</param>
    /// <param name="lines">Its lines that are no paragraphs, in reading order.</param>
    public static string Write(DocumentMetadata metadata, SeedText seed, ImmutableArray<IdentifiedBlock> blocks, ImmutableArray<PlacedLine> lines)
    {
        var writer = new MarkdownWriter();
        ILookup<int, LineBlock> before = lines.ToLookup(line => line.Before, line => line.Content);
        FrontMatterWriter.Write(writer._page, metadata, seed, InOrder(blocks, before));
        for (int i = 0; i < blocks.Length; i++)
        {
            writer.WriteLines(before[i]);
            bool continuesList = i > 0 && blocks[i - 1].Content is ListItemBlock && blocks[i].Content is ListItemBlock && !before[i].Any();
            writer._page.Append(continuesList ? "" : "\n");
            writer.WriteBlock(blocks[i]);
        }

        writer.WriteLines(before[blocks.Length]);
        return writer._page.ToString();
    }

    private static IEnumerable<Block> InOrder(ImmutableArray<IdentifiedBlock> blocks, ILookup<int, LineBlock> before) =>
        blocks.SelectMany((block, i) => before[i].Append(block.Content)).Concat(before[blocks.Length]);

    private void WriteLines(IEnumerable<LineBlock> lines)
    {
        foreach (LineBlock line in lines)
        {
            _page.Append(CultureInfo.InvariantCulture, $"\n{{.{NameOf(line.Kind)} seed=\"{line.Range}\"}}\n{WriteText(line)}\n");
        }
    }

    /// <summary>The class by which a page tells a line that is no paragraph.</summary>
    internal static string NameOf(LineKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string NameOf(WordMark mark) => mark switch
    {
        WordMark.Sic => "sic",
        WordMark.Damage => "damage",
        _ => "correction",
    };

    private void WriteBlock(IdentifiedBlock block)
    {
        switch (block.Content)
        {
            case HeadingBlock heading:
                WriteAttributeLine(block);
                _page.Append('#', heading.Level + 1).Append(' ').Append(WriteHeadingText(heading)).Append('\n');
                break;
            case ListItemBlock item:
                WriteListItem(block, item);
                break;
            case QuotationBlock quotation:
                WriteAttributeLine(block);
                _page.Append("> ").Append(WriteText(quotation)).Append('\n');
                break;
            case TableBlock table:
                WriteAttributeLine(block, table.HasHeader ? "" : " header=\"none\"");
                WriteTable(table);
                break;
            default:
                WriteAttributeLine(block);
                _page.Append(WriteText(block.Content)).Append('\n');
                break;
        }
    }

    private void WriteAttributeLine(IdentifiedBlock block, string more = "") =>
        _page.Append(CultureInfo.InvariantCulture, $"{{#{block.Id} seed=\"{block.Content.Range}\"{more}}}\n");

    private void WriteListItem(IdentifiedBlock block, ListItemBlock item)
    {
        _page.Append(' ', 2 * (item.Depth - 1)).Append("- ");
        _page.Append(CultureInfo.InvariantCulture, $"{{#{block.Id} seed=\"{item.Range}\" depth=\"{item.Depth}\" marker=\"{item.Marker.Length}\"}} ");
        _page.Append(MarkdownEscaper.EscapeBlock(item.Marker)).Append(item.Text.Length > 0 ? " " : "");
        _page.Append(WriteText(item)).Append('\n');
    }

    // Attributes at a heading's end are read before escapes are, so the brace that opens them is written as an entity.
    private string WriteHeadingText(HeadingBlock heading) => WriteText(heading).Replace("\\{", "&#123;", StringComparison.Ordinal);

    private string WriteText(Block block) => WriteCorrected(block.Text, block.Corrections, 0);

    // Table cells are stretches of the block's text; corrections are placed by their offset in the whole.
    private void WriteTable(TableBlock table)
    {
        int columns = table.Rows.Max(row => row.Length);
        int offset = 0;
        if (!table.HasHeader)
        {
            WriteRow(Enumerable.Repeat("", columns));
            WriteRow(Enumerable.Repeat("---", columns));
        }

        for (int row = 0; row < table.Rows.Length; row++)
        {
            var cells = new List<string>();
            foreach (string cell in table.Rows[row])
            {
                cells.Add(WriteCorrected(cell, table.Corrections, offset));
                offset += cell.Length + 1;
            }

            WriteRow(cells.Concat(Enumerable.Repeat("", columns - cells.Count)));
            if (row == 0 && table.HasHeader)
            {
                WriteRow(Enumerable.Repeat("---", columns));
            }
        }
    }

    private void WriteRow(IEnumerable<string> cells) => _page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string WriteCorrected(string text, ImmutableArray<TextCorrection> corrections, int offset)
    {
        var written = new StringBuilder();
        int done = 0;
        foreach (TextCorrection correction in corrections)
        {
            int start = correction.Start - offset;
            if (start < 0 || start + correction.Length > text.Length)
            {
                continue;
            }

            bool joined = NeedsBlank(text[done..start], text[start]);
            written.Append(Escape(text[done..start], done == 0)).Append(joined ? " " : "");
            _correctionCount++;
            string words = MarkdownEscaper.EscapeInline(text.Substring(start, correction.Length));
            written.Append(CultureInfo.InvariantCulture, $"::{words}::{{.{NameOf(correction.Mark)} n=\"{_correctionCount}\"{(joined ? " joined=\"yes\"" : "")}}}");
            done = start + correction.Length;
        }

        return written.Append(Escape(text[done..], done == 0)).ToString();
    }

    // Colons between a letter and a sign open nothing; behind a blank they do, and the blank is taken back when the page is read.
    private static bool NeedsBlank(string before, char first) =>
        before.Length > 0 && !char.IsLetterOrDigit(first) && !char.IsWhiteSpace(before[^1]);

    private static string Escape(string text, bool startsBlock) =>
        startsBlock ? MarkdownEscaper.EscapeBlock(text) : MarkdownEscaper.EscapeInline(text);
}
