namespace ScoArchive.Core.Citing;

/// <summary>The Chicago Manual of Style, 17th edition, notes and bibliography.</summary>
internal static class ChicagoStyle
{
    public static CitedText Entry(CslRecord record)
    {
        var text = new CitedTextBuilder();
        bool leadsWithPaper = record.Author.Length == 0 && record.ContainerTitle.Length > 0;
        text.Add(leadsWithPaper ? record.ContainerTitle : record.Author).Stop();
        string facts = record.IsFromPress ? "" : Facts(record, ". ");
        bool isFollowed = facts.Length > 0 || (record.ContainerTitle.Length > 0 && !leadsWithPaper);
        string date = DateOf(record);
        text.AddBehind(" ", "").Add(text.Build().Runs.Length > 0 ? " " : "").Quote(TitleCase.Headline(record), isFollowed || date.StartsWith('[') ? "." : ",");
        if (record.ContainerTitle.Length > 0 && !leadsWithPaper)
        {
            text.Add(" ").AddItalic(record.ContainerTitle);
        }

        text.AddBehind(" ", facts).AddBehind(isFollowed ? ", " : " ", date).Stop();
        return text.AddBehind(" ", record.Archive).Stop().Add($" {record.Url}.").Build();
    }

    public static CitedText Note(CslRecord record, string locator)
    {
        var text = new CitedTextBuilder();
        text.Add(record.Author.Length > 0 ? record.Author + ", " : "").Quote(TitleCase.Headline(record), ",");
        if (record.ContainerTitle.Length > 0)
        {
            text.Add(" ").AddItalic(record.ContainerTitle).Add(", " + DateOf(record));
        }
        else if (record.IsFromPress || record.Publisher.Length == 0)
        {
            text.AddBehind(" ", record.Genre).AddBehind(record.Genre.Length > 0 ? ", " : " ", DateOf(record));
        }
        else
        {
            text.AddBehind(" ", record.Genre).Add($" ({Imprint(record)}, {DateOf(record)})");
        }

        text.AddBehind(", para. ", locator).AddBehind(", ", record.Archive);
        return text.Add($", {record.Url}.").Build();
    }

    private static string Facts(CslRecord record, string separator) =>
        string.Join(separator, new[] { record.Genre, Imprint(record) }.Where(part => part.Length > 0));

    private static string Imprint(CslRecord record) =>
        record.Publisher.Length == 0 ? "" : record.PublisherPlace.Length > 0 ? $"{record.PublisherPlace}: {record.Publisher}" : record.Publisher;

    private static string DateOf(CslRecord record) => !record.Issued.IsKnown ? "n.d."
        : record.Issued.IsDoubtful ? $"[{CitationDate.MonthFirst(record.Issued)}?]"
        : CitationDate.MonthFirst(record.Issued);
}
