using System.Security.Cryptography;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes the index's files, each named for its content so that it can be cached for good.</summary>
internal sealed class ShardFolder
{
    private const int NameBytes = 4;
    private readonly string _folder;

    /// <summary>The folder, made when it is missing.</summary>
    /// <param name="folder">The index's folder.</param>
    public ShardFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

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
        File.WriteAllBytes(Path.Combine(_folder, name), content);
        Files++;
        Bytes += content.Length;
    }
}
