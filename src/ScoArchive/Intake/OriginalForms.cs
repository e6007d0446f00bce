using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake.Pdf;
using ScoArchive.Intake.Text;
using ScoArchive.Intake.Web;
using ScoArchive.Intake.Word;

namespace ScoArchive.Intake;

/// <summary>Tells by its content what form a file has, whatever its name says, and has its text taken out.</summary>
public static partial class OriginalForms
{
    private const int Head = 4096;
    private const string Forms = "a PDF, a Word file (.docx), a web page (.html, .mhtml) or a text (.txt)";

    /// <summary>The suffixes that files of the known forms have; a folder's other files are passed over.</summary>
    public static IReadOnlyList<string> Suffixes { get; } = [".txt", ".text", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".docx", ".docm", ".pdf"];

    /// <summary>Takes the text out of a file.</summary>
    /// <param name="file">The file.</param>
    public static Outcome<ReadOriginal> Read(OriginalFile file)
    {
        if (file.Bytes.IsEmpty)
        {
            return Outcome.Failed<ReadOriginal>(Diagnostic.Error(IntakeCodes.NoText, file.Path, 0, "the file is empty", "fetch it again, or save it again where it came from"));
        }

        if (FindForm(file.Bytes.Span) is not ({ } extractor, { } suffix))
        {
            return Outcome.Failed<ReadOriginal>(Refusal(file));
        }

        string named = Path.GetExtension(file.Name).ToLowerInvariant();
        if (extractor is PlainTextExtractor && named is (".pdf" or ".docx" or ".docm"))
        {
            return Outcome.Failed<ReadOriginal>(Diagnostic.Error(IntakeCodes.Damaged, file.Path, 0,
                $"the name ends in {named}, and what the file holds is no such thing", "fetch it again; where it is a text, give it a name that ends in .txt"));
        }

        Outcome<ExtractedText> text = extractor.Extract(file);
        return text.Value is { } extracted
            ? Outcome.Of(new ReadOriginal(file, extracted with { Doubts = [.. NamedOtherwise(named, suffix), .. extracted.Doubts] }, extractor is PlainTextExtractor ? "" : extractor.Name, suffix), text.Diagnostics)
            : Outcome.Failed<ReadOriginal>(text.Diagnostics);
    }

    private static string[] NamedOtherwise(string named, string suffix) =>
        Suffixes.Contains(named) && FamilyOf(named) != FamilyOf(suffix) ? [$"The name ends in {named}, and what the file holds is {suffix}; it was read and is named as what it is."] : [];

    private static string FamilyOf(string suffix) => suffix switch
    {
        ".htm" or ".xhtml" => ".html",
        ".mht" => ".mhtml",
        ".docm" => ".docx",
        ".text" => ".txt",
        _ => suffix,
    };

    private static (IExtractor? Extractor, string? Suffix) FindForm(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        string plain = head.Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        return head.Contains("%PDF-", StringComparison.Ordinal) && head.IndexOf("%PDF-", StringComparison.Ordinal) < 1024 ? (new PdfExtractor(), ".pdf")
            : bytes.StartsWith("PK"u8) ? (IsWord(bytes) ? new WordExtractor() : null, ".docx")
            : IsForeign(bytes) ? (null, null)
            : MimeHead().IsMatch(plain) && plain.Contains("content-type:", StringComparison.OrdinalIgnoreCase) ? (new WebArchiveExtractor(), ".mhtml")
            : PageHead().IsMatch(plain) ? (new WebPageExtractor(), ".html")
            : (new PlainTextExtractor(), ".txt");
    }

    private static bool IsWord(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            return archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            // A file that was cut short still names its parts.
            return bytes.IndexOf("word/"u8) >= 0 || bytes.IndexOf("[Content_Types].xml"u8) >= 0;
        }
    }

    private static bool IsForeign(ReadOnlySpan<byte> bytes) => NameOf(bytes).Length > 0;

    private static string NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Word file, or one that a password protects",
        _ when bytes.StartsWith("{\\rtf"u8) => "an RTF file",
        _ when bytes.StartsWith("PK"u8) => "a ZIP archive or another office file",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "a picture",
        [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "a packed archive",
        _ => "",
    };

    private static Diagnostic Refusal(OriginalFile file)
    {
        string name = NameOf(file.Bytes.Span);
        string hint = name switch
        {
            "a picture" => "have its words read by a program for that (OCR) into " + Forms,
            "a packed archive" or "a ZIP archive or another office file" => "unpack it, or open it in the program that wrote it, and save the text as " + Forms,
            _ => "open it in a word processor, without its password, and save it as .docx",
        };
        return Diagnostic.Error(IntakeCodes.UnknownForm, file.Path, 0, $"the file is {name}, of which no text is taken", hint);
    }

    [GeneratedRegex("^(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\n)*)*(?i:mime-version|content-type):", RegexOptions.CultureInvariant)]
    private static partial Regex MimeHead();

    [GeneratedRegex("^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|section|table)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PageHead();
}
