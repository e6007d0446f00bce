using System.Text.Json;
using AngleSharp.Dom;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using Document = ScoArchive.Core.Archive.Document;

namespace ScoArchive.Proof;

/// <summary>
/// Proves that the other forms of a document say what its page says: its JSON has the same title, blocks, ids, numbers and
/// words in the same order, its Markdown is the page that the blocks were read from, and the text as received is the seed,
/// byte for byte, under the checksum that the page shows.
/// </summary>
internal sealed class FormProof
{
    /// <summary>The document's Markdown, beside its page.</summary>
    public const string Markdown = "index.md";

    /// <summary>The document's JSON, beside its page.</summary>
    public const string Json = "index.json";

    private const string Hint = "this is a fault of the program; whoever reads this form would cite other words than readers of the page";
    private readonly Document _document;
    private readonly ProofFaults _faults;

    private FormProof(Document document, ProofFaults faults) => (_document, _faults) = (document, faults);

    /// <summary>Checks the files of one document.</summary>
    /// <param name="page">Its page.</param>
    /// <param name="document">The document; that the page shows its blocks is another proof.</param>
    /// <param name="read">Reads one of the files beside the page; <see langword="null"/> when there is none.</param>
    /// <param name="faults">Takes the faults down.</param>
    public static void Check(IDocument page, Document document, Func<string, byte[]?> read, ProofFaults faults)
    {
        FormProof proof = new(document, faults);
        proof.CheckMarkdown(read(Markdown));
        proof.CheckJson(read(Json));
        proof.CheckSeed(page, read(document.Provenance.Seed.FileName));
    }

    private void CheckMarkdown(byte[]? file)
    {
        if (file is null || !_document.Markdown.Span.SequenceEqual(file))
        {
            Report(Markdown, 0, "is not the page that its blocks were read from");
        }
    }

    private void CheckSeed(IDocument page, byte[]? file)
    {
        SeedText seed = _document.Provenance.Seed;
        if (file is null || !seed.Bytes.Span.SequenceEqual(file))
        {
            Report(seed.FileName, 0, "is not the text as received");
        }

        if (page.GetElementById("about-text")?.TextContent.Contains(seed.Sha256, StringComparison.Ordinal) != true)
        {
            Report("index.html", 0, "does not show the checksum of the text as received");
        }
    }

    private void CheckJson(byte[]? file)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(file ?? []);
            CheckJson(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            Report(Json, 0, "is not the document's JSON");
        }
    }

    private void CheckJson(JsonElement json)
    {
        JsonElement seed = json.GetProperty("seed");
        bool same = json.GetProperty("slug").ValueEquals(_document.Slug.Value) && json.GetProperty("title").ValueEquals(_document.Metadata.Title)
            && seed.GetProperty("sha256").ValueEquals(_document.Provenance.Seed.Sha256) && seed.GetProperty("file").ValueEquals(_document.Provenance.Seed.FileName);
        JsonElement blocks = json.GetProperty("blocks");
        if (!same || blocks.GetArrayLength() != _document.Blocks.Length + _document.Lines.Length)
        {
            Report(Json, 0, "has another title, seed or number of blocks");
        }

        int next = 0;
        foreach ((JsonElement shown, Block content) in blocks.EnumerateArray().Zip(_document.InOrder()))
        {
            bool isSame = content is LineBlock line ? IsSame(shown, line) : IsSame(shown, _document.Blocks[next++]);
            if (!isSame)
            {
                Report(Json, content.Range.First.Line, $"has other words, another id or another number at “{ProofFaults.Show(content.Text)}”");
            }
        }
    }

    private static bool IsSame(JsonElement shown, LineBlock line) =>
        shown.GetProperty("type").ValueEquals(DocumentJson.NameOf(line.Kind)) && shown.GetProperty("text").ValueEquals(line.Text)
        && !shown.TryGetProperty("id", out _) && HasLines(shown, line);

    private static bool HasLines(JsonElement shown, Block block)
    {
        JsonElement lines = shown.GetProperty("lines");
        return lines[0].GetInt32() == block.Range.TopLine && lines[1].GetInt32() == block.Range.BottomLine;
    }

    private static bool IsSame(JsonElement shown, IdentifiedBlock block)
    {
        JsonElement number = shown.GetProperty("number");
        return shown.GetProperty("id").ValueEquals(block.Id.Value)
            && (number.ValueKind == JsonValueKind.Null ? block.Number.Length == 0 : number.ValueEquals(block.Number))
            && shown.GetProperty("text").ValueEquals(block.Content.Text)
            && HasLines(shown, block.Content)
            && IsSameForm(shown, block.Content);
    }

    private static bool IsSameForm(JsonElement shown, Block block) => block switch
    {
        HeadingBlock heading => shown.GetProperty("type").ValueEquals("heading") && shown.GetProperty("level").GetInt32() == heading.Level,
        ListItemBlock item => shown.GetProperty("type").ValueEquals("listItem") && shown.GetProperty("marker").ValueEquals(item.Marker) && shown.GetProperty("depth").GetInt32() == item.Depth,
        QuotationBlock => shown.GetProperty("type").ValueEquals("quotation"),
        TableBlock table => shown.GetProperty("type").ValueEquals("table")
            && shown.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()))
                .SequenceEqual(table.Rows.Select(row => row.AsEnumerable<string?>()), new SameCells()),
        _ => shown.GetProperty("type").ValueEquals("paragraph"),
    };

    private void Report(string file, int line, string what) => _faults.Add(ProofFaults.WrongForm, line, $"is not what {file} beside it says: the file {what}", Hint);

    private sealed class SameCells : IEqualityComparer<IEnumerable<string?>>
    {
        public bool Equals(IEnumerable<string?>? x, IEnumerable<string?>? y) => x!.SequenceEqual(y!, StringComparer.Ordinal);

        public int GetHashCode(IEnumerable<string?> row) => 0;
    }
}
