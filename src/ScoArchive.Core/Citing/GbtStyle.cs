namespace ScoArchive.Core.Citing;

/// <summary>The Chinese standard for bibliographic references, GB/T 7714—2015.</summary>
internal static class GbtStyle
{
    private const string ReportOnline = "[R/OL]";
    private const string ArticleOnline = "[N/OL]";

    public static CitedText Entry(CslRecord record) => Write(record, "");

    public static CitedText Note(CslRecord record, string locator) => Write(record, locator);

    private static CitedText Write(CslRecord record, string locator)
    {
        var text = new CitedTextBuilder();
        text.Add(record.Author).Stop().Add(record.Author.Length > 0 ? " " : "");
        text.Add(TitleCase.Plain(record.Title)).Add(record.IsFromPress ? ArticleOnline : ReportOnline).Stop();
        string imprint = record.IsFromPress ? record.ContainerTitle : Joined(": ", record.PublisherPlace, record.Publisher);
        string day = CitationDate.InFigures(record.Issued, parts => string.Join('-', parts));
        string year = CitationDate.InFigures(record.Issued, parts => parts.FirstOrDefault(""));
        text.AddBehind(" ", record.IsFromPress || imprint.Length > 0
            ? Joined(", ", imprint, Doubt(record, record.IsFromPress ? day : year))
            : Published(day));
        text.Add(locator.Length > 0 ? $": 第{locator}段" : "").Stop();
        return text.Add($" {record.Url}.").Build();
    }

    // What is not certain stands in square brackets.
    private static string Doubt(CslRecord record, string date) => record.Issued.IsDoubtful ? $"[{date}]" : date;

    // Without a publisher the day stands for the imprint, in brackets.
    private static string Published(string day) => day.Length > 0 ? $"({day})" : "";

    private static string Joined(string separator, params string[] parts) => string.Join(separator, parts.Where(part => part.Length > 0));
}
