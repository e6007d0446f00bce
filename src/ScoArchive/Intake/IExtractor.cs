using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Intake;

/// <summary>Takes the text out of files of one form. The same bytes always give the same text.</summary>
public interface IExtractor
{
    /// <summary>Name and version, as a record states them: <c>word 1</c>. The version counts up when the same file would give another text.</summary>
    string Name { get; }

    /// <summary>Extracts the text; a file that holds none, or none that can be read, is refused with what to do.</summary>
    /// <param name="file">The file.</param>
    Outcome<ExtractedText> Extract(OriginalFile file);
}
