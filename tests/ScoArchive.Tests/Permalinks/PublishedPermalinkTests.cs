using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Newtonsoft.Json.Linq;
using ScoArchive.Checks;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

public sealed class PublishedPermalinkTests
{
    private const string One = "The parties shall meet every year in the capital of the state that presides over the council.\n";
    private const string Two = "Decisions of the council are taken by agreement and bind every party to them without reserve.\n";
    private const string Three = "This text enters into force on the day after its signature by the last of the parties to it.\n";

    [Fact]
    public async Task A_build_writes_the_ledger_of_a_new_document_and_says_so()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Contains("p2\tcurrent\t", archive.Read("input/permalinks/a.tsv"), StringComparison.Ordinal);
        Assert.Equal("input/permalinks/a.tsv: 2 added", archive.Report.LedgerChanges[^1]);
    }

    [Fact]
    public async Task A_locked_build_fails_when_the_ledger_is_out_of_date_and_writes_nothing()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        string ledger = archive.Read("input/permalinks/a.tsv");
        await archive.With("a", One + Two + Three).BuildAsync(LedgerUse.Lock);
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal(PermalinkCodes.OutOfDate, problem.Code);
        Assert.Contains("permalinks a", problem.Hint, StringComparison.Ordinal);
        Assert.Equal(ledger, archive.Read("input/permalinks/a.tsv"));
        Assert.DoesNotContain("signature", archive.Read("output/documents/a/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_build_of_what_was_built_succeeds()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.True(archive.Report.Succeeded);
    }

    [Theory]
    [InlineData(LedgerUse.Write)]
    [InlineData(LedgerUse.Lock)]
    [InlineData(LedgerUse.Read)]
    public async Task A_build_that_would_lose_an_id_fails_and_says_what_to_decide(LedgerUse ledgers)
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two + Three).BuildAsync();
        await archive.With("a", One + Three).BuildAsync(ledgers);
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal((PermalinkCodes.Lost, "seeds/a.yml"), (problem.Code, problem.Source));
        Assert.Contains("p2", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_paragraph_leaves_a_visible_line_at_its_place()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two + Three).BuildAsync();
        await archive.With("a", One + Three, "withdrawn:\n  - paragraph: p2\n    reason: it was never adopted\n").BuildAsync();
        IElement line = PageOf(archive).GetElementById("p2")!;
        Assert.Equal("Paragraph 2 was withdrawn: it was never adopted", line.TextContent);
        Assert.Equal("p1", line.PreviousElementSibling!.Id);
        Assert.Equal("p3", line.NextElementSibling!.Id);
    }

    [Fact]
    public async Task A_merged_paragraph_answers_to_both_ids()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two + Three).BuildAsync();
        await archive.With("a", One.TrimEnd() + " " + Two + Three).BuildAsync();
        Assert.Equal("p1", PageOf(archive).GetElementById("p2")!.ParentElement!.Id);
    }

    [Fact]
    public async Task A_paragraph_that_was_merged_into_a_withdrawn_one_leads_to_its_line()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two + Three).BuildAsync();
        await archive.With("a", One + Two.TrimEnd() + " " + Three).BuildAsync();
        await archive.With("a", One, "withdrawn:\n  - paragraph: p2\n    reason: it was never adopted\n").BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Equal("p2", PageOf(archive).GetElementById("p3")!.ParentElement!.Id);
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
    }

    [Fact]
    public void An_id_that_a_page_does_not_answer_to_is_an_error()
    {
        PermalinkAssignment first = Revision.First(One, Two, Three).Assignment;
        Diagnostic problem = Assert.Single(PermalinkCheck.Check("documents/a/index.html", new HashSet<string> { "p1", "p3" }, first.Notices.Published));
        Assert.Equal((PermalinkCheck.Dead, "documents/a/index.html"), (problem.Code, problem.Source));
        Assert.Contains("'p2'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_merged_into_its_paragraph_is_the_same_after_a_second_build()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + "\nArticle 1\n\n" + Two + Three).BuildAsync();
        Assert.Contains("s1\tcurrent", archive.Read("input/permalinks/a.tsv"), StringComparison.Ordinal);
        await archive.With("a", One + "Article 1 " + Two + Three).BuildAsync();
        string ledger = archive.Read("input/permalinks/a.tsv");
        Assert.Contains("s1\talias of p2", ledger, StringComparison.Ordinal);
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        await archive.BuildAsync();
        Assert.Equal(ledger, archive.Read("input/permalinks/a.tsv"));
    }

    [Fact]
    public async Task Every_published_paragraph_carries_the_check_of_its_text()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        Assert.Equal(TextFingerprint.Of(One)[..8], PageOf(archive).GetElementById("p1")!.GetAttribute("data-check"));
    }

    [Fact]
    public async Task A_correction_publishes_the_earlier_words_with_day_and_reason()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        await archive.With("a", One.Replace("capital", "city", StringComparison.Ordinal) + Two, "revised: 2025-02-03\nrevisionReason: A word was misread.\n").BuildAsync();
        var history = JObject.Parse(archive.Read("output/documents/a/history.json"));
        Assert.Empty(PublishedSchema.Problems("history.schema.json", archive.Read("output/documents/a/history.json")));
        JToken earlier = Assert.Single(history["earlier"]!);
        Assert.Equal(("p1", TextFingerprint.Of(One)[..8], One.Trim(), "2025-02-03", "A word was misread."),
            ((string)earlier["id"]!, (string)earlier["check"]!, (string)earlier["text"]!, (string)earlier["until"]!, (string)earlier["reason"]!));
    }

    [Fact]
    public async Task A_changed_slug_keeps_the_ledger_and_leads_on_from_the_old_address()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        string ledger = archive.Read("input/permalinks/a.tsv");
        await archive.Delete("seeds/a.txt").Delete("seeds/a.yml").With("b", One + Two, "formerSlugs: [a]\n").BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Equal(ledger, archive.Read("input/permalinks/b.tsv"));
        Assert.False(archive.Has("input/permalinks/a.tsv"));
        Assert.StartsWith("/documents/a/* /documents/b/:splat 301!\n#", archive.Read("output/_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("/documents/a/", archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
        IDocument page = PageOf(archive);
        Assert.EndsWith("/documents/b/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("../../documents/b/#p2", page.GetElementById("p2")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_locked_build_asks_for_the_ledger_under_the_new_slug()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        await archive.Delete("seeds/a.txt").Delete("seeds/a.yml").With("b", One + Two, "formerSlugs: [a]\n").BuildAsync(LedgerUse.Lock);
        Assert.Equal(PermalinkCodes.OutOfDate, Assert.Single(archive.Errors).Code);
        Assert.True(archive.Has("input/permalinks/a.tsv"));
    }

    [Fact]
    public async Task A_ledger_without_its_document_is_an_error()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).With("b", Three).BuildAsync();
        await archive.Delete("seeds/a.txt").Delete("seeds/a.yml").BuildAsync();
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal((PermalinkCodes.Unclaimed, "input/permalinks/a.tsv"), (problem.Code, problem.Source));
        Assert.Contains("formerSlugs", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_gets_a_record_with_another_slug_is_told_where_its_first_address_must_be_listed()
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/new.txt", "Astana Declaration\n\n" + One + Two).With("other", Three).BuildAsync();
        await archive.Write("seeds/new.yml", SmallArchive.Record("astana-2024")).BuildAsync();
        Diagnostic problem = Assert.Single(archive.Errors);
        Assert.Equal("input/permalinks/astana-declaration.tsv", problem.Source);
        Assert.Contains("list astana-declaration under 'formerSlugs' in seeds/new.yml", problem.Hint, StringComparison.Ordinal);
        await archive.Write("seeds/new.yml", SmallArchive.Record("astana-2024") + "formerSlugs: [astana-declaration]\n").BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
    }

    [Fact]
    public async Task A_preview_gives_ids_and_writes_no_ledger()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync(LedgerUse.Read);
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.NotNull(PageOf(archive).GetElementById("p2"));
        Assert.False(archive.Has("input/permalinks/a.tsv"));
    }

    [Fact]
    public async Task A_damaged_ledger_stops_the_build_at_its_line()
    {
        using SmallArchive archive = await new SmallArchive().With("a", One + Two).BuildAsync();
        string ledger = archive.Read("input/permalinks/a.tsv");
        await archive.Write("input/permalinks/a.tsv", ledger.Replace("p2\t", "<<<<<<< HEAD\np2\t", StringComparison.Ordinal)).BuildAsync();
        Assert.Contains(archive.Errors, problem => problem is { Source: "input/permalinks/a.tsv", Line: 3, Code: LedgerReader.Unreadable });
    }

    private static IDocument PageOf(SmallArchive archive) =>
        new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
}
