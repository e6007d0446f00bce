using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes what is shown of a hit: the document's title, address and date, and its passages.</summary>
internal sealed class PassageTextWriter(ShardFolder folder) : IDisposable
{
    private const int TargetBytes = 10 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<string> hashes = [];
    private readonly List<int> passageCounts = [];
    private readonly MemoryStream buffer = new();
    private Utf8JsonWriter? json;
    private string section = "";
    private int inShard;

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => hashes;

    /// <summary>How many passages each file holds.</summary>
    public IReadOnlyList<int> PassageCounts => passageCounts;

    /// <summary>Writes a document's passages, in as many files as they need; short documents share one.</summary>
    public void Write(SearchableDocument document, int number, IReadOnlyList<SearchablePassage> passages)
    {
        for (int at = 0; at < passages.Count; at++)
        {
            bool opensShard = json is null;
            if (opensShard)
            {
                json = new Utf8JsonWriter(buffer, Options);
                json.WriteStartArray();
            }

            if (opensShard || at == 0)
            {
                BeginDocument(document, number);
            }

            WritePassage(passages[at]);
            bool isLast = at == passages.Count - 1;
            bool isFull = json!.BytesCommitted + json.BytesPending >= TargetBytes;
            if (isLast || isFull)
            {
                EndDocument();
            }

            if (isFull)
            {
                Close();
            }
        }
    }

    /// <summary>Closes the last file.</summary>
    public void Close()
    {
        if (json is null)
        {
            return;
        }

        json.WriteEndArray();
        json.Flush();
        hashes.Add(folder.Write("texts", hashes.Count, "json", buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        passageCounts.Add(inShard);
        json.Dispose();
        json = null;
        buffer.SetLength(0);
        inShard = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json?.Dispose();
        buffer.Dispose();
    }

    private void BeginDocument(SearchableDocument document, int number)
    {
        json!.WriteStartObject();
        json.WriteNumber("document", number);
        json.WriteString("title", document.Title);
        json.WriteString("path", document.Path);
        json.WriteString("date", document.DateText);
        json.WriteString("language", document.Language);
        json.WriteStartArray("passages");
        section = "";
    }

    private void EndDocument()
    {
        json!.WriteEndArray();
        json.WriteEndObject();
    }

    // The section is written where it changes.
    private void WritePassage(SearchablePassage passage)
    {
        json!.WriteStartArray();
        json.WriteStringValue(passage.Id);
        json.WriteStringValue(passage.Number);
        json.WriteStringValue(passage.Text);
        if (!string.Equals(passage.Section, section, StringComparison.Ordinal))
        {
            json.WriteStringValue(passage.Section);
            section = passage.Section;
        }

        json.WriteEndArray();
        inShard++;
    }
}
