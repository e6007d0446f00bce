using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace ScoArchive.Intake.Pdf;

/// <summary>The letters of a page, turned and mirrored so that lines run from left to right, whatever the page's way of writing is.</summary>
/// <param name="Letters">The letters whose lines run as most on the page do.</param>
/// <param name="IsMirrored">Whether the page is written from right to left.</param>
/// <param name="LeftOut">How many letters run in another direction, blanks not counted.</param>
internal sealed record PdfLetters(IReadOnlyList<PdfLetter> Letters, bool IsMirrored, int LeftOut)
{
    /// <summary>Reads them from a page.</summary>
    public static PdfLetters Of(Page page)
    {
        Letter[] all = [.. DuplicateOverlappingTextProcessor.Get(page.Letters).Where(letter => !string.IsNullOrEmpty(letter.Value))];
        Letter[] shown = [.. all.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
        TextOrientation direction = shown.Where(letter => letter.TextOrientation != TextOrientation.Other).GroupBy(letter => letter.TextOrientation)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(TextOrientation.Horizontal);
        PdfLetter[] letters = [.. all.Where(letter => letter.TextOrientation == direction).Select(letter => PdfLetter.Of(letter, direction))];
        int toLeft = letters.Count(letter => Bidirectional.IsFromRight(letter.Value[0]));
        bool isMirrored = toLeft > letters.Count(letter => Bidirectional.IsFromLeft(letter.Value[0]));
        return new PdfLetters(isMirrored ? [.. letters.Select(letter => letter.Mirrored())] : letters, isMirrored, shown.Count(letter => letter.TextOrientation != direction));
    }
}
