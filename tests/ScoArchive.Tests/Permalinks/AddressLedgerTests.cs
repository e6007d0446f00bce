using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Hosting;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>Page addresses are kept like paragraph ids: what moved leads on, what is gone says so, and no build forgets one.</summary>
public sealed class AddressLedgerTests
{
    private const string Ledger = "input/permalinks/site.addresses.tsv";
    private const string Topics = "input/vocabulary/topics.yml";
    private const string States = "input/vocabulary/states.yml";
    private const string Text = "The parties shall meet every year in the capital of the state that presides over the council.\n";
    private const string Bridges = "groups:\n  - slug: works\n    label: Works\n    definition: What is built.\n    topics:\n      - slug: bridges\n        label: Bridges\n        definition: Ways over rivers.\n        terms: { en: [bridge] }\n";

    [Fact]
    public async Task A_topic_with_another_slug_leads_on_where_the_vocabulary_states_the_old_one()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write(Topics, Bridges).BuildAsync();
        await archive.Write(Topics, Bridges.Replace("slug: bridges", "slug: crossings\n        formerly: [bridges]", StringComparison.Ordinal)).BuildAsync();
        Assert.Empty(archive.Errors);
        IDocument page = Page(archive, "topics/bridges/");
        Assert.Equal("../../topics/crossings/", page.GetElementById("moved")!.GetAttribute("href"));
        Assert.EndsWith("/topics/crossings/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("/topics/bridges/* /topics/crossings/:splat 301!\n#", archive.Read("output/_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("/topics/bridges/", archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
        await AssertSettled(archive);
    }

    [Fact]
    public async Task A_topic_that_is_gone_says_so_and_leads_to_the_list_of_topics()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write(Topics, Bridges).BuildAsync();
        await archive.Write(Topics, Bridges.Replace("slug: bridges", "slug: tunnels", StringComparison.Ordinal)).BuildAsync();
        Assert.Empty(archive.Errors);
        IDocument page = Page(archive, "topics/bridges/");
        Assert.Equal("“Bridges” is no longer in the archive", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("../../topics/", page.GetElementById("moved")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script[src$='moved.js']"));
        Assert.DoesNotContain("/topics/bridges/", archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(HostRules.CommonRedirects, archive.Read("output/_redirects"));
        await AssertSettled(archive);
    }

    [Fact]
    public async Task A_state_with_another_slug_leads_on_by_its_code()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        await archive.Write(States, archive.Read(States).Replace("    name: Uzbekistan\n", "    name: Uzbekistan\n    slug: uzbek-republic\n", StringComparison.Ordinal)).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../states/uzbek-republic/", Page(archive, "states/uzbekistan/").GetElementById("moved")!.GetAttribute("href"));
        await AssertSettled(archive);
    }

    [Fact]
    public async Task An_address_does_not_change_hands()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        await archive.Write(States, archive.Read(States)
            .Replace("    name: Kyrgyzstan\n", "    name: Kyrgyzstan\n    slug: kyrgyz-republic\n", StringComparison.Ordinal)
            .Replace("    name: Uzbekistan\n", "    name: Uzbekistan\n    slug: kyrgyzstan\n", StringComparison.Ordinal)).BuildAsync();
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal((PermalinkCodes.AddressTaken, Ledger), (problem.Code, problem.Source));
        Assert.Contains("/states/kyrgyzstan/", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_a_corrected_date_emptied_leads_to_the_timeline()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        Assert.True(archive.Has("output/timeline/2021/index.html"));
        await archive.With("a", Text, SmallArchive.Record("a").Replace("2021-05-06", "2022-05-06", StringComparison.Ordinal)).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../timeline/", Page(archive, "timeline/2021/").GetElementById("moved")!.GetAttribute("href"));
        await AssertSettled(archive);
    }

    [Fact]
    public async Task A_former_slug_holds_for_the_page_of_the_seed_too()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        await archive.Delete("seeds/a.txt").Delete("seeds/a.yml").With("b", Text, "formerSlugs: [a]\n").BuildAsync();
        Assert.Equal("../../../documents/b/source/", Page(archive, "documents/a/source/").GetElementById("moved")!.GetAttribute("href"));
        Assert.Equal("../../documents/b/", Page(archive, "documents/a/").GetElementById("moved")!.GetAttribute("href"));
        await AssertSettled(archive);
    }

    [Fact]
    public async Task A_comparison_follows_its_documents_to_their_new_slugs_and_dates()
    {
        const string Shared = "They reaffirm that the fight against terrorism, separatism and extremism requires joint exercises, common lists of organisations and the central coordinating role of the UN.\n";
        const string Related = "related:\n  - document: a\n    relation: see-also\n";
        using SmallArchive archive = await new SmallArchive().With("a", Text + Shared).With("b", Shared + "They agreed on the price of bread.\n", Related).BuildAsync();
        Assert.True(archive.Has("output/compare/a/b/index.html"), string.Join('\n', archive.Pages()));
        await archive.Delete("seeds/b.txt").Delete("seeds/b.yml").With("c", Shared + "They agreed on the price of bread.\n",
            SmallArchive.Record("c").Replace("2021-05-06", "2020-05-06", StringComparison.Ordinal) + "formerSlugs: [b]\n" + Related).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../../compare/c/a/", Page(archive, "compare/a/b/").GetElementById("moved")!.GetAttribute("href"));
        await AssertSettled(archive);
    }

    [Fact]
    public async Task A_comparison_of_a_document_that_is_gone_says_so_and_leads_to_the_page_that_compares_others()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).With("b", Text.Replace("capital", "city", StringComparison.Ordinal)).BuildAsync();
        await archive.Write(Ledger, archive.Read(Ledger) + "/compare/a/gone/\tcompare\ta gone\tA and another, side by side\n").BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../../compare/", Page(archive, "compare/a/gone/").GetElementById("moved")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_comparison_that_no_record_states_any_more_leads_to_the_page_that_compares_any_two()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).With("c", "They agreed on the price of bread.\n").BuildAsync();
        await archive.Delete("seeds/c.txt").Delete("seeds/c.yml").With("new-c", "They agreed on the price of bread.\n", "formerSlugs: [c]\n")
            .Write(Ledger, archive.Read(Ledger) + "/compare/a/c/\tcompare\ta c\tA and C, side by side\n")
            .BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../../compare/?left=a&right=new-c", Page(archive, "compare/a/c/").GetElementById("moved")!.GetAttribute("href"));
        Assert.Contains("/compare/a/c/* /compare/?left=a&right=new-c 301!\n", archive.Read("output/_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phrase_found_by_counting_has_no_page_and_its_former_page_leads_to_its_place_among_the_others()
    {
        const string Phrase = "ancient caravan routes across the northern steppe";
        using SmallArchive archive = await new SmallArchive().With("a", $"They praised the {Phrase}, and left.\n").With("b", $"Nothing revives the {Phrase} today.\n").BuildAsync();
        const string Former = "formulas/ancient-caravan-routes-across-the-northern-steppe/";
        Assert.False(archive.Has($"output/{Former}index.html"));
        await archive.Write(Ledger, archive.Read(Ledger) + $"/{Former}\tformulas\tancient-caravan-routes-across-the-northern-steppe\t{Phrase}\n").BuildAsync();
        Assert.Empty(archive.Errors);
        const string Place = "phrase-ancient-caravan-routes-across-the-northern-steppe";
        Assert.Equal($"../../formulas/#{Place}", Page(archive, Former).GetElementById("moved")!.GetAttribute("href"));
        Assert.Equal(["../documents/a/#p1", "../documents/b/#p1"], Page(archive, "formulas/").QuerySelectorAll($"#{Place} li a").Select(link => link.GetAttribute("href")));
        Assert.Contains($"/{Former}* /formulas/#{Place} 301!\n", archive.Read("output/_redirects"), StringComparison.Ordinal);
        await AssertSettled(archive);

        await archive.Write("input/vocabulary/formulas.yml", $"formulas:\n  - label: caravan routes\n    variants: [{Phrase}]\n").BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../formulas/caravan-routes/", Page(archive, Former).GetElementById("moved")!.GetAttribute("href"));
        await AssertSettled(archive);

        await archive.Write("input/vocabulary/formulas.yml", "formulas: []\n").With("b", "Nothing revives the ancient caravan routes across the southern steppe today.\n").BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal("../../formulas/", Page(archive, Former).GetElementById("moved")!.GetAttribute("href"));
        Assert.Equal("../../formulas/", Page(archive, "formulas/caravan-routes/").GetElementById("moved")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_locked_build_asks_for_an_address_that_the_ledger_lacks_and_publishes_nothing()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        string ledger = archive.Read(Ledger);
        await archive.Write("input/pages/more.md", "# More\n\nWords.\n").BuildAsync(LedgerUse.Lock);
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal((PermalinkCodes.OutOfDate, Ledger), (problem.Code, problem.Source));
        Assert.Contains("/more/", problem.Message, StringComparison.Ordinal);
        Assert.Equal(ledger, archive.Read(Ledger));
        Assert.False(archive.Has("output/more/index.html"));
        await archive.BuildAsync();
        Assert.Contains("input/permalinks/site.addresses.tsv: 1 added", archive.Report.LedgerChanges);
        await AssertSettled(archive);
    }

    [Theory]
    [InlineData("/about/\tpages", 2)]
    [InlineData("<<<<<<< HEAD", 2)]
    [InlineData("/../../etc/\tpages\tetc\tEtc", 2)]
    [InlineData("/about/\t\tabout\tAbout", 2)]
    [InlineData("/about\tpages\tabout\tAbout", 2)]
    public async Task Damage_is_an_error_at_its_line_and_nothing_is_written_over(string line, int number)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        string damaged = archive.Read(Ledger).Replace("title\n", "title\n" + line + "\n", StringComparison.Ordinal);
        await archive.Write(Ledger, damaged).BuildAsync();
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal((LedgerReader.Unreadable, Ledger, number), (problem.Code, problem.Source, problem.Line));
        Assert.Equal(damaged, archive.Read(Ledger));
    }

    [Theory]
    [InlineData("", "/\tpages\t\tHome", 1)]
    [InlineData("address\tkind\tkey\ttitle\n/topics/a/\ttopics\ta\tA\n", "/topics/a/\ttopics\tb\tB", 3)]
    public void A_header_that_is_none_and_an_address_of_two_pages_are_named(string text, string line, int number)
    {
        Diagnostic problem = Assert.Single(AddressLedger.Read("file", text + line + "\n").Diagnostics);
        Assert.Equal(number, problem.Line);
    }

    [Fact]
    public void Lines_may_stand_in_any_order_and_twice_and_are_written_in_order_once()
    {
        AddressLedger ledger = AddressLedger.Read("file", "address\tkind\tkey\ttitle\n/b/\tpages\tb\tB\n/\tpages\t\tHome\n/b/\tpages\tb\tAnother B\n").Value!;
        Assert.Equal("address\tkind\tkey\ttitle\n/\tpages\t\tHome\n/b/\tpages\tb\tB\n", ledger.Write());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_last_commit_had_may_not_be_lost(bool isDeleted)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        new GitRepository(archive.Root).Commit();
        if (isDeleted)
        {
            archive.Delete(Ledger);
        }
        else
        {
            archive.Write(Ledger, archive.Read(Ledger).Replace("/timeline/2021/\ttimeline\t2021\t", "/timeline/2021/\ttimeline\t2020\t", StringComparison.Ordinal));
        }

        await archive.BuildAsync();
        Assert.Contains(archive.Errors, problem => problem.Code == PermalinkCodes.CommittedLost && problem.Source == Ledger);
        Assert.Equal(!isDeleted, archive.Has(Ledger));
    }

    [Fact]
    public async Task Branches_that_each_publish_pages_merge_without_a_conflict_and_no_address_is_lost()
    {
        using SmallArchive archive = await new SmallArchive().With("m", Text).BuildAsync();
        var git = new GitRepository(archive.Root);
        git.Commit();
        HashSet<string> published = [.. archive.Pages()];
        foreach ((string name, string year) in ((string, string)[])[("mine", "2019"), ("theirs", "2018")])
        {
            git.Branch(name, "main");
            await archive.With(name, $"They agreed on the price of bread, and called the list {name}.\n", SmallArchive.Record(name).Replace("2021", year, StringComparison.Ordinal)).BuildAsync();
            Assert.Empty(archive.Errors);
            published.UnionWith(archive.Pages());
            git.Commit();
        }

        git.Checkout("mine");
        Assert.Empty(git.Merge("theirs"));
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Empty(published.Except(archive.Pages()));
        string[] lines = archive.Read(Ledger).Split('\n')[1..^1];
        Assert.Equal(lines.Distinct().Order(StringComparer.Ordinal), lines);
        await AssertSettled(archive);
    }

    private static IDocument Page(SmallArchive archive, string address) => new HtmlParser().ParseDocument(archive.Read($"output/{address}index.html"));

    private static async Task AssertSettled(SmallArchive archive)
    {
        string ledger = archive.Read(Ledger);
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Empty(archive.Report.LedgerChanges);
        Assert.Equal(ledger, archive.Read(Ledger));
    }
}
