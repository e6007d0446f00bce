using System.Globalization;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Markdown;

/// <summary>Reads the front matter that <see cref="FrontMatterWriter"/> writes.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---\n";

    public static FrontMatter Read(string markdown)
    {
        int end = markdown.StartsWith(Fence, StringComparison.Ordinal)
            ? markdown.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal)
            : -1;
        var problems = new List<Diagnostic>();
        YamlMap? map = end < 0 ? null : YamlReader.ReadExactly("front matter", markdown[Fence.Length..(end + 1)], problems);
        FrontMatter? frontMatter = map is null ? null : ReadStatements(map);
        return frontMatter is not null && problems.Count == 0
            ? frontMatter
            : throw new FormatException($"The page's front matter cannot be read. {string.Join(' ', problems)}");
    }

    private static FrontMatter ReadStatements(YamlMap map)
    {
        YamlMap? source = map.Map("source");
        var metadata = new DocumentMetadata(
            new Slug(map.RequiredText("slug")),
            map.RequiredText("title"),
            TextOf(map, "kind"),
            ParseDate(map.Text("date")),
            ParseDate(map.Text("eventDate")),
            TextOf(map, "place"),
            TextOf(map, "issuer"),
            TextOf(map, "publisher"),
            TextOf(map, "author"),
            source is null ? SourceStatement.Unknown : new SourceStatement(TextOf(source, "name"), TextOf(source, "address"), TextOf(source, "obtained")),
            TextOf(map, "language"),
            TextOf(map, "rights"),
            [.. map.Maps("related").Select(ReadRelated)],
            map.Texts("notes"),
            [.. map.Texts("formerSlugs").Select(slug => new Slug(slug))],
            ParseDay(map.Text("published")),
            ParseDay(map.Text("revised")),
            map.Text("catalogued") == "yes");
        return new FrontMatter(metadata, [.. map.Maps("corrections").Select(ReadCorrection)]);
    }

    private static RelatedDocument ReadRelated(YamlMap map) =>
        new(new Slug(map.RequiredText("document")), Enum.Parse<DocumentRelation>(map.RequiredText("relation")));

    private static FrontMatterCorrection ReadCorrection(YamlMap map) => new(TextOf(map, "received"), TextOf(map, "reason"), ReadMark(map));

    private static WordMark ReadMark(YamlMap map) => (map.Text("sic"), map.Text("damage")) switch
    {
        ("yes", _) => WordMark.Sic,
        (_, "yes") => WordMark.Damage,
        _ => WordMark.Corrected,
    };

    private static string TextOf(YamlMap map, string key) => map.Text(key) ?? "";

    private static Edtf? ParseDate(string? text) => Edtf.TryParse(text, out Edtf date) ? date : null;

    private static DateOnly? ParseDay(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
