using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows the lines above a letter that say to whom it goes: an office and its body in the dative, and the reader's name behind <c>г-ну</c> or another title.</summary>
internal static class Addressee
{
    private const int MostLines = 4;

    /// <summary>Whether the draft is one of such lines, of which the last names the reader.</summary>
    public static bool Is(ImmutableArray<Draft> drafts, int index) =>
        drafts[index].IsOpen && Enumerable.Range(index, Math.Min(MostLines, drafts.Length - index)).TakeWhile(i => i == index || drafts[i].Gap == 0).Any(i => Names(drafts[i].Text));

    private static bool Names(string text) =>
        Phrases.Default.List("addressee-titles").Any(title => text.LastIndexOf(title + " ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || text[at - 1] == ' ') && SignatureLine.IsName(text[(at + title.Length + 1)..]));
}
