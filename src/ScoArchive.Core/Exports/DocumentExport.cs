using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;

namespace ScoArchive.Core.Exports;

/// <summary>A file that is published beside documents' pages, declared once: the file, its download, its media type on hosts and in preview come from it.</summary>
/// <param name="Name">Its name in the document's folder.</param>
/// <param name="MediaType">Its IANA media type.</param>
/// <param name="Use">Whom it is for.</param>
/// <param name="Words">Key of what the interface calls it; empty for what is named nowhere.</param>
/// <param name="Write">Makes its bytes.</param>
public sealed record DocumentExport(string Name, string MediaType, ExportUse Use, string Words, Func<ExportedDocument, byte[]> Write)
{
    /// <summary>Key of what the page of downloads says it is; the same as <see cref="Words"/> unless said otherwise.</summary>
    public string Meaning { get; init; } = Words;

    /// <summary>Name of the JSON schema that it keeps to; empty for none.</summary>
    public string Schema { get; init; } = "";

    /// <summary>Which documents have it; all unless said otherwise.</summary>
    public Func<DocumentMetadata, bool> IsOf { get; init; } = _ => true;
}

/// <summary>Whom an export is for.</summary>
public enum ExportUse
{
    /// <summary>For readers and their programs.</summary>
    Download,

    /// <summary>For reference managers.</summary>
    Citation,

    /// <summary>For the pages' scripts.</summary>
    Script,
}

/// <summary>What exports are made of.</summary>
/// <param name="Document">The document.</param>
/// <param name="Record">The document as citations see it; its address is the document's.</param>
/// <param name="Language">BCP 47 tag of the language that readers are spoken to in.</param>
public sealed record ExportedDocument(ArchivedDocument Document, CslRecord Record, string Language)
{
    /// <summary>The licence of the archive's data; <see langword="null"/> where none is stated.</summary>
    public DataLicence? Licence { get; init; }
}
