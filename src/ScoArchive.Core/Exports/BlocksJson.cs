using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a document's blocks, as part of its JSON.</summary>
internal sealed class BlocksJson
{
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes into a document's JSON.</summary>
    public BlocksJson(Utf8JsonWriter json) => _json = json;

    /// <summary>The blocks in reading order, with the lines that stand between them.</summary>
    public void Write(ArchivedDocument document)
    {
        _json.WriteStartArray("blocks");
        ILookup<int, LineBlock> lines = document.Document.Lines.ToLookup(line => line.Before, line => line.Content);
        foreach (Passage passage in document.Passages)
        {
            WriteStandingLines(lines[passage.Index]);
            WriteBlock(passage);
        }

        WriteStandingLines(lines[document.Document.Blocks.Length]);
        _json.WriteEndArray();
    }

    // Lines that are no paragraphs have neither id nor number, and nothing is looked for in them.
    private void WriteStandingLines(IEnumerable<LineBlock> lines)
    {
        foreach (LineBlock line in lines)
        {
            _json.WriteStartObject();
            _json.WriteString("type", DocumentJson.NameOf(line.Kind));
            _json.WriteString("text", line.Text);
            _json.WriteLines(line.Range);
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

        _json.WriteObjects(name, block.Corrections.Where(correction => correction.Mark == mark), slip =>
        {
            _json.WriteString("text", block.Text.AsSpan(slip.Start, slip.Length));
            _json.WriteNumber("start", slip.Start);
            _json.WriteString("note", slip.Reason);
        });
    }

    private void WriteBlock(Passage passage)
    {
        _json.WriteStartObject();
        _json.WriteString("type", TypeOf(passage.Block.Content));
        _json.WriteString("id", passage.Block.Id.Value);
        _json.WriteKnown("number", passage.Block.Number);
        _json.WriteString("text", passage.Text);
        _json.WriteLines(passage.Block.Content.Range);
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
        _json.WriteObjects("states", mentions.States, mention =>
        {
            _json.WriteString("iso", mention.Iso);
            _json.WriteString("via", JsonNamingPolicy.CamelCase.ConvertName(mention.Via.ToString()));
            _json.WriteString("words", mention.Words);
        });
        _json.WriteObjects("topics", mentions.Topics.GroupBy(mention => mention.Topic, StringComparer.Ordinal), topic =>
        {
            _json.WriteString("slug", topic.Key);
            _json.WriteTexts("words", topic.Select(mention => mention.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
        });
        _json.WriteTexts("dates", mentions.Dates.Select(mention => mention.Date.ToString()));
    }
}
