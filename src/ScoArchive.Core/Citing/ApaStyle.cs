namespace ScoArchive.Core.Citing;

/// <summary>The Publication Manual of the American Psychological Association, 7th edition.</summary>
internal static class ApaStyle
{
    public static CitedText Entry(CslRecord record)
    {
        var text = new CitedTextBuilder();
        string date = $" ({(record.IsFromPress ? Doubt(record, CitationDate.YearFirst(record.Issued)) : YearOf(record))}).";
        string genre = record.Genre.Length > 0 ? $" [{record.Genre}]" : "";
        if (record.Author.Length > 0)
        {
            text.Add(record.Author).Stop().Add(date + " ");
            AddTitle(text, record).Add(genre).Stop();
        }
        else
        {
            AddTitle(text, record).Stop().Add(date).Add(genre);
            text = genre.Length > 0 ? text.Stop() : text;
        }

        string imprint = string.Join("; ", new[] { record.Publisher, record.Archive }.Where(part => part.Length > 0));
        if (record.IsFromPress && record.ContainerTitle.Length > 0)
        {
            text.Add(" ").AddItalic(record.ContainerTitle).Stop();
        }

        return text.AddBehind(" ", imprint).Stop().Add(" " + record.Url).Build();
    }

    public static CitedText Note(CslRecord record, string locator)
    {
        var text = new CitedTextBuilder();
        text.Add("(");
        if (record.Author.Length > 0)
        {
            text.Add(record.Author + ",");
        }
        else if (record.IsFromPress)
        {
            text.Quote(TitleCase.Headline(record), ",");
        }
        else
        {
            text.AddItalic(TitleCase.Headline(record)).Add(",");
        }

        return text.Add(" " + YearOf(record)).AddBehind(", para. ", locator).Add(")").Build();
    }

    private static CitedTextBuilder AddTitle(CitedTextBuilder text, CslRecord record) =>
        record.IsFromPress ? text.Add(TitleCase.Plain(record.Title)) : text.AddItalic(TitleCase.Plain(record.Title));

    private static string YearOf(CslRecord record) => Doubt(record, record.Issued.Years);

    private static string Doubt(CslRecord record, string date) =>
        !record.Issued.IsKnown ? "n.d." : record.Issued.IsDoubtful ? "ca. " + date : date;
}
