using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Citing;

namespace ScoArchive.Core.Exports;

/// <summary>The files that are published beside every document's page, each declared here and nowhere else, in the order in which readers meet them.</summary>
public static class DocumentExports
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<DocumentExport> All { get; } =
    [
        new("index.md", "text/markdown", ExportUse.Download, "downloads.markdown", exported => exported.Document.Document.Markdown.ToArray()) { Meaning = "data.markdown" },
        new("index.json", "application/json", ExportUse.Download, "downloads.json", exported => DocumentJson.Write(exported.Document, exported.Record.Url, exported.Licence)) { Meaning = "data.json", Schema = "document.schema.json" },
        new("history.json", "application/json", ExportUse.Script, "data.history", exported => HistoryJson.Write(exported.Document.Document)) { Schema = "history.schema.json" },
        new("cite.bib", "application/x-bibtex", ExportUse.Citation, "cite.bib", exported => Utf8(BibTex.Write(exported.Record))) { Meaning = "data.bib" },
        new("cite.ris", "application/x-research-info-systems", ExportUse.Citation, "cite.ris", exported => Utf8(Ris.Write(exported.Record))) { Meaning = "data.ris" },
        new("cite.csl.json", "application/vnd.citationstyles.csl+json", ExportUse.Citation, "cite.csl", exported => CslJson.Write(exported.Record)) { Meaning = "data.csl" },
        new("citations.json", "application/json", ExportUse.Script, "data.citations", exported => ParagraphCitations.Write(exported.Record, exported.Language)) { Schema = "citations.schema.json" },
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
