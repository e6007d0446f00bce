namespace ScoArchive.Core.Citing;

/// <summary>The Russian standard for bibliographic references, ГОСТ Р 7.0.5–2008: a document as a part of the site that publishes it.</summary>
internal static class GostStyle
{
    public static CitedText Entry(CslRecord record) => Write(record, "");

    public static CitedText Note(CslRecord record, string locator) => Write(record, locator);

    private static CitedText Write(CslRecord record, string locator)
    {
        var text = new CitedTextBuilder();
        text.Add(record.Author).Stop().Add(record.Author.Length > 0 ? " " : "").Add(TitleCase.Plain(record.Title));
        if (record.IsFromPress)
        {
            text.AddBehind(" // ", record.ContainerTitle).Stop();
        }
        else
        {
            text.AddBehind(": ", record.Genre.ToLowerInvariant()).Stop();
        }

        string imprint = record.PublisherPlace.Length > 0 && record.Publisher.Length > 0 ? $"{record.PublisherPlace}: {record.Publisher}" : record.PublisherPlace + record.Publisher;
        text.Add(" " + string.Join(", ", new[] { imprint, DateOf(record) }.Where(part => part.Length > 0)));
        text.AddBehind(" // ", record.Archive).Add(record.Archive.Length > 0 ? ": [сайт]" : "").Stop();
        return text.AddBehind(" Абз. ", locator).Stop().Add($" URL: {record.Url}.").Build();
    }

    private static string DateOf(CslRecord record) => !record.Issued.IsKnown ? "[б. г.]"
        : record.Issued.IsDoubtful ? $"[{Dated(record.Issued)}?]"
        : Dated(record.Issued);

    // Days in figures, as the standard writes the day on which an address was opened.
    private static string Dated(CslDate date) => CitationDate.InFigures(date, parts => string.Join('.', parts.Reverse()));
}
