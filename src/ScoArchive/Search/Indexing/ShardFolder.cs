using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes the index's files, each named for its content so that it can be cached for good.</summary>
/// <param name="write">Writes a file of the index's folder.</param>
internal sealed class ShardFolder(Action<string, ReadOnlySpan<byte>> write)
{
    private const int NameBytes = 4;
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many files have been written.</summary>
    public int Files { get; private set; }

    /// <summary>How many bytes have been written.</summary>
    public long Bytes { get; private set; }

    /// <summary>Writes <c>KIND-NUMBER-HASH.EXTENSION</c> and returns the hash.</summary>
    public string Write(string kind, int number, string extension, ReadOnlySpan<byte> content)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, NameBytes));
        WriteFile(FormattableString.Invariant($"{kind}-{number}-{hash}.{extension}"), content);
        return hash;
    }

    /// <summary>Writes <c>KIND-NUMBER-HASH.json</c> and returns the hash.</summary>
    public string WriteJson(string kind, int number, JsonObject content) => Write(kind, number, "json", BytesOf(content));

    /// <summary>Writes the one file whose name is fixed.</summary>
    public void WriteManifest(JsonObject content) => WriteFile("manifest.json", BytesOf(content));

    private static ReadOnlySpan<byte> BytesOf(JsonObject content)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Json))
        {
            content.WriteTo(writer);
        }

        return bytes.WrittenSpan;
    }

    private void WriteFile(string name, ReadOnlySpan<byte> content)
    {
        write(name, content);
        Files++;
        Bytes += content.Length;
    }
}
