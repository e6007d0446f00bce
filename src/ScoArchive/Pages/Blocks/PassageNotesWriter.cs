using System.Collections.Immutable;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;
using ScoArchive.Templates;

namespace ScoArchive.Pages.Blocks;

/// <summary>
/// Writes what the archive says of a passage beside it: similar passages elsewhere, topics, states. On wide screens as much stands in the
/// margin as the passage is high, so that the text has no holes; the rest, whose first is marked <c>more</c>, and all of it on narrow screens, is shown at
/// the passage that a reader asks for.
/// </summary>
/// <param name="links">The page's links.</param>
/// <param name="text">The interface's words.</param>
public sealed class PassageNotesWriter(PageLinks links, InterfaceText text)
{
    // Of the theme's widths and heights: signs to a line of the text and of the margin, and pixels to a line of each.
    private const int TextLine = 70;
    private const int TextHeight = 30;
    private const int GapHeight = 6;
    private const int NoteLine = 21;
    private const int NoteHeight = 18;
    private const int NotePadding = 5;
    private const int LeastNoteHeight = 24;
    private const int MostInMargin = 4;

    /// <summary>Writes the notes of one passage; nothing where there are none.</summary>
    public void Write(HtmlWriter html, PassageModel passage)
    {
        ImmutableArray<Link> notes =
        [
            .. passage.Echoes.Select(echo => new Link(echo.Target, text.Format("document.alsoIn", echo.Name, echo.Number))),
            .. passage.Topics,
            .. passage.States,
        ];
        if (notes.IsEmpty)
        {
            return;
        }

        int room = GapHeight + (TextHeight * LinesOf(passage.Block.Content.Text, TextLine));
        html.Line().Open("ul", "class", "notes", "data-apparatus", "");
        bool isFull = false;
        for (int i = 0; i < notes.Length; i++)
        {
            room -= Math.Max(LeastNoteHeight, NotePadding + (NoteHeight * LinesOf(notes[i].Words, NoteLine)));
            bool isFirstOutside = !isFull && (room < 0 || i >= MostInMargin);
            isFull |= isFirstOutside;
            html.Open("li", isFirstOutside ? ["class", "more"] : []).Element("a", notes[i].Words, "href", links.To(notes[i].Target)).Close("li");
        }

        html.Close("ul");
    }

    // Chinese signs are twice as wide as letters.
    private static int LinesOf(string words, int signsALine) =>
        Math.Max(1, (words.Sum(sign => sign >= '\u2E80' ? 2 : 1) + signsALine - 1) / signsALine);
}
