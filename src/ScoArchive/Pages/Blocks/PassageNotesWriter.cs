using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Seeds;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;
using ScoArchive.Templates;

namespace ScoArchive.Pages.Blocks;

/// <summary>Writes what the archive says of a passage beside or below it: topics, states, echoes and the seed's lines.</summary>
/// <param name="links">The page's links.</param>
/// <param name="text">The interface's words.</param>
public sealed class PassageNotesWriter(PageLinks links, InterfaceText text)
{
    /// <summary>Writes the notes of one passage.</summary>
    public void Write(HtmlWriter html, PassageModel passage)
    {
        html.Line().Open("details", "class", "notes", "data-apparatus", "");
        html.Element("summary", text.Format("document.notes", passage.Block.Number));
        WriteTags(html, passage.Topics);
        WriteTags(html, passage.States);
        foreach (EchoLink echo in passage.Echoes)
        {
            WriteEcho(html, echo);
        }

        WriteLines(html, passage.Block.Content.Range);
        html.Close("details");
    }

    // The way back to the seed: the lines of the text as received that the block came from.
    private void WriteLines(HtmlWriter html, SeedRange range)
    {
        string first = range.TopLine.ToString(CultureInfo.InvariantCulture);
        string words = range.TopLine == range.BottomLine
            ? text.Format("document.seedLine", first)
            : text.Format("document.seedLines", first, range.BottomLine);
        html.Element("a", words, "class", "seed-lines", "href", $"source/#L{first}");
    }

    private void WriteTags(HtmlWriter html, ImmutableArray<Link> tags)
    {
        if (tags.IsEmpty)
        {
            return;
        }

        html.Open("ul", "class", "tags");
        foreach (Link tag in tags)
        {
            html.Open("li").Element("a", tag.Words, "href", links.To(tag.Target)).Close("li");
        }

        html.Close("ul");
    }

    private void WriteEcho(HtmlWriter html, EchoLink echo)
    {
        html.Open("details", "class", "echo");
        html.Open("summary").Append(text.Format("document.alsoIn", echo.Title, echo.Number)).Close("summary");
        html.Open("p").Append(echo.Words).Close("p").Open("p");
        html.Element("a", text["document.readThere"], "href", links.To(echo.Target));
        html.Append(" · ").Element("a", text["document.compare"], "href", links.To(echo.Comparison));
        html.Close("p").Close("details");
    }
}
