namespace ScoArchive.Core.Citing;

/// <summary>The MLA Handbook, 9th edition.</summary>
internal static class MlaStyle
{
    public static CitedText Entry(CslRecord record)
    {
        var text = new CitedTextBuilder();
        text.Add(record.Author).Stop().Add(record.Author.Length > 0 ? " " : "");
        if (record.IsFromPress)
        {
            text.Quote(TitleCase.Headline(record), ".").Add(" ");
        }
        else
        {
            text.AddItalic(TitleCase.Headline(record)).Stop().Add(" ");
        }

        text.AddItalic(record.ContainerTitle).Add(record.ContainerTitle.Length > 0 ? ", " : "");
        text.Add(string.Join(", ", new[] { record.Genre, record.Publisher, DateOf(record), record.Url }.Where(part => part.Length > 0)) + ".");
        return text.AddBehind(" ", record.Archive).Stop().Build();
    }

    public static CitedText Note(CslRecord record, string locator)
    {
        var text = new CitedTextBuilder();
        text.Add("(");
        if (record.Author.Length > 0)
        {
            text.Add(record.Author + (locator.Length > 0 ? "," : ""));
        }
        else if (record.IsFromPress)
        {
            text.Quote(TitleCase.Headline(record), locator.Length > 0 ? "," : "");
        }
        else
        {
            text.AddItalic(TitleCase.Headline(record)).Add(locator.Length > 0 ? "," : "");
        }

        return text.AddBehind(" par. ", locator).Add(")").Build();
    }

    private static string DateOf(CslRecord record) =>
        record.Issued.IsDoubtful ? $"[{CitationDate.DayFirstShort(record.Issued)}?]" : CitationDate.DayFirstShort(record.Issued);
}
