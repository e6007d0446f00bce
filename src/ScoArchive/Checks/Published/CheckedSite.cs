using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoArchive.Checks.Published;

/// <summary>A published site in its folder.</summary>
public sealed partial class CheckedSite
{
    private readonly FrozenSet<string> _names;

    /// <summary>Lists it.</summary>
    /// <param name="folder">The folder.</param>
    public CheckedSite(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Files = [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];
        _names = Files.ToFrozenSet(StringComparer.Ordinal);
        BaseUrl = Has("index.html") && Canonical().Match(Text("index.html")) is { Success: true } link ? link.Groups["address"].Value : "";
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    /// <summary>Its files, relative to its root, in ordinal order.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Address of its root, as its home page states it; empty where that does not.</summary>
    public string BaseUrl { get; }

    /// <summary>Whether it has a file.</summary>
    public bool Has(string file) => _names.Contains(file);

    /// <summary>What a file holds.</summary>
    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    /// <summary>What a file says.</summary>
    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file), Encoding.UTF8);

    /// <summary>Its files with one of some endings.</summary>
    public IEnumerable<string> EndingIn(params string[] endings) => Files.Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>An address of the site, as a link from one of its files; <see langword="null"/> for an address that is not of the site.</summary>
    /// <param name="file">The file.</param>
    /// <param name="address">The address.</param>
    public string? LinkTo(string file, string address)
    {
        string root = BaseUrl.Length > 0 && address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? new Uri(BaseUrl).AbsolutePath : BaseUrl;
        if (root.Length == 0 || !(address + "/").StartsWith(root, StringComparison.Ordinal))
        {
            return null;
        }

        int depth = file.Count(letter => letter == '/');
        return (depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth))) + (address.Length > root.Length ? address[root.Length..] : "");
    }

    [GeneratedRegex("<link rel=\"canonical\" href=\"(?<address>https?://[^\"]+/)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Canonical();
}
