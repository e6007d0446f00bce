using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>What readers come for, from the first page to the last.</summary>
[Collection(SiteCollection.Name)]
public sealed class JourneyTests(BuiltSite site)
{
    private const string Published = "https://archive.example/archive/";

    private const int Wide = 768;

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task From_the_home_page_by_a_topic_to_a_paragraph_whose_copied_link_opens_at_it(int width)
    {
        await using Reader reader = await site.OpenAsync("", new ReaderOptions(width));
        if (width < Wide)
        {
            // On a phone the groups of topics are folded.
            await reader.Page.Locator("summary").GetByText("Security", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        }

        await reader.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Terrorism, separatism and extremism" }).ClickAsync();
        await Arrival.AtAsync(reader.Page, "/topics/terrorism/$");
        ILocator excerpt = reader.Page.Locator(".excerpts li").Nth(3);
        string number = (await excerpt.Locator(".number").TextContentAsync())!;
        await excerpt.Locator(".number").ClickAsync();
        await Arrival.AtAsync(reader.Page, $"/documents/[^/]+/#p{number}$");
        await reader.Page.Locator($"#p{number} > .number").ClickAsync();
        await reader.Page.Locator(".permalink-panel").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".permalink-panel [role=status]")).ToHaveTextAsync("Copied.");
        string link = await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith(Published, link, StringComparison.Ordinal);
        await using Reader other = await site.OpenAsync(link[Published.Length..], new ReaderOptions(width));
        await Assertions.Expect(other.Page.Locator($"#p{number}:target")).ToBeInViewportAsync();
        await Assertions.Expect(other.Page.Locator(".permalink-changed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task From_a_search_to_a_hit_and_its_citation()
    {
        await using Reader reader = await site.OpenAsync("");
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("central coordinating role");
        await reader.Page.Keyboard.PressAsync("Enter");
        ILocator hit = reader.Page.Locator("a.search-hit-link").First;
        await Assertions.Expect(hit).ToBeVisibleAsync();
        string id = new Uri(new Uri(site.Address), await hit.GetAttributeAsync("href")).Fragment[1..].Split(":~:")[0];
        await hit.ClickAsync();
        await Arrival.AtAsync(reader.Page, "/documents/");
        await Assertions.Expect(reader.Page.Locator($"[id='{id}']")).ToBeInViewportAsync();
        await reader.Page.Locator($"[id='{id}'] > .number").ClickAsync();
        await reader.Page.GetByLabel("Citation style").SelectOptionAsync("OSCOLA 4");
        await reader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy citation" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".permalink-panel [role=status]")).ToHaveTextAsync("Copied.");
        Assert.Contains($"#{id}>", await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_every_part_of_the_site_is_one_touch_away()
    {
        foreach (string name in (string[])["Documents", "Topics", "States", "Timeline", "Search"])
        {
            await using Reader reader = await site.OpenAsync("about/", new ReaderOptions(320, 640));
            ILocator link = reader.Page.Locator(".site-header nav").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name });
            await Assertions.Expect(link).ToBeInViewportAsync();
            await link.ClickAsync();
            await Assertions.Expect(reader.Page.Locator(".site-header [aria-current=page]")).ToHaveTextAsync(name);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, true)]
    [InlineData(ColorScheme.Dark, false)]
    public async Task Pages_are_light_or_dark_as_the_system_is(ColorScheme scheme, bool isLight)
    {
        await using Reader reader = await site.OpenAsync("", new ReaderOptions(Scheme: scheme));
        int brightness = await reader.Page.EvaluateAsync<int>("Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])");
        Assert.Equal(isLight, brightness > 128);
        await reader.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Documents", Exact = true }).ClickAsync();
        await Arrival.AtAsync(reader.Page, "/documents/$");
        Assert.Equal(brightness, await reader.Page.EvaluateAsync<int>("Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])"));
    }
}
