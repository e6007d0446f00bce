using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>Paragraphs that lists show cut, and subjects that the home page folds.</summary>
[Collection(SiteCollection.Name)]
public sealed class ExcerptTests(BuiltSite site)
{
    [Theory]
    [InlineData("topics/terrorism/", ".excerpts li")]
    [InlineData("timeline/2020/", ".dated li li")]
    public async Task An_excerpt_opens_in_place_and_is_then_the_whole_paragraph(string page, string entries)
    {
        await using Reader reader = await site.OpenAsync(page);
        ILocator entry = reader.Page.Locator(entries).Filter(new LocatorFilterOptions { Has = reader.Page.Locator(".open-excerpt") }).First;
        string target = (await entry.Locator("a.number, .dated-source a").First.GetAttributeAsync("href"))!;
        ILocator words = reader.Page.Locator(entries).Filter(new LocatorFilterOptions { Has = reader.Page.Locator($"a[href='{target}']") }).First.Locator("p").First;
        await entry.Locator(".open-excerpt").Last.ClickAsync();
        await Assertions.Expect(words.Locator(".open-excerpt")).ToHaveCountAsync(0);
        string shown = await words.EvaluateAsync<string>("words => words.textContent");
        Assert.True(await words.EvaluateAsync<bool>("words => words === document.activeElement"));
        await using Reader document = await site.OpenAsync(target.Replace("../", "", StringComparison.Ordinal));
        string whole = await document.Page.Locator("#" + target.Split('#')[1] + " [data-seed]").First.EvaluateAsync<string>("words => words.textContent");
        Assert.Equal(whole.Trim(), shown.Trim());
    }

    [Fact]
    public async Task Without_scripts_the_ellipsis_is_a_sign_and_the_number_leads_to_the_paragraph()
    {
        await using Reader reader = await site.OpenAsync("topics/terrorism/", new ReaderOptions(Scripts: false));
        await Assertions.Expect(reader.Page.Locator(".open-excerpt")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".excerpts p").Filter(new LocatorFilterOptions { HasText = "…" }).First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Subjects_of_the_home_page_are_folded_on_a_phone_and_open_elsewhere_with_and_without_scripts(bool scripts)
    {
        await using Reader narrow = await site.OpenAsync("", new ReaderOptions(390, Scripts: scripts));
        ILocator topic = narrow.Page.Locator("a[href='topics/terrorism/']");
        await Assertions.Expect(topic).ToBeHiddenAsync();
        await narrow.Page.Locator("summary").Filter(new LocatorFilterOptions { Has = topic.Page.GetByText("Security", new() { Exact = true }) }).ClickAsync();
        await Assertions.Expect(topic).ToBeVisibleAsync();
        await using Reader wide = await site.OpenAsync("", new ReaderOptions(768, Scripts: scripts));
        await Assertions.Expect(wide.Page.Locator("a[href='topics/terrorism/']")).ToBeVisibleAsync();
        await Assertions.Expect(wide.Page.Locator(".foldable summary").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_the_press_wrote_says_so()
    {
        await using Reader report = await site.OpenAsync("documents/digital-transformation-report-2023/");
        await Assertions.Expect(report.Page.Locator(".press-word")).ToBeVisibleAsync();
        await using Reader statement = await site.OpenAsync("documents/digital-transformation-statement-2023/");
        await Assertions.Expect(statement.Page.Locator(".press-word")).ToHaveCountAsync(0);
    }
}
