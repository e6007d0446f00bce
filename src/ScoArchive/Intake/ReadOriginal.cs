namespace ScoArchive.Intake;

/// <summary>A file with the text that was taken out of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The text.</param>
/// <param name="Extractor">What took it out, with its version; empty for a text, which becomes the seed itself.</param>
/// <param name="Suffix">The suffix of the file's form, <c>.pdf</c>.</param>
public sealed record ReadOriginal(OriginalFile File, ExtractedText Text, string Extractor, string Suffix)
{
    /// <summary>Whether the file is a text, which needs no original beside it.</summary>
    public bool IsSeed => Extractor.Length == 0;
}
