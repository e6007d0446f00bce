using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using ScoArchive.Theme.Models;

namespace ScoArchive.Output;

/// <summary>
/// Publishes the theme's files in one folder named after the hash of them all, so that hosts may keep them for ever
/// while modules and style sheets still find each other by relative addresses.
/// </summary>
public static class AssetPublisher
{
    private const int HashLength = 12;

    /// <summary>Reads the theme's files and says where they will be published.</summary>
    /// <param name="folder">The theme's folder of files.</param>
    public static PublishedAssets Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = File.ReadAllBytes(path);
        }

        files = StyleSheetJoiner.Join(files);
        string root = $"assets/{HashOf(files)}/";
        var map = new AssetMap(files.Keys.ToFrozenDictionary(name => name, name => new PagePath(root + name), StringComparer.Ordinal));
        return new PublishedAssets(map, files.ToFrozenDictionary(file => map[file.Key].Value, file => file.Value, StringComparer.Ordinal));
    }

    private static string HashOf(SortedDictionary<string, byte[]> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(SHA256.HashData(bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }
}
