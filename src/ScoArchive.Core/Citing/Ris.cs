using System.Text;

namespace ScoArchive.Core.Citing;

/// <summary>Writes a record as RIS; the fourth part of its date, which is free, says that a date is uncertain.</summary>
public static class Ris
{
    /// <summary>One reference.</summary>
    public static string Write(CslRecord record)
    {
        var text = new StringBuilder();
        Add(text, "TY", record.IsFromPress ? "NEWS" : "RPRT");
        Add(text, "ID", record.Id);
        Add(text, "TI", record.Title);
        // A name that ends in a comma is taken whole and not turned round.
        Add(text, "AU", record.Author.Length > 0 ? record.Author + "," : "");
        Add(text, "T2", record.ContainerTitle);
        Add(text, "M3", record.Genre);
        Add(text, "PB", record.Publisher);
        Add(text, "CY", record.PublisherPlace);
        Add(text, "PY", record.Issued.Start is { } start ? start.Year?.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) ?? "" : "");
        Add(text, "DA", DateOf(record.Issued));
        Add(text, "N1", record.Locator);
        Add(text, "UR", record.Url);
        Add(text, "LA", record.Language);
        Add(text, "DB", record.Archive);
        return text.Append("ER  - \n").ToString();
    }

    private static string DateOf(CslDate date)
    {
        string doubt = date.IsDoubtful ? "uncertain" : date.Literal.Length > 0 || date.End is not null ? date.Value.ToString()! : "";
        string[] parts = date.Parts('/').Split('/');
        return date.IsKnown ? string.Join('/', parts.Concat(["", ""]).Take(3).Append(doubt)) : "";
    }

    private static void Add(StringBuilder text, string tag, string value)
    {
        if (value.Length > 0)
        {
            text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append('\n');
        }
    }
}
