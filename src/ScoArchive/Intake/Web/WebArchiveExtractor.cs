using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Intake.Web;

/// <summary>Takes the text out of a page that a browser saved with all that belongs to it (MHTML, RFC 2557).</summary>
public sealed class WebArchiveExtractor : IExtractor
{
    /// <inheritdoc/>
    public string Name => "web 1";

    /// <inheritdoc/>
    public Outcome<ExtractedText> Extract(OriginalFile file)
    {
        MimePart whole = MimePart.Read(file.Bytes);
        MimePart[] pages = [.. whole.Leaves().Where(part => part.IsPage)];
        string start = whole.Parameter("start");
        MimePart? page = pages.FirstOrDefault(part => start.Length > 0 && part.Header("content-id") == start) ?? pages.FirstOrDefault();
        if (page is null)
        {
            return Outcome.Failed<ExtractedText>(Diagnostic.Error(IntakeCodes.NoText, file.Path, 0, "the saved page holds no HTML", "save it again from the browser"));
        }

        string address = page.Header("content-location") is { Length: > 0 } location ? location : whole.Header("snapshot-content-location");
        Outcome<ExtractedText> text = WebPageExtractor.Extract(file, page.Body, page.Parameter("charset"), address);
        return text.Value is { } extracted && !whole.IsWhole
            ? Outcome.Of(extracted with { Doubts = [.. extracted.Doubts, "The saved page ends before its last part; where the text is cut off, save it again."] }, text.Diagnostics)
            : text;
    }
}
