using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Takes the text out of a PDF file: its lines as they are printed, column by column, with a form feed between pages. What is a
/// running head or a number of a page, and which hyphens belong to words, is left to conversion.
/// </summary>
public sealed class PdfExtractor : IExtractor
{
    private const int FewestOnPage = 20;
    private const int MostPages = 5000;
    private const string ScanHint = "have it read by a program for that (OCR), which gives a PDF with text in it, compare the words with the pages, and add that file";

    /// <inheritdoc/>
    public string Name => "pdf 1";

    /// <inheritdoc/>
    public Outcome<ExtractedText> Extract(OriginalFile file)
    {
        try
        {
            using PdfDocument pdf = PdfDocument.Open(file.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return Extract(file, pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refuse(file, IntakeCodes.Protected, "the PDF file is protected by a password", "ask for a copy without one, or open it with its password and print it to a new PDF");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a reader of damaged files stumbles over, the file is what is wrong.
            return Refuse(file, IntakeCodes.Damaged, "the PDF file is damaged", "fetch it again, or open it and print it to a new PDF");
        }
    }

    private static Outcome<ExtractedText> Extract(OriginalFile file, PdfDocument pdf)
    {
        if (pdf.NumberOfPages > MostPages)
        {
            return Refuse(file, IntakeCodes.NoText, $"the PDF file has more than {MostPages} pages", "add the pages that hold the document");
        }

        List<IReadOnlyList<PdfRow>> pages = [];
        List<int> empty = [];
        int letters = 0;
        int unreadable = 0;
        int turned = 0;
        int recognised = 0;
        foreach (Page page in pdf.GetPages())
        {
            Letter[] shown = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
            letters += shown.Length;
            unreadable += shown.Count(letter => IsUnreadable(letter.Value));
            recognised += shown.Count(letter => letter.RenderingMode == TextRenderingMode.Neither);
            if (shown.Length < FewestOnPage && page.NumberOfImages > 0)
            {
                empty.Add(page.Number);
            }

            pages.Add(PdfRows.Of(page, out int aside));
            turned += aside;
        }

        return letters < FewestOnPage ? Refuse(file, IntakeCodes.NoText, "the PDF file holds pictures of pages, without text", ScanHint)
            : unreadable * 10 > letters ? Refuse(file, IntakeCodes.NoText, "the letters of the PDF file cannot be told from its fonts", ScanHint)
            : Outcome.Of(new ExtractedText(Write(pages), FactsOf(pdf), Doubts(empty, unreadable, turned, recognised, letters)));
    }

    private static string Write(List<IReadOnlyList<PdfRow>> pages)
    {
        double body = pages.SelectMany(rows => rows).GroupBy(row => Math.Round(row.Size, 1)).OrderByDescending(group => group.Sum(row => row.Text.Length)).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();
        return string.Join('\f', pages.Select(rows =>
        {
            var text = new StringBuilder();
            PdfLines.Write(text, PdfColumns.Order(rows), body);
            return text.ToString();
        }));
    }

    private static ImmutableArray<string> Doubts(List<int> empty, int unreadable, int turned, int recognised, int letters) =>
    [
        .. empty.Count > 0 ? [$"No text stands on page {string.Join(", ", empty.Take(10).Select(page => page.ToString(CultureInfo.InvariantCulture)))}{(empty.Count > 10 ? " and others" : "")}, only a picture; what it shows is missing."] : Array.Empty<string>(),
        .. unreadable > 0 ? [string.Create(CultureInfo.InvariantCulture, $"Letters that the fonts do not name were left as they are: {unreadable}.")] : Array.Empty<string>(),
        .. turned > 0 ? [string.Create(CultureInfo.InvariantCulture, $"Letters of turned lines were left out: {turned}.")] : Array.Empty<string>(),
        .. recognised * 2 > letters ? ["The text was read from pictures by a program (OCR); compare it with the pages."] : Array.Empty<string>(),
    ];

    private static bool IsUnreadable(string letter) => letter.Any(sign => sign is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(sign) && sign != '\t'));

    private static OriginalFacts FactsOf(PdfDocument pdf) => OriginalFacts.None with
    {
        Title = ExtractedLine.OnOneLine(pdf.Information.Title ?? ""),
        Author = ExtractedLine.OnOneLine(pdf.Information.Author ?? ""),
    };

    private static Outcome<ExtractedText> Refuse(OriginalFile file, string code, string message, string hint) =>
        Outcome.Failed<ExtractedText>(Diagnostic.Error(code, file.Path, 0, message, hint));
}
