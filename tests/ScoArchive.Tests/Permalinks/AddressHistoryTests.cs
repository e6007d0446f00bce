using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>However an archive grows and shrinks, every page address that it ever published answers with a page.</summary>
public sealed class AddressHistoryTests
{
    private const int Changes = 7;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_address_ever_published_answers(int seed)
    {
        using var history = new AddressHistory(seed);
        SmallArchive archive = history.Archive;
        HashSet<string> published = [];
        string changes = "";
        for (int i = 0; i < Changes; i++)
        {
            await archive.BuildAsync();
            Assert.True(archive.Report.Succeeded, $"{changes}\n{string.Join('\n', archive.Errors)}");
            string[] pages = [.. archive.Pages()];
            Assert.True(published.IsSubsetOf(pages), $"{changes}: {string.Join(' ', published.Except(pages))}");
            published.UnionWith(pages);
            string sitemap = archive.Read("output/sitemap.xml");
            Assert.DoesNotContain(pages, page => IsFormer(archive, page) && sitemap.Contains(AddressOf(page) + "</loc>", StringComparison.Ordinal));
            changes += " " + history.Change();
        }

        await archive.BuildAsync();
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
        Assert.True(published.IsSubsetOf(archive.Pages()), changes);
    }

    private static bool IsFormer(SmallArchive archive, string page) => archive.Read(page).Contains("id=\"moved\"", StringComparison.Ordinal);

    private static string AddressOf(string page) => page["output".Length..^"index.html".Length];
}
