using System.Security.Cryptography;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes the index's files, each named for its content so that it can be cached for good.</summary>
/// <param name="folder">The index's folder.</param>
internal sealed class ShardFolder(string folder)
{
    private const int NameBytes = 4;

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

    /// <summary>Writes the one file whose name is fixed.</summary>
    public void WriteManifest(ReadOnlySpan<byte> content) => WriteFile("manifest.json", content);

    private void WriteFile(string name, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(folder);
        using FileStream file = File.Create(Path.Combine(folder, name));
        file.Write(content);
        Files++;
        Bytes += content.Length;
    }
}
