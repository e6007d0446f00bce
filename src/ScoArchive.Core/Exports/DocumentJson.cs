using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Json;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a document as JSON; <c>Schemas/document.schema.json</c> says what it promises.</summary>
public sealed class DocumentJson
{
    private readonly Utf8JsonWriter _json;

    private DocumentJson(Utf8JsonWriter json) => _json = json;

    /// <summary>The document as UTF-8 JSON.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">Address of its page; empty when it has none.</param>
    /// <param name="licence">The licence of the archive's data; <see langword="null"/> where none is stated.</param>
    public static byte[] Write(ArchivedDocument document, string url, DataLicence? licence)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            new DocumentJson(json).WriteDocument(document, url, licence);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The name of a kind of intervention in data: <c>lineJoin</c>, <c>boilerplate</c> …</summary>
    public static string NameOf(InterventionKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The name of a kind of line in data: <c>dateline</c>, <c>signature</c> …</summary>
    public static string NameOf(LineKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private void WriteDocument(ArchivedDocument document, string url, DataLicence? licence)
    {
        _json.WriteStartObject();
        WriteMetadata(document.Metadata, url);
        _json.WriteLicence(licence);
        WriteSeed(document.Document.Provenance.Seed);
        WriteOriginal(document.Document.Provenance.Original);
        _json.WriteStartArray("blocks");
        ILookup<int, LineBlock> lines = document.Document.Lines.ToLookup(line => line.Before, line => line.Content);
        foreach (Passage passage in document.Passages)
        {
            WriteStandingLines(lines[passage.Index]);
            WriteBlock(passage);
        }

        WriteStandingLines(lines[document.Document.Blocks.Length]);
        _json.WriteEndArray();
        WriteSignatories(document.Document.Signatories);
        WriteInterventions(document.Document.Provenance.AllInterventions);
        WritePermalinks(document.Document.Permalinks);
        _json.WriteEndObject();
    }

    private void WriteMetadata(DocumentMetadata metadata, string url)
    {
        _json.WriteString("slug", metadata.Slug.Value);
        _json.WriteString("title", metadata.Title);
        WriteKnown("date", metadata.Date?.ToString());
        WriteKnown("eventDate", metadata.EventDate?.ToString());
        WriteKnown("place", metadata.Place);
        WriteKnown("kind", metadata.Kind);
        _json.WriteString("language", metadata.Language);
        WriteKnown("issuer", metadata.Issuer);
        WriteKnown("publisher", metadata.Publisher);
        WriteKnown("author", metadata.Author);
        WriteKnown("rights", metadata.Rights);
        _json.WriteString("url", url);
        _json.WriteBoolean("catalogued", metadata.IsCatalogued);
        _json.WriteStartArray("related");
        foreach (RelatedDocument related in metadata.Related)
        {
            _json.WriteStartObject();
            _json.WriteString("slug", related.Slug.Value);
            _json.WriteString("relation", JsonNamingPolicy.CamelCase.ConvertName(related.Relation.ToString()));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteTexts("notes", metadata.Notes);
    }

    // What is not known is null, so that every document has the same members.
    private void WriteKnown(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, text);
        }
    }

    private void WriteSeed(SeedText seed)
    {
        _json.WriteStartObject("seed");
        _json.WriteString("file", seed.FileName);
        _json.WriteString("sha256", seed.Sha256);
        _json.WriteString("encoding", seed.Encoding);
        _json.WriteNumber("bytes", seed.ByteCount);
        _json.WriteEndObject();
    }

    private void WriteOriginal(Original? original)
    {
        if (original is null)
        {
            _json.WriteNull("original");
            return;
        }

        _json.WriteStartObject("original");
        _json.WriteString("file", original.PublishedName);
        _json.WriteString("name", original.FileName);
        _json.WriteString("sha256", original.Sha256);
        _json.WriteNumber("bytes", original.ByteCount);
        _json.WriteString("mediaType", original.MediaType);
        _json.WriteString("extractor", original.Extractor);
        _json.WriteEndObject();
    }

    // Lines that are no paragraphs have neither id nor number, and nothing is looked for in them.
    private void WriteStandingLines(IEnumerable<LineBlock> lines)
    {
        foreach (LineBlock line in lines)
        {
            _json.WriteStartObject();
            _json.WriteString("type", NameOf(line.Kind));
            _json.WriteString("text", line.Text);
            WriteLines(line.Range);
            WriteMarks(line);
            _json.WriteEndObject();
        }
    }

    // Words that are kept although they are a slip of the text itself, and signs that stand for lost letters; most blocks have none.
    private void WriteMarks(Block block)
    {
        WriteMarks("sic", block, WordMark.Sic);
        WriteMarks("damage", block, WordMark.Damage);
    }

    private void WriteMarks(string name, Block block, WordMark mark)
    {
        if (!block.Corrections.Any(correction => correction.Mark == mark))
        {
            return;
        }

        _json.WriteStartArray(name);
        foreach (TextCorrection slip in block.Corrections.Where(correction => correction.Mark == mark))
        {
            _json.WriteStartObject();
            _json.WriteString("text", block.Text.AsSpan(slip.Start, slip.Length));
            _json.WriteNumber("start", slip.Start);
            _json.WriteString("note", slip.Reason);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSignatories(ImmutableArray<Signatory> signatories)
    {
        _json.WriteStartArray("signatories");
        foreach (Signatory signatory in signatories)
        {
            _json.WriteStartObject();
            _json.WriteString("name", signatory.Name);
            WriteKnown("office", signatory.Office);
            WriteKnown("party", signatory.Party);
            WriteKnown("state", signatory.State);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteBlock(Passage passage)
    {
        _json.WriteStartObject();
        _json.WriteString("type", TypeOf(passage.Block.Content));
        _json.WriteString("id", passage.Block.Id.Value);
        WriteKnown("number", passage.Block.Number);
        _json.WriteString("text", passage.Text);
        WriteLines(passage.Block.Content.Range);
        WriteForm(passage.Block.Content);
        WriteMarks(passage.Block.Content);
        if (!passage.IsHeading)
        {
            WriteMentions(passage.Mentions);
        }

        _json.WriteEndObject();
    }

    private static string TypeOf(Block block) => block switch
    {
        HeadingBlock => "heading",
        ListItemBlock => "listItem",
        QuotationBlock => "quotation",
        TableBlock => "table",
        _ => "paragraph",
    };

    private void WriteForm(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _json.WriteNumber("level", heading.Level);
                break;
            case ListItemBlock item:
                _json.WriteString("marker", item.Marker);
                _json.WriteNumber("depth", item.Depth);
                break;
            case TableBlock table:
                _json.WriteStartArray("rows");
                foreach (ImmutableArray<string> row in table.Rows)
                {
                    _json.WriteStartArray();
                    row.ToList().ForEach(_json.WriteStringValue);
                    _json.WriteEndArray();
                }

                _json.WriteEndArray();
                break;
        }
    }

    private void WriteMentions(BlockMentions mentions)
    {
        _json.WriteStartArray("states");
        foreach (StateMention mention in mentions.States)
        {
            _json.WriteStartObject();
            _json.WriteString("iso", mention.Iso);
            _json.WriteString("via", JsonNamingPolicy.CamelCase.ConvertName(mention.Via.ToString()));
            _json.WriteString("words", mention.Words);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("topics");
        foreach (IGrouping<string, TopicMention> topic in mentions.Topics.GroupBy(mention => mention.Topic, StringComparer.Ordinal))
        {
            _json.WriteStartObject();
            _json.WriteString("slug", topic.Key);
            WriteTexts("words", topic.Select(mention => mention.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteTexts("dates", mentions.Dates.Select(mention => mention.Date.ToString()));
    }

    private void WriteInterventions(ImmutableArray<Intervention> interventions)
    {
        _json.WriteStartArray("interventions");
        foreach (Intervention intervention in interventions)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", NameOf(intervention.Kind));
            WriteLines(intervention.Range);
            _json.WriteString("text", intervention.Text);
            _json.WriteString("note", intervention.Note.ToString());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePermalinks(PermalinkNotices notices)
    {
        _json.WriteStartArray("aliases");
        foreach (BlockAlias alias in notices.Aliases)
        {
            _json.WriteStartObject();
            _json.WriteString("id", alias.Id.Value);
            _json.WriteString("target", alias.Target.Value);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("withdrawn");
        foreach (WithdrawnBlock withdrawn in notices.Withdrawn)
        {
            _json.WriteStartObject();
            _json.WriteString("id", withdrawn.Id.Value);
            _json.WriteString("reason", withdrawn.Reason);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteLines(SeedRange range)
    {
        _json.WriteStartArray("lines");
        _json.WriteNumberValue(range.TopLine);
        _json.WriteNumberValue(range.BottomLine);
        _json.WriteEndArray();
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (string text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }
}
