using System.IO.Compression;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Validity;

/// <summary>What a reader's line has to carry, each answer compressed as a host would.</summary>
[Collection(ValidityCollection.Name)]
public sealed class WeightTests(BuiltSite site)
{
    private const int LargestPage = 60_000;
    private const int LargestPageWithFonts = 120_000;
    private const int LargestFirstSearch = 60_000;
    private const int LargestSearch = 70_000;

    // Read behind the first hits: what a search can be narrowed by, and what its words are names of.
    private static readonly string[] ForNarrowing =
        ["/search/index/facts-", "/search/index/facets-", "/search/index/called-", "/search/index/terms-", "/js/search/facts.js", "/js/search/facets-view.js", "/js/search/subjects-view.js"];

    [Theory]
    [InlineData("")]
    [InlineData("documents/moscow-declaration-2020/")]
    [InlineData("documents/digital-link-opinion-2025/")]
    public async Task A_page_is_light(string path)
    {
        Dictionary<string, int> sizes = await MeasureAsync(path, "h1");
        int fonts = sizes.Where(size => size.Key.EndsWith(".woff2", StringComparison.Ordinal)).Sum(size => size.Value);
        int all = sizes.Values.Sum();
        Assert.True(all - fonts <= LargestPage, $"{all - fonts} bytes before fonts");
        Assert.True(all <= LargestPageWithFonts, $"{all} bytes");
    }

    [Theory]
    [InlineData("digital divide")]
    [InlineData("\"central coordinating role\"")]
    [InlineData("terrorism")]
    public async Task The_first_result_of_a_search_comes_with_little(string query)
    {
        Dictionary<string, int> sizes = await MeasureAsync("search/?q=" + Uri.EscapeDataString(query), "a.search-hit-link");
        KeyValuePair<string, int>[] search = [.. sizes.Where(size => size.Key.Contains("/js/search/", StringComparison.Ordinal) || size.Key.Contains("/search/index/", StringComparison.Ordinal))];
        Assert.InRange(search.Sum(size => size.Value), 1, LargestSearch);
        Assert.InRange(search.Where(size => !ForNarrowing.Any(name => size.Key.Contains(name, StringComparison.Ordinal))).Sum(size => size.Value), 1, LargestFirstSearch);
    }

    private async Task<Dictionary<string, int>> MeasureAsync(string path, string awaited)
    {
        await using Reader reader = await site.OpenAsync("404.html");
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        reader.Page.Request += (_, request) =>
        {
            lock (addresses)
            {
                addresses.Add(new Uri(request.Url).GetLeftPart(UriPartial.Path));
            }
        };
        await reader.Page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(reader.Page.Locator(awaited).First).ToBeVisibleAsync();
        lock (addresses)
        {
            return addresses.Where(address => address.StartsWith(site.Address, StringComparison.Ordinal)).ToDictionary(address => address, SizeOf);
        }
    }

    private int SizeOf(string address)
    {
        string file = Path.Combine(site.Output, address[site.Address.Length..]);
        byte[] body = File.ReadAllBytes(Directory.Exists(file) ? Path.Combine(file, "index.html") : file);
        return address.EndsWith(".woff2", StringComparison.Ordinal) ? body.Length : CompressedLength(body);
    }

    private static int CompressedLength(byte[] body)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return (int)stream.Length;
    }
}
