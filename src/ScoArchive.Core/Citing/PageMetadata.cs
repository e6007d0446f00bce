namespace ScoArchive.Core.Citing;

/// <summary>The names and values in a page's head that reference managers read: Highwire's <c>citation_*</c> and Dublin Core.</summary>
public static class PageMetadata
{
    /// <summary>Names with their values, in order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(CslRecord record) =>
        Highwire(record).Concat(DublinCore(record)).Where(pair => pair.Value.Length > 0);

    private static IEnumerable<KeyValuePair<string, string>> Highwire(CslRecord record) =>
    [
        new("citation_title", record.Title),
        new("citation_author", record.Author),
        // Highwire has no word for doubt: of an uncertain date only the year is given.
        new("citation_publication_date", record.Issued.IsDoubtful ? record.Issued.Parts('/').Split('/')[0] : record.Issued.Parts('/')),
        new("citation_journal_title", record.ContainerTitle),
        new("citation_technical_report_institution", record.Publisher),
        new("citation_language", record.Language),
        new("citation_public_url", record.Url),
    ];

    private static IEnumerable<KeyValuePair<string, string>> DublinCore(CslRecord record) =>
    [
        new("DC.title", record.Title),
        new("DC.creator", record.Author),
        new("DC.date", record.Issued.Value?.ToString() ?? ""),
        new("DC.publisher", record.ContainerTitle + record.Publisher),
        new("DC.type", record.Kind),
        new("DC.language", record.Language),
        new("DC.identifier", record.Url),
        new("DC.rights", record.Rights),
        new("DC.isPartOf", record.Archive),
    ];
}
