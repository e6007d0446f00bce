using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Markdown;

/// <summary>Writes a page's YAML front matter; every value is a double-quoted scalar, so no word can be read as YAML.</summary>
internal static class FrontMatterWriter
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(StringBuilder page, DocumentMetadata metadata, SeedText seed, IEnumerable<Block> blocks)
    {
        page.Append("---\n");
        WriteStatements(page, metadata);
        WriteLists(page, metadata);
        page.Append("seed:\n");
        WriteText(page, "file", seed.FileName, 1);
        WriteText(page, "sha256", seed.Sha256, 1);
        WriteText(page, "encoding", seed.Encoding, 1);
        WriteCorrections(page, blocks);
        page.Append("---\n");
    }

    private static void WriteStatements(StringBuilder page, DocumentMetadata metadata)
    {
        WriteText(page, "title", metadata.Title);
        WriteText(page, "slug", metadata.Slug.Value);
        WriteText(page, "kind", metadata.Kind);
        WriteText(page, "date", metadata.Date?.ToString() ?? "");
        WriteText(page, "eventDate", metadata.EventDate?.ToString() ?? "");
        WriteText(page, "place", metadata.Place);
        WriteText(page, "issuer", metadata.Issuer);
        WriteText(page, "publisher", metadata.Publisher);
        WriteText(page, "author", metadata.Author);
        WriteText(page, "language", metadata.Language);
        WriteText(page, "rights", metadata.Rights);
        WriteText(page, "published", FormatDay(metadata.Published));
        WriteText(page, "revised", FormatDay(metadata.Revised));
        WriteText(page, "catalogued", metadata.IsCatalogued ? "yes" : "no");
    }

    private static void WriteLists(StringBuilder page, DocumentMetadata metadata)
    {
        if (metadata.Source != SourceStatement.Unknown)
        {
            page.Append("source:\n");
            WriteText(page, "name", metadata.Source.Name, 1);
            WriteText(page, "address", metadata.Source.Address, 1);
            WriteText(page, "obtained", metadata.Source.Obtained, 1);
        }

        WriteItems(page, "related", metadata.Related.Select(related => $"document: {Quote(related.Slug.Value)}\n    relation: {Quote(related.Relation.ToString())}"));
        WriteItems(page, "notes", metadata.Notes.Select(Quote));
        WriteItems(page, "formerSlugs", metadata.FormerSlugs.Select(slug => Quote(slug.Value)));
    }

    private static void WriteCorrections(StringBuilder page, IEnumerable<Block> blocks) =>
        WriteItems(page, "corrections", blocks.SelectMany(block => block.Corrections).Select(correction =>
            $"received: {Quote(correction.Received)}\n    reason: {Quote(correction.Reason)}{WriteMark(correction.Mark)}"));

    private static string WriteMark(WordMark mark) => mark switch
    {
        WordMark.Sic => $"\n    sic: {Quote("yes")}",
        WordMark.Damage => $"\n    damage: {Quote("yes")}",
        _ => "",
    };

    private static void WriteItems(StringBuilder page, string key, IEnumerable<string> items)
    {
        bool first = true;
        foreach (string item in items)
        {
            page.Append(first ? $"{key}:\n" : "").Append("  - ").Append(item).Append('\n');
            first = false;
        }
    }

    private static void WriteText(StringBuilder page, string key, string text, int depth = 0)
    {
        if (text.Length > 0)
        {
            page.Append(' ', 2 * depth).Append(CultureInfo.InvariantCulture, $"{key}: {Quote(text)}\n");
        }
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoting);

    private static string FormatDay(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
