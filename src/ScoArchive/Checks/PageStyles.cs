using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using ScoArchive.Publishing;
using ScoArchive.Proof.Styles;

namespace ScoArchive.Checks;

/// <summary>The style sheets of pages, read once for all pages that have the same ones.</summary>
internal sealed class PageStyles(OutputFolder output)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _checksum = new(() => ChecksumOf(output));

    /// <summary>One checksum of all style sheets of the site.</summary>
    public ReadOnlyMemory<byte> Checksum => _checksum.Value;

    private readonly ConcurrentDictionary<string, Lazy<HidingRules>> _read = new(StringComparer.Ordinal);

    /// <summary>What hides words in the sheets that a page links to; a sheet that is not there is the link check's to report.</summary>
    public HidingRules Of(string file, IDocument page)
    {
        string[] sheets = [.. page.QuerySelectorAll("link[rel~=stylesheet][href]").Select(link => AddressOf(file, link.GetAttribute("href")!))];
        return _read.GetOrAdd(string.Join('\n', sheets), _ => new Lazy<HidingRules>(() => HidingRules.Read(sheets.Where(sheet => File.Exists(output.PathOf(sheet))).Select(sheet => File.ReadAllText(output.PathOf(sheet), Encoding.UTF8))))).Value;
    }

    private static ReadOnlyMemory<byte> ChecksumOf(OutputFolder output)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string sheet in output.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(sheet + '\n'));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(output.PathOf(sheet))));
        }

        return hash.GetHashAndReset();
    }

    private static string AddressOf(string file, string link) => Uri.UnescapeDataString(new Uri(new Uri("http://site/" + file), link).AbsolutePath[1..]);
}
