using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ScoArchive.Core.Citing;

/// <summary>Writes a record for BibTeX and biblatex; the field <c>date</c> is EDTF, which biblatex reads with its doubts.</summary>
public static class BibTex
{
    private static readonly FrozenDictionary<char, string> Escapes = new Dictionary<char, string>
    {
        ['\\'] = "\\textbackslash{}", ['{'] = "\\{", ['}'] = "\\}", ['$'] = "\\$", ['&'] = "\\&", ['%'] = "\\%",
        ['#'] = "\\#", ['_'] = "\\_", ['~'] = "\\textasciitilde{}", ['^'] = "\\textasciicircum{}",
    }.ToFrozenDictionary();

    /// <summary>One entry.</summary>
    public static string Write(CslRecord record)
    {
        var text = new StringBuilder($"@{(record.IsFromPress ? "article" : "techreport")}{{{record.Id},\n");
        Add(text, "title", $"{{{Escape(record.Title)}}}");
        Add(text, "author", record.Author.Length > 0 ? $"{{{Escape(record.Author)}}}" : "");
        Add(text, "journal", Escape(record.ContainerTitle));
        Add(text, "type", Escape(record.Genre));
        Add(text, "institution", Escape(record.Publisher));
        Add(text, "address", Escape(record.PublisherPlace));
        Add(text, "date", record.Issued.IsKnown ? record.Issued.Value.ToString()! : "");
        Add(text, "year", record.Issued.IsKnown ? record.Issued.Years.Replace("–", "--", StringComparison.Ordinal) : "");
        Add(text, "month", record.Issued is { End: null, Start.Month: { } month } ? month.ToString(CultureInfo.InvariantCulture) : "");
        Add(text, "note", string.Join("; ", new[] { record.Locator, record.Issued.IsDoubtful ? "Date uncertain" : "" }.Where(note => note.Length > 0)));
        Add(text, "url", record.Url);
        Add(text, "langid", record.Language);
        return text.Append("}\n").ToString();
    }

    private static void Add(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    private static string Escape(string text) => string.Concat(text.Select(c => Escapes.GetValueOrDefault(c, c.ToString())));
}
