namespace ScoArchive.Core.Archive;

/// <summary>The file as received, out of which a document's text was taken.</summary>
/// <param name="FileName">Its name in the archive.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits (fixity).</param>
/// <param name="ByteCount">Its length in bytes.</param>
/// <param name="Extractor">What took the text out of it, with its version.</param>
/// <param name="Path">Where it lies on this machine.</param>
public sealed record Original(string FileName, string Sha256, int ByteCount, string Extractor, string Path)
{
    /// <summary>
    /// The name under which it is published beside the document's page. A web page is published as text, so that a browser shows
    /// what is in the file and runs none of it.
    /// </summary>
    public string PublishedName => "original" + Suffix + (IsPage ? ".txt" : "");

    /// <summary>The media type under which it is published.</summary>
    public string MediaType => Suffix switch
    {
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".mhtml" => "multipart/related",
        _ => "text/plain",
    };

    private string Suffix => System.IO.Path.GetExtension(FileName).ToLowerInvariant();

    private bool IsPage => Suffix is not (".pdf" or ".docx" or ".mhtml");
}

/// <summary>What a record states of the file as received.</summary>
/// <param name="File">Its name in <c>seeds/originals</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Extractor">What took the text out of it, with its version.</param>
/// <param name="RecordLine">Where the record says so.</param>
public sealed record OriginalStatement(string File, string Sha256, string Extractor, int RecordLine);
