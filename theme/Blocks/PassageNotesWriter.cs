using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Seeds;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Strings;

namespace ScoArchive.Theme.Blocks;

/// <summary>Writes what the archive says of a passage beside or below it: topics, states, echoes and the seed's lines.</summary>
/// <param name="frame">The page's frame.</param>
/// <param name="text">The interface's words.</param>
public sealed class PassageNotesWriter(PageFrame frame, InterfaceText text)
{
    /// <summary>Writes the notes of one passage.</summary>
    public void Write(RawHtml html, PassageModel passage)
    {
        html.Line().Open("details", "class", "notes", "data-apparatus", "");
        html.Element("summary", text.Format("document.notes", passage.Block.Number));
        WriteTags(html, passage.Topics, "data-topic");
        WriteTags(html, passage.States, "data-state");
        foreach (EchoLink echo in passage.Echoes)
        {
            WriteEcho(html, echo);
        }

        WriteLines(html, passage.Block.Content.Range);
        html.Close("details");
    }

    // The way back to the seed: the lines of the text as received that the block came from.
    private void WriteLines(RawHtml html, SeedRange range)
    {
        string first = range.First.Line.ToString(CultureInfo.InvariantCulture);
        string words = range.First.Line == range.Last.Line
            ? text.Format("document.seedLine", first)
            : text.Format("document.seedLines", first, range.Last.Line);
        html.Element("a", words, "class", "seed-lines", "href", $"source/#L{first}");
    }

    private void WriteTags(RawHtml html, ImmutableArray<PassageTag> tags, string attribute)
    {
        if (tags.IsEmpty)
        {
            return;
        }

        html.Open("ul", "class", "tags");
        foreach (PassageTag tag in tags)
        {
            html.Open("li").Element("a", tag.Link.Words, "href", frame.To(tag.Link.Target), attribute, tag.Key).Close("li");
        }

        html.Close("ul");
    }

    private void WriteEcho(RawHtml html, EchoLink echo)
    {
        html.Open("details", "class", "echo");
        html.Open("summary").Append(text.Format("document.alsoIn", echo.Title, echo.Number)).Close("summary");
        html.Open("p");
        MarkedText.Write(html, echo.Excerpt, echo.Shared);
        html.Close("p").Open("p");
        html.Element("a", text["document.readThere"], "href", frame.To(echo.Target));
        if (echo.Comparison.Value.Length > 0)
        {
            html.Append(" · ").Element("a", text["document.compare"], "href", frame.To(echo.Comparison));
        }

        html.Close("p").Close("details");
    }
}
