using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes what is shown of a hit: the document's title, address and date, and its passages.</summary>
internal sealed class PassageTextWriter(ShardFolder folder) : IDisposable
{
    private const int TargetBytes = 10 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<string> _hashes = [];
    private readonly List<int> _passageCounts = [];
    private readonly MemoryStream _buffer = new();
    private Utf8JsonWriter? _json;
    private string _section = "";
    private int _inShard;

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => _hashes;

    /// <summary>How many passages each file holds.</summary>
    public IReadOnlyList<int> PassageCounts => _passageCounts;

    /// <summary>Writes a document's passages, in as many files as they need; short documents share one.</summary>
    public void Write(SearchableDocument document, int number, IReadOnlyList<SearchablePassage> passages)
    {
        for (int at = 0; at < passages.Count; at++)
        {
            bool opensShard = _json is null;
            if (opensShard)
            {
                _json = new Utf8JsonWriter(_buffer, Options);
                _json.WriteStartArray();
            }

            if (opensShard || at == 0)
            {
                BeginDocument(document, number);
            }

            WritePassage(passages[at]);
            bool isLast = at == passages.Count - 1;
            bool isFull = _json!.BytesCommitted + _json.BytesPending >= TargetBytes;
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
        if (_json is null)
        {
            return;
        }

        _json.WriteEndArray();
        _json.Flush();
        _hashes.Add(folder.Write("texts", _hashes.Count, "json", _buffer.GetBuffer().AsSpan(0, (int)_buffer.Length)));
        _passageCounts.Add(_inShard);
        _json.Dispose();
        _json = null;
        _buffer.SetLength(0);
        _inShard = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json?.Dispose();
        _buffer.Dispose();
    }

    private void BeginDocument(SearchableDocument document, int number)
    {
        _json!.WriteStartObject();
        _json.WriteNumber("document", number);
        _json.WriteString("title", document.Title);
        _json.WriteString("path", document.Path);
        _json.WriteString("date", document.DateText);
        _json.WriteString("language", document.Language);
        _json.WriteStartArray("passages");
        _section = "";
    }

    private void EndDocument()
    {
        _json!.WriteEndArray();
        _json.WriteEndObject();
    }

    // The section is written where it changes.
    private void WritePassage(SearchablePassage passage)
    {
        _json!.WriteStartArray();
        _json.WriteStringValue(passage.Id);
        _json.WriteStringValue(passage.Number);
        _json.WriteStringValue(passage.Text);
        if (!string.Equals(passage.Section, _section, StringComparison.Ordinal))
        {
            _json.WriteStringValue(passage.Section);
            _section = passage.Section;
        }

        _json.WriteEndArray();
        _inShard++;
    }
}
