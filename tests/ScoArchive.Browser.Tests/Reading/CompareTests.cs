using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class CompareTests(BuiltSite site)
{
    private const string Path = "compare/digital-transformation-statement-2023/digital-transformation-report-2023/";

    [Fact]
    public async Task Paragraphs_that_echo_each_other_stand_side_by_side_on_a_desk()
    {
        await using Reader reader = await site.OpenAsync(Path);
        ILocator rows = reader.Page.Locator(".compare-row");
        Assert.True(await rows.CountAsync() > 0);
        foreach (ILocator row in await rows.AllAsync())
        {
            LocatorBoundingBoxResult left = await BoxOf(row, 0);
            LocatorBoundingBoxResult right = await BoxOf(row, 1);
            Assert.True(left.X + left.Width <= right.X, "The paragraphs overlap.");
            Assert.InRange(right.Y, left.Y - 1, left.Y + 1);
        }
    }

    [Fact]
    public async Task Paragraphs_that_echo_each_other_follow_one_another_on_a_phone()
    {
        await using Reader reader = await site.OpenAsync(Path, new ReaderOptions(390, 844));
        foreach (ILocator row in await reader.Page.Locator(".compare-row").AllAsync())
        {
            LocatorBoundingBoxResult left = await BoxOf(row, 0);
            LocatorBoundingBoxResult right = await BoxOf(row, 1);
            Assert.True(left.Y + left.Height <= right.Y, "The newer paragraph does not follow the older one.");
            Assert.True(left.X >= 0 && right.X + right.Width <= 390, "A paragraph is wider than the phone.");
        }
    }

    [Fact]
    public async Task Words_that_differ_are_marked_and_the_rest_is_the_same_or_shared_phrases()
    {
        await using Reader reader = await site.OpenAsync(Path, new ReaderOptions(Scripts: false));
        ILocator rows = reader.Page.Locator(".compare-row:has(del, ins)");
        Assert.True(await rows.CountAsync() > 0);
        Assert.True(await rows.Locator("del").First.EvaluateAsync<bool>(
            "e => ['fontWeight', 'textDecorationLine'].some(name => getComputedStyle(e)[name] !== getComputedStyle(e.parentElement)[name])"));
        foreach (ILocator row in await rows.AllAsync())
        {
            ILocator older = row.Locator(".compared").Nth(0);
            ILocator newer = row.Locator(".compared").Nth(1);
            Assert.Equal(0, await older.Locator("ins").CountAsync() + await newer.Locator("del").CountAsync());
            (string ofOlder, string ofNewer) = (await WordsUnmarked(older), await WordsUnmarked(newer));
            if (await row.EvaluateAsync<bool>("e => e.classList.contains('free')"))
            {
                Assert.All((string[])[ofOlder, ofNewer], phrases => Assert.Matches(@"^[^.]*\w \w[^.]*$", phrases));
            }
            else
            {
                Assert.Equal(ofOlder, ofNewer);
            }
        }
    }

    [Fact]
    public async Task Every_paragraph_number_and_every_stretch_without_partner_is_reached_with_the_keyboard()
    {
        await using Reader reader = await site.OpenAsync(Path);
        await reader.Page.Locator("h1").EvaluateAsync("e => { e.tabIndex = -1; e.focus(); }");
        ILocator visible = reader.Page.Locator(".compared .number:visible, .alone a");
        HashSet<string> wanted = [.. await visible.EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('href') ?? e.textContent)")];
        for (int steps = 0; steps < 200 && wanted.Count > 0; steps++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            wanted.Remove(await reader.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href') ?? document.activeElement.textContent"));
        }

        Assert.Empty(wanted);
    }

    [Fact]
    public async Task A_number_leads_to_the_paragraph_in_its_document()
    {
        await using Reader reader = await site.OpenAsync(Path);
        ILocator number = reader.Page.Locator(".compare-row .compared .number").First;
        string id = (await number.TextContentAsync())!;
        await number.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(reader.Page, $"/documents/digital-transformation-statement-2023/#p{id}$");
        await Assertions.Expect(reader.Page.Locator($"#p{id}")).ToBeVisibleAsync();
    }

    private static async Task<LocatorBoundingBoxResult> BoxOf(ILocator row, int side) =>
        (await row.Locator(".compared").Nth(side).BoundingBoxAsync())!;

    // Capitals and signs do not count as differences.
    private static async Task<string> WordsUnmarked(ILocator side) => await side.Locator("p").First.EvaluateAsync<string>(
        """
        p => {
          const copy = p.cloneNode(true);
          copy.querySelectorAll("del, ins").forEach((marked) => marked.replaceWith(" "));
          return copy.textContent.toLowerCase().match(/[\p{L}\p{N}]+/gu).join(" ");
        }
        """);
}
