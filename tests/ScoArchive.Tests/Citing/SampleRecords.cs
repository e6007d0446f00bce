using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Dates;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Citing;

/// <summary>The repository's documents as bibliographic records, and the same with every kind of date.</summary>
public static class SampleRecords
{
    public static ImmutableArray<CslRecord> Documents { get; } = [.. RealDocuments.Records().Select(record => Of(record.Metadata))];

    public static ImmutableArray<CslRecord> Dated { get; } =
    [
        .. from date in (string[])["2023", "2023-07", "2023?", "2023-07~", "2023-07-04/2023-07-05", "2023-07-30/2023-08-02", "2022-12-30/2023-01-02", "2018/2023", "2018/2023?", "2018/..", "../2023-05-01", "XXXX-07-05"]
           from document in Documents.Take(2)
           select With(document, date),
        Documents[0] with { Id = "bare-report", Author = "", Publisher = "", PublisherPlace = "", Genre = "" },
        Documents[0] with { Id = "unpublished-report", Publisher = "", PublisherPlace = "" },
        Documents[0] with { Id = "question", Title = "What is a “digital divide”?", Author = "" },
        Documents[1] with { Id = "bare-article", Author = "", ContainerTitle = "" },
        Documents[1] with { Id = "russian", Title = "Цифровая трансформация: первые шаги", Language = "ru" },
    ];

    private static CslRecord Of(DocumentMetadata metadata) => CslRecord.Of(
        metadata, char.ToUpperInvariant(metadata.Kind[0]) + metadata.Kind[1..], $"https://archive.example/documents/{metadata.Slug}/", "SCO Archive");

    private static CslRecord With(CslRecord record, string date) => record with
    {
        Id = $"{(record.IsFromPress ? "article" : "report")} of {date}",
        Issued = new CslDate(Edtf.TryParse(date, out Edtf edtf) ? edtf : throw new FormatException(date)),
    };
}
