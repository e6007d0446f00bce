namespace ScoArchive.Core.Citing;

/// <summary>The Oxford University Standard for the Citation of Legal Authorities, 4th edition.</summary>
internal static class OscolaStyle
{
    public static CitedText Entry(CslRecord record) => Write(record, "", "");

    public static CitedText Note(CslRecord record, string locator) => Write(record, locator, ".");

    private static CitedText Write(CslRecord record, string locator, string end)
    {
        var text = new CitedTextBuilder();
        text.Add(record.Author.Length > 0 ? record.Author + ", " : "").Add($"‘{TitleCase.Headline(record)}’");
        if (record.ContainerTitle.Length > 0)
        {
            text.Add(" ").AddItalic(record.ContainerTitle);
        }

        string bracket = record.IsFromPress
            ? string.Join(", ", new[] { record.PublisherPlace, Doubt(record, CitationDate.DayFirst(record.Issued)) }.Where(part => part.Length > 0))
            : string.Join(' ', new[] { record.Publisher, Doubt(record, record.Issued.Years) }.Where(part => part.Length > 0));
        text.Add(bracket.Length > 0 ? $" ({bracket})" : "").AddBehind(" ", record.Genre).AddBehind(" para ", locator);
        return text.Add($" <{record.Url}>{end}").Build();
    }

    private static string Doubt(CslRecord record, string date) => record.Issued.IsDoubtful ? date + "?" : date;
}
