using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>Words marked in a document: those of a hit, and those that a reader looks for there.</summary>
[Collection(SiteCollection.Name)]
public sealed class FindInDocumentTests(BuiltSite site)
{
    private const string Document = "documents/moscow-declaration-2020/";

    [Fact]
    public async Task A_hit_marks_its_own_paragraph_and_offers_the_rest()
    {
        await using Reader reader = await site.OpenAsync(Document + "?mark=drug+drugs#p25");
        ILocator marks = reader.Page.Locator("mark.search-mark");
        await Assertions.Expect(marks.First).ToBeVisibleAsync();
        Assert.Equal(await marks.CountAsync(), await reader.Page.Locator("#p25 mark.search-mark").CountAsync());
        ILocator all = reader.Page.Locator("[data-action=all]");
        int offered = int.Parse((await all.TextContentAsync())!.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await all.ClickAsync();
        await Assertions.Expect(marks).ToHaveCountAsync(offered);
        await Assertions.Expect(all).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Words_typed_are_counted_and_gone_through_both_ways()
    {
        await using Reader reader = await site.OpenAsync(Document);
        await reader.Page.Locator("[data-find]").ClickAsync();
        ILocator box = reader.Page.Locator(".find-bar input");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.FillAsync("afghan");
        ILocator said = reader.Page.Locator(".find-bar [role=status]");
        int places = await reader.Page.Locator("mark.search-mark").CountAsync();
        Assert.True(places > 5);
        await Assertions.Expect(said).ToHaveTextAsync($"1 of {places}");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(said).ToHaveTextAsync($"2 of {places}");
        await Assertions.Expect(reader.Page.Locator("mark.search-mark-current")).ToBeInViewportAsync();
        await reader.Page.Locator("[data-action=previous]").ClickAsync();
        await reader.Page.Locator("[data-action=previous]").ClickAsync();
        await Assertions.Expect(said).ToHaveTextAsync($"{places} of {places}");
        await box.FillAsync("\"heads of state\"");
        await Assertions.Expect(said).ToContainTextAsync("1 of");
        await box.FillAsync("bakery");
        await Assertions.Expect(said).ToHaveTextAsync("Not in this document");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".find-bar")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("mark.search-mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Axe_finds_no_violation_in_the_box()
    {
        await using Reader reader = await site.OpenAsync(Document + "?mark=drug+drugs#p25", new ReaderOptions(390, 844));
        await Assertions.Expect(reader.Page.Locator(".find-bar")).ToBeVisibleAsync();
        AccessibilityFindings result = await AccessibilityRules.RunAsync(reader.Page);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Elements[0]}")));
    }
}
