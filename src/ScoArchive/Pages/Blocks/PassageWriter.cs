using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;
using ScoArchive.Templates;
using ScoArchive.Templates.Functions;

namespace ScoArchive.Pages.Blocks;

/// <summary>
/// Writes the blocks of a document page. Each text element carries <c>data-seed</c>, the stretch of the seed it came
/// from, and holds exactly the block's words; what the archive adds stands outside it or is marked <c>data-apparatus</c>.
/// Words in another language than the interface's say so, and they alone: notes and labels around them are the interface's.
/// </summary>
/// <param name="links">The page's links.</param>
/// <param name="text">The interface's words.</param>
/// <param name="language">The document's language.</param>
public sealed class PassageWriter(PageLinks links, InterfaceText text, string language)
{
    private readonly string[] _language = LanguageFunction.AttributesOf(language, text.Language);
    private readonly PassageNotesWriter _notes = new(links, text);

    /// <summary>The HTML of a document's text; list items are wrapped into nested lists.</summary>
    public Html Write(DocumentText document)
    {
        var html = new HtmlWriter();
        int depth = 0;
        foreach (PassageModel passage in document.Passages)
        {
            depth = passage.LinesBefore.IsEmpty ? depth : MoveToDepth(html, depth, 0);
            WriteLines(html, passage.LinesBefore);
            int wanted = passage.Block.Content is ListItemBlock item ? Math.Min(item.Depth, depth + 1) : 0;
            depth = MoveToDepth(html, depth, wanted);
            WritePassage(html, passage);
            html.Line();
        }

        MoveToDepth(html, depth, 0);
        WriteLines(html, document.LinesAtEnd);
        foreach (WithdrawnBlock withdrawn in document.WithdrawnAtEnd)
        {
            WriteWithdrawn(html, withdrawn);
        }

        return html.ToHtml();
    }

    // Lines that are no paragraphs have no number and no id, and nothing is said of them.
    private void WriteLines(HtmlWriter html, ImmutableArray<LineModel> lines)
    {
        foreach (LineModel line in lines)
        {
            string name = DocumentJson.NameOf(line.Line.Kind);
            html.Open("p", ["class", $"line {name}{(line.OpensGroup ? " opens" : "")}", "data-line", name, "data-seed", line.Line.Range.ToString(), .. _language]);
            WriteCorrected(html, line.Line, line.FirstCorrection, line.Line.Text, 0);
            html.Close("p").Line();
        }
    }

    // The line that stands where a withdrawn paragraph stood.
    private void WriteWithdrawn(HtmlWriter html, WithdrawnBlock withdrawn)
    {
        string words = text.Format("document.withdrawn", BlockNumber.Of(withdrawn.Id), withdrawn.Reason);
        html.Open("p", "class", "withdrawn", "id", withdrawn.Id.Value, "data-apparatus", "");
        WriteAliases(html, withdrawn.Aliases.Select(alias => alias.Value));
        html.Append(words).Close("p").Line();
    }

    // An item stays open until the next one shows whether a list inside it follows.
    private static int MoveToDepth(HtmlWriter html, int depth, int wanted)
    {
        for (int closing = depth; closing > wanted; closing--)
        {
            html.Close("li").Line().Close("ul");
        }

        if (wanted > depth)
        {
            html.Open("ul", "class", "items").Line();
        }
        else if (wanted > 0)
        {
            html.Close("li").Line();
        }

        return wanted;
    }

    private void WritePassage(HtmlWriter html, PassageModel passage)
    {
        foreach (WithdrawnBlock withdrawn in passage.WithdrawnBefore)
        {
            WriteWithdrawn(html, withdrawn);
        }

        switch (passage.Block.Content)
        {
            case HeadingBlock heading:
                WriteHeading(html, passage, heading);
                break;
            case ListItemBlock item:
                OpenPassage(html, passage, "li");
                WriteListItem(html, passage, item);
                _notes.Write(html, passage);
                break;
            case QuotationBlock quotation:
                OpenPassage(html, passage, "blockquote");
                WriteText(html, passage, quotation, "p");
                ClosePassage(html, passage, "blockquote");
                break;
            case TableBlock table:
                OpenPassage(html, passage, "div");
                WriteTable(html, passage, table);
                ClosePassage(html, passage, "div");
                break;
            default:
                OpenPassage(html, passage, "div");
                WriteText(html, passage, passage.Block.Content, "p");
                ClosePassage(html, passage, "div");
                break;
        }
    }

    private void WriteHeading(HtmlWriter html, PassageModel passage, HeadingBlock heading)
    {
        string element = "h" + Math.Min(heading.Level + 1, 6).ToString(CultureInfo.InvariantCulture);
        string id = passage.Block.Id.Value;
        html.Open(element, "id", id, "class", "section");
        WriteAliases(html, passage.Aliases);
        WriteText(html, passage, heading, "span");
        html.Append(" ").Element("a", "§", "class", "section-link", "href", "#" + id, "data-apparatus", "",
            "aria-label", text.Format("document.sectionLink", heading.Text));
        html.Close(element);
    }

    private void OpenPassage(HtmlWriter html, PassageModel passage, string element)
    {
        string id = passage.Block.Id.Value;
        html.Open(element, "class", "passage", "id", id, "data-check", passage.Check);
        WriteAliases(html, passage.Aliases);
        html.Element("a", passage.Block.Number, "class", "number", "href", "#" + id, "data-apparatus", "",
            "aria-label", text.Format("document.permalink", passage.Block.Number)).Line();
    }

    private void ClosePassage(HtmlWriter html, PassageModel passage, string element)
    {
        _notes.Write(html, passage);
        html.Close(element);
    }

    private static void WriteAliases(HtmlWriter html, IEnumerable<string> aliases)
    {
        foreach (string alias in aliases)
        {
            html.Element("span", "", "class", "alias", "id", alias, "data-apparatus", "");
        }
    }

    private void WriteText(HtmlWriter html, PassageModel passage, Block block, string element)
    {
        html.Open(element, ["data-seed", block.Range.ToString(), .. _language]);
        WriteCorrected(html, block, passage.FirstCorrection, block.Text, 0);
        html.Close(element);
    }

    private void WriteListItem(HtmlWriter html, PassageModel passage, ListItemBlock item)
    {
        html.Open("div", ["data-seed", item.Range.ToString(), .. _language]);
        html.Element("span", item.Marker, "class", "marker");
        html.Append(item.Text.Length > 0 ? " " : "");
        WriteCorrected(html, item, passage.FirstCorrection, item.Text, 0);
        html.Close("div");
    }

    private void WriteTable(HtmlWriter html, PassageModel passage, TableBlock table)
    {
        html.Open("section", "class", "table-frame", "tabindex", "0",
            "aria-label", text.Format("document.table", passage.Block.Number));
        html.Open("table", ["data-seed", table.Range.ToString(), .. _language]).Line();
        int columns = table.Rows.Max(row => row.Length);
        int offset = 0;
        for (int row = 0; row < table.Rows.Length; row++)
        {
            string cell = row == 0 && table.HasHeader ? "th" : "td";
            html.Open("tr");
            for (int column = 0; column < columns; column++)
            {
                OpenCell(html, cell);
                string words = column < table.Rows[row].Length ? table.Rows[row][column] : "";
                WriteCorrected(html, table, passage.FirstCorrection, words, offset);
                html.Close(cell).Append(" ");
                offset += column < table.Rows[row].Length ? words.Length + 1 : 0;
            }

            html.Close("tr").Line();
        }

        html.Close("table").Close("section");
    }

    private static void OpenCell(HtmlWriter html, string cell)
    {
        if (cell == "th")
        {
            html.Open(cell, "scope", "col");
        }
        else
        {
            html.Open(cell);
        }
    }

    private void WriteCorrected(HtmlWriter html, Block block, int firstCorrection, string words, int offset)
    {
        int done = 0;
        ImmutableArray<TextCorrection> corrections = block.Corrections;
        for (int i = 0; i < corrections.Length; i++)
        {
            int start = corrections[i].Start - offset;
            if (start < done || start + corrections[i].Length > words.Length)
            {
                continue;
            }

            html.Append(words[done..start]);
            WriteCorrection(html, corrections[i], words.Substring(start, corrections[i].Length), firstCorrection + i);
            done = start + corrections[i].Length;
        }

        html.Append(words[done..]);
    }

    private void WriteCorrection(HtmlWriter html, TextCorrection correction, string words, int number)
    {
        string anchor = "correction-" + number.ToString(CultureInfo.InvariantCulture);
        switch (correction.Mark)
        {
            case WordMark.Sic:
                // Latin in every language, as scholars write it.
                html.Element("span", words, "class", "sic");
                html.Element("a", "[sic]", "class", "sic-link", "id", anchor + "-text", "href", "#" + anchor, "lang", "la", "data-apparatus", "",
                    "aria-label", text.Format("document.sic", correction.Reason));
                break;
            case WordMark.Damage:
                html.Element("span", words, "class", "damage");
                html.Element("a", "[?]", "class", "damage-link", "id", anchor + "-text", "href", "#" + anchor, "data-apparatus", "",
                    "aria-label", text["document.damage"]);
                break;
            default:
                html.Element("ins", words, "class", "correction", "data-received", correction.Received);
                html.Element("a", "*", "class", "correction-link", "id", anchor + "-text", "href", "#" + anchor, "data-apparatus", "",
                    "aria-label", text.Format("document.corrected", correction.Received));
                break;
        }
    }
}
