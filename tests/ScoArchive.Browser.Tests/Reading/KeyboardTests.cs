using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class KeyboardTests(BuiltSite site)
{
    private const string Focused = "() => (document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim()";

    [Fact]
    public async Task The_first_key_offers_to_skip_to_the_content()
    {
        await using Reader reader = await site.OpenAsync("topics/terrorism/");
        await reader.Page.Keyboard.PressAsync("Tab");
        ILocator skip = reader.Page.Locator(".skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        string target = (await skip.GetAttributeAsync("href"))!;
        await reader.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(reader.Page, target + "$");
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_menu_is_walked_in_order_and_entered(int width)
    {
        await using Reader reader = await site.OpenAsync("about/", new ReaderOptions(width));
        var walked = new List<string>();
        for (int i = 0; i < 7; i++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            walked.Add(await reader.Page.EvaluateAsync<string>(Focused));
        }

        Assert.Equal(["Skip to content", "SCO Archive", "Documents", "Topics", "States", "Timeline", "Search"], walked);
        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(reader.Page, "/timeline/$");
        await Assertions.Expect(reader.Page.Locator(".site-header [aria-current]")).ToHaveTextAsync("Timeline");
    }

    [Fact]
    public async Task A_paragraphs_link_is_copied_and_its_panel_closed_without_a_pointer()
    {
        await using Reader reader = await site.OpenAsync("documents/digital-transformation-statement-2023/");
        await reader.Page.Locator("#p3 > .number").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("[data-action=link]")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".permalink-panel [role=status]")).ToHaveTextAsync("Copied.");
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator("[data-action=close]")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".permalink-panel")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("#p3 > .number")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_table_wider_than_the_window_is_scrolled_with_the_arrows()
    {
        await using Reader reader = await site.OpenAsync("topics/", new ReaderOptions(390));
        ILocator frame = reader.Page.Locator(".matrix-frame");
        await frame.FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Eventually.TrueAsync("the table is scrolled", () => frame.EvaluateAsync<bool>("frame => frame.scrollLeft > 0"));
    }
}
