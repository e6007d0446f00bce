using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Word;

/// <summary>Takes the text out of a Word file: paragraphs, headings, lists with the numbers that Word shows, tables, notes.</summary>
public sealed class WordExtractor : IExtractor
{
    private const long LargestPart = 100_000_000;

    /// <inheritdoc/>
    public string Name => "word 1";

    /// <inheritdoc/>
    public Outcome<ExtractedText> Extract(OriginalFile file)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using WordprocessingDocument word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
            return word.MainDocumentPart is { Document.Body: { } body } document
                ? Extract(file, word, document, body)
                : Refuse(file, IntakeCodes.Damaged, "the Word file has no text part", "open it in the program that wrote it, and save it again as .docx");
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or IOException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            return Refuse(file, IntakeCodes.Damaged, "the Word file is damaged", "fetch it again, or open it in the program that wrote it, and save it again as .docx");
        }
    }

    private static Outcome<ExtractedText> Extract(OriginalFile file, WordprocessingDocument word, MainDocumentPart document, Body body)
    {
        var reader = new WordParts(document);
        ImmutableArray<TextPart> parts = reader.Read(body);
        string text = TextPartWriter.Write(parts);
        return text.Any(char.IsLetter)
            ? Outcome.Of(new ExtractedText(text, FactsOf(word), reader.Doubts))
            : Refuse(file, IntakeCodes.NoText, "the Word file holds no words", "where its pages are pictures, have them read by a program for that, and add the text as a .txt file");
    }

    private static OriginalFacts FactsOf(WordprocessingDocument word) => OriginalFacts.None with
    {
        Title = ExtractedLine.OnOneLine(word.PackageProperties.Title ?? ""),
        Author = ExtractedLine.OnOneLine(word.PackageProperties.Creator ?? ""),
    };

    private static Outcome<ExtractedText> Refuse(OriginalFile file, string code, string message, string hint) =>
        Outcome.Failed<ExtractedText>(Diagnostic.Error(code, file.Path, 0, message, hint));
}
