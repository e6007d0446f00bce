using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Takes the text out of a PDF file: its lines as they are printed, column by column, with a form feed between pages. What is a
/// running head or a number of a page, and which hyphens belong to words, is left to conversion.
/// </summary>
public sealed class PdfExtractor : IExtractor
{
    private const int MostPages = 5000;
    private const string ScanHint = "have it read by a program for that (OCR), which gives a PDF with text in it, compare the words with the pages, and add that file";

    /// <inheritdoc/>
    public string Name => "pdf 2";

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

        List<PdfReading> pages = [];
        var tally = new PdfTally();
        foreach (Page page in pdf.GetPages())
        {
            PdfLetters letters = PdfLetters.Of(page);
            pages.Add(PdfColumns.Order(PdfRows.Of(letters)));
            tally.Add(page, letters, pages[^1]);
        }

        return tally.IsEmpty ? Refuse(file, IntakeCodes.NoText, "the PDF file holds pictures of pages, without text", ScanHint)
            : tally.IsUnreadable ? Refuse(file, IntakeCodes.NoText, "the letters of the PDF file cannot be told from its fonts", ScanHint)
            : Outcome.Of(new ExtractedText(Write(pages), FactsOf(pdf), tally.Doubts));
    }

    private static string Write(List<PdfReading> pages)
    {
        double body = pages.SelectMany(page => page.Blocks).SelectMany(rows => rows).GroupBy(row => Math.Round(row.Size, 1)).OrderByDescending(group => group.Sum(row => row.Text.Length)).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();
        return string.Join('\f', pages.Select(page =>
        {
            var text = new StringBuilder();
            PdfLines.Write(text, page.Blocks, body);
            return text.ToString();
        }));
    }

    private static OriginalFacts FactsOf(PdfDocument pdf) => OriginalFacts.None with
    {
        Title = ExtractedLine.OnOneLine(pdf.Information.Title ?? ""),
        Author = ExtractedLine.OnOneLine(pdf.Information.Author ?? ""),
    };

    private static Outcome<ExtractedText> Refuse(OriginalFile file, string code, string message, string hint) =>
        Outcome.Failed<ExtractedText>(Diagnostic.Error(code, file.Path, 0, message, hint));
}
