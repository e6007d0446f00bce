using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>What the query language promises, on the page.</summary>
[Collection(SiteCollection.Name)]
public sealed class QueryTests(BuiltSite site)
{
    [Theory]
    [InlineData("digital -security", "digital", "security")]
    [InlineData("\"Shanghai Spirit\"", "Shanghai Spirit", "")]
    [InlineData("\"digital divide\" countries", "digital divide", "")]
    [InlineData("digit*", "digit", "")]
    [InlineData("\"women politics\"~5", "women’s involvement in politics", "")]
    [InlineData("olympic OR nomad", "m", "")]
    [InlineData("terrorism -\"counter-terrorism\"", "terrorism", "counter-terrorism")]
    public async Task What_is_asked_is_what_is_shown(string query, string present, string absent)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking(query));
        IReadOnlyList<string> hits = await searcher.PassagesAsync();
        Assert.All(hits.Take(5), hit => Assert.Contains(present, hit, StringComparison.OrdinalIgnoreCase));
        Assert.All(hits, hit => Assert.True(absent.Length == 0 || !hit.Contains(absent, StringComparison.OrdinalIgnoreCase), hit));
    }

    [Fact]
    public async Task Either_of_two_words_finds_what_each_finds_alone()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking("olympic"));
        int first = await searcher.CountAsync();
        await searcher.Page.GotoAsync(site.Address + "search/" + Searcher.Asking("nomad -olympic"));
        int second = await searcher.CountAsync();
        await searcher.Page.GotoAsync(site.Address + "search/" + Searcher.Asking("olympic OR nomad"));
        Assert.Equal(first + second, await searcher.CountAsync());
    }

    [Theory]
    [InlineData("digital year:2025", ".search-document-facts", "2025")]
    [InlineData("terrorism kind:declaration", "[data-search-results] h3", "Declaration")]
    [InlineData("cooperation issuer:\"Council of Heads of State of the Shanghai Cooperation Organisation\"", "[data-search-results] h3", "Council")]
    [InlineData("transport state:uz", ":not(.search-tagged *).search-passage", "Uzbek")]
    public async Task A_field_narrows_what_is_found(string query, string place, string words)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking(query));
        await searcher.CountAsync();
        IReadOnlyList<string> shown = await searcher.Page.Locator(place).AllTextContentsAsync();
        Assert.NotEmpty(shown);
        Assert.All(shown, text => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exact_forms_leave_the_other_forms_of_a_word_out()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking("cooperate"));
        int all = await searcher.CountAsync();
        await searcher.Page.Locator("[name=exact]").CheckAsync();
        await Arrival.AtAsync(searcher.Page, "exact=1$");
        await Assertions.Expect(searcher.Status).Not.ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^{all} "));
        Assert.InRange(await searcher.CountAsync(), 1, all - 1);
        Assert.All(await searcher.Page.Locator(".search-passage mark").AllTextContentsAsync(), mark => Assert.Equal("cooperate", mark, ignoreCase: true));
    }

    [Fact]
    public async Task A_misspelt_word_is_searched_as_its_nearest_word_with_a_way_back()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terorism");
        await Assertions.Expect(searcher.Notes).ToContainTextAsync("No document has the word terorism");
        await Assertions.Expect(searcher.Hits.First).ToContainTextAsync("terrorism");
        await searcher.Page.Locator(".search-as-typed").ClickAsync();
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("No paragraphs found");
        await Assertions.Expect(searcher.Page.Locator(".search-nearest")).ToHaveTextAsync("terrorism");
    }

    [Fact]
    public async Task A_name_that_no_text_has_finds_what_is_tagged_with_it_and_leads_to_its_page()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=Iran");
        await Assertions.Expect(searcher.Hits.First).ToContainTextAsync("Iranian nuclear programme");
        await Assertions.Expect(searcher.Notes).ToContainTextAsync("These are about Iran");
        await Assertions.Expect(searcher.Page.Locator(".search-subject")).ToHaveTextAsync("State: Iran, 1 paragraph");
    }

    [Fact]
    public async Task Each_part_of_a_query_that_was_understood_can_be_taken_out()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking("terrorism NOT (drug OR water)"));
        ILocator parts = searcher.Page.Locator(".search-part");
        await Assertions.Expect(parts).ToHaveTextAsync(["terrorism ×", "without drug OR water ×"]);
        await parts.Nth(1).ClickAsync();
        await Arrival.AtAsync(searcher.Page, "q=terrorism");
        await Assertions.Expect(parts).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so_and_offers_ways_on()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking("\"nomad terrorism\"") + "&from=2020&to=2020");
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("No paragraphs found");
        ILocator ways = searcher.Page.Locator(".search-ways a");
        await Assertions.Expect(ways).ToHaveCountAsync(3);
        await ways.Nth(1).ClickAsync();
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("No paragraph has all of these words; these have most of them");
        await Assertions.Expect(searcher.Hits.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("d*", "at least two letters")]
    [InlineData("digital topic:nonsense", "no topic called “nonsense”")]
    [InlineData("digital year:soon", "“soon” could not be read")]
    [InlineData("zzzzqq", "No document has the word “zzzzqq”")]
    public async Task What_cannot_be_asked_is_said(string query, string note)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking(query));
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("No paragraphs found");
        string said = await searcher.Notes.EvaluateAsync<string>("notes => [...notes.querySelectorAll('p')].map(p => { p.querySelectorAll('q').forEach(q => q.replaceWith('“' + q.textContent + '”')); return p.textContent; }).join(' ')");
        Assert.Contains(note, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_without_words_is_told_so()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking("🙂 \""));
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("Type a word or a number to search for");
    }

    [Fact]
    public async Task Many_unknown_words_do_not_bury_the_page_and_the_sentence_can_be_looked_for_as_a_quotation()
    {
        const string Pasted = "Zzqa zzqb zzqc zzqd zzqe zzqf zzqg The Great Victory over Nazism, fascism and militarism was of fundamental importance for the further course of world history";
        await using Searcher searcher = await Searcher.OpenAsync(site, Searcher.Asking(Pasted));
        await Assertions.Expect(searcher.Notes.Locator("q")).ToHaveCountAsync(5);
        await Assertions.Expect(searcher.Notes).ToContainTextAsync("2 more words are in no document.");
        await searcher.Page.Locator(".search-as-quotation").ClickAsync();
        await Arrival.AtAsync(searcher.Page, "[?]quote=");
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("Not found word for word. This is the nearest wording.");
    }

    [Fact]
    public async Task Every_example_of_the_help_finds_something()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "");
        ILocator examples = searcher.Page.Locator(".search-help dt a");
        await Assertions.Expect(examples.First).ToBeVisibleAsync();
        string[] addresses = await examples.EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.True(addresses.Length >= 8);
        foreach (string address in addresses)
        {
            await searcher.Page.GotoAsync(site.Address + "search/" + address);
            await Assertions.Expect(searcher.Hits.First).ToBeVisibleAsync();
        }
    }
}
