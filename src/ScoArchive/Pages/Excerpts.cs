using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;

namespace ScoArchive.Pages;

/// <summary>Paragraphs as index pages show them.</summary>
public static class Excerpts
{
    /// <summary>A paragraph, cut to the words around its marks where it is long.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="marks">Stretches to mark.</param>
    /// <param name="longest">Length in characters beyond which it is cut.</param>
    /// <param name="element">The element around marked words, a literal of the program.</param>
    public static PassageExcerpt Of(Passage passage, ImmutableArray<TextMark> marks, int longest, string element = "mark")
    {
        (string words, ImmutableArray<TextMark> kept) = ExcerptWindow.Cut(passage.Text, marks, longest);
        return new PassageExcerpt(ArchivePaths.Of(passage), passage.Block.Number, MarkedText.Write(words, kept, element), "");
    }

    /// <summary>A paragraph with what shows why it is there: marked in it, and said beside it where it must be.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="evidence">What shows it.</param>
    /// <param name="text">The interface's words.</param>
    /// <param name="longest">Length in characters beyond which it is cut.</param>
    public static PassageExcerpt Of(Passage passage, ImmutableArray<EvidenceWords> evidence, InterfaceText text, int longest)
    {
        (string words, ImmutableArray<TextMark> kept) = ExcerptWindow.Cut(passage.Text, [.. evidence.Select(shows => new TextMark(shows.Start, shows.Words.Length))], longest);
        string[] marked = [.. kept.Select(mark => words.Substring(mark.Start, mark.Length))];
        IEnumerable<string> said = evidence
            .Where(shows => shows.Saying.Length > 0 && (shows.IsSaidIfMarked || !marked.Any(stretch => stretch.Contains(shows.Words, StringComparison.Ordinal))))
            .Select(shows => text.Format(shows.Saying, shows.Words));
        return new PassageExcerpt(ArchivePaths.Of(passage), passage.Block.Number, MarkedText.Write(words, kept), string.Join("; ", said.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>Stretches as marks.</summary>
    public static ImmutableArray<TextMark> MarksOf(ImmutableArray<TextSpan> spans) => [.. spans.Select(span => new TextMark(span.Start, span.Length))];
}
