using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Paragraphs as index pages show them.</summary>
public static class Excerpts
{
    private const int Longest = 700;

    /// <summary>A paragraph, cut to the words around its marks where it is long.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="marks">Stretches to mark.</param>
    /// <param name="note">More about why it is shown; empty for nothing.</param>
    /// <param name="longest">Length in characters beyond which it is cut.</param>
    /// <param name="element">The element around marked words, a literal of the program.</param>
    public static PassageExcerpt Of(Passage passage, ImmutableArray<TextMark> marks, string note, int longest = Longest, string element = "mark")
    {
        return Of(passage, marks, _ => note, longest, element);
    }

    /// <summary>A paragraph with a note that depends on which words are still marked after cutting.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="marks">Stretches to mark.</param>
    /// <param name="noteOf">More about why it is shown, given whether words are marked.</param>
    /// <param name="longest">Length in characters beyond which it is cut.</param>
    /// <param name="element">The element around marked words, a literal of the program.</param>
    public static PassageExcerpt Of(Passage passage, ImmutableArray<TextMark> marks, Func<Func<string, bool>, string> noteOf, int longest, string element = "mark")
    {
        (string words, ImmutableArray<TextMark> kept) = ExcerptWindow.Cut(passage.Text, marks, longest);
        string[] marked = [.. kept.Select(mark => words.Substring(mark.Start, mark.Length))];
        string note = noteOf(sought => marked.Any(stretch => stretch.Contains(sought, StringComparison.Ordinal)));
        return new PassageExcerpt(ArchivePaths.Of(passage), passage.Block.Number, MarkedText.Write(words, kept, element), note);
    }

    /// <summary>Stretches as marks.</summary>
    public static ImmutableArray<TextMark> MarksOf(ImmutableArray<TextSpan> spans) => [.. spans.Select(span => new TextMark(span.Start, span.Length))];
}
