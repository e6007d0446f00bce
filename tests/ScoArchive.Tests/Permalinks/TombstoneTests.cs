using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>A document that is withdrawn, merged into another or split over several: its address and every id of it go on answering.</summary>
public sealed class TombstoneTests : IDisposable
{
    private const string First = "The parties agreed to build a bridge over the northern river before the end of the year.";
    private const string Second = "Experts of every party will meet in the harbour town to draw up a plan of the railway.";
    private const string Third = "A museum of old lamps and bells is to be opened beside the forest by the culture ministers.";
    private const string Other = "Trade between the parties grew by a tenth, and tariffs on tea and cotton were taken away.";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_withdrawn_document_leaves_a_page_that_says_when_and_why_and_has_every_id()
    {
        await PublishTwo();
        Bury("old", "fate: withdrawn", "reason: The owner of the rights asked for it.");
        await Build();
        using IHtmlDocument page = Page("old");
        Assert.Contains("1 March 2027", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The owner of the rights asked for it.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", page.Body.TextContent, StringComparison.Ordinal);
        Assert.All(IdsOf("old"), id => Assert.NotNull(page.GetElementById(id)));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("documents/old/", _archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("documents/old/", _archive.Read("output/documents/index.html").Replace("href=\"old/", "documents/old/", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_may_stand_without_its_text_only_where_it_tells_of_the_end()
    {
        await PublishTwo();
        _archive.Delete("seeds/old.txt");
        await _archive.BuildAsync();
        Assert.Contains(_archive.Errors, problem => problem.Code == RecordCodes.NoSeed && problem.Source == "seeds/old.yml");
        Bury("old", "fate: withdrawn", "reason: It was never adopted.");
        await Build();
        Assert.False(_archive.Has("output/documents/old/old.txt"));
    }

    [Fact]
    public async Task The_paragraphs_of_a_merged_document_lead_to_where_their_words_stand_now()
    {
        await PublishTwo();
        Bury("old", "fate: merged", "reason: Both files held one report.", "into: [new]");
        _archive.With("new", $"A title\n\n{Other}\n\n{Second}\n\n{First.Replace("northern", "southern", StringComparison.Ordinal)}\n\n{Third}\n");
        await Build();
        using IHtmlDocument page = Page("old");
        Assert.Equal(["/documents/new/#p2", "/documents/new/#p3", "/documents/new/#p4"],
            new[] { Second, First, Third }.Select(text => LandingOf(page, IdOf("old", text))));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.TextContent == "The text called new");
    }

    [Fact]
    public async Task The_paragraphs_of_a_split_document_lead_into_the_documents_that_have_them()
    {
        await PublishTwo();
        Bury("old", "fate: split", "reason: The file held two texts.", "into: [one, two]");
        _archive.With("one", $"A title\n\n{First}\n").With("two", $"A title\n\n{Third}\n\n{Second}\n");
        await Build();
        using IHtmlDocument page = Page("old");
        Assert.Equal(["/documents/one/#p1", "/documents/two/#p2", "/documents/two/#p1"],
            new[] { First, Second, Third }.Select(text => LandingOf(page, IdOf("old", text))));
    }

    [Fact]
    public async Task An_editor_may_state_where_a_paragraph_stands_now()
    {
        await PublishTwo();
        Bury("old", "fate: merged", "reason: Rewritten.", "into: [new]", "paragraphs:", "  - paragraph: p1", "    to: p1");
        await Build();
        using IHtmlDocument page = Page("old");
        Assert.Equal("/documents/new/#p1", LandingOf(page, "p1"));
        Assert.Null(LandingOf(page, "p2"));
        Bury("old", "fate: merged", "reason: Rewritten.", "into: [new]", "paragraphs:", "  - paragraph: p77", "    to: p1", "  - paragraph: p1", "    to: p99");
        await _archive.BuildAsync();
        Assert.Equal(2, _archive.Errors.Count(problem => problem.Code == PermalinkCodes.BadDecision));
    }

    [Fact]
    public async Task What_went_into_a_document_that_is_gone_too_leads_to_what_is_kept_of_that()
    {
        await PublishTwo();
        _archive.With("new", $"A title\n\n{Other}\n\n{First}\n\n{Second}\n\n{Third}\n");
        Bury("old", "fate: merged", "reason: One report.", "into: [new]");
        await Build();
        Bury("new", "fate: withdrawn", "reason: A mistake.");
        _archive.With("last", $"A title\n\nNothing of all that stands in this text about schools and teachers.\n");
        await Build();
        using IHtmlDocument page = Page("old");
        Assert.Equal($"/documents/new/#{IdOf("new", Second)}", LandingOf(page, IdOf("old", Second)));
        using IHtmlDocument further = Page("new");
        Assert.NotNull(further.GetElementById(IdOf("new", Second)));
    }

    [Fact]
    public async Task Former_addresses_of_a_document_that_is_gone_lead_to_what_is_kept_of_it()
    {
        await PublishTwo();
        _archive.Delete("seeds/old.txt").Delete("seeds/old.yml").With("newer", Text(First, Second, Third), SmallArchive.Record("newer") + "formerSlugs: [old]\n");
        await Build();
        Bury("newer", "fate: withdrawn", "reason: A mistake.", "formerSlugs");
        await Build();
        using IHtmlDocument page = Page("old");
        Assert.Equal("../../documents/newer/#p1", page.QuerySelector("#p1")?.GetAttribute("href"));
        Assert.Contains("/documents/old/* /documents/newer/:splat 301!", _archive.Read("output/_redirects"), StringComparison.Ordinal);
        Assert.True(_archive.Has("output/documents/newer/source/index.html"));
        await _archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(_archive.Errors);
    }

    [Fact]
    public async Task Hosts_that_have_rules_answer_410()
    {
        await PublishTwo();
        Bury("old", "fate: withdrawn", "reason: A mistake.");
        await Build();
        string rules = _archive.Read("output/_redirects");
        Assert.Contains("/documents/old/ /documents/old/index.html 410!\n", rules, StringComparison.Ordinal);
        Assert.True(rules.IndexOf("/documents/old/source/* ", StringComparison.Ordinal) < rules.IndexOf("/documents/old/* ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Data_say_what_became_of_it()
    {
        await PublishTwo();
        Bury("old", "fate: merged", "reason: One report.", "into: [new]");
        _archive.With("new", $"A title\n\n{Other}\n\n{First}\n");
        await Build();
        string json = _archive.Read("output/documents/old/index.json");
        Assert.Empty(PublishedSchema.Problems("tombstone.schema.json", json));
        Assert.Contains("\"status\":\"merged\"", json, StringComparison.Ordinal);
        Assert.Contains("documents/new/#p2\"", json, StringComparison.Ordinal);
        string list = _archive.Read("output/documents/index.json");
        Assert.Empty(PublishedSchema.Problems("documents.schema.json", list));
        Assert.Contains("\"status\":\"merged\"", list, StringComparison.Ordinal);
        XNamespace tombstones = "http://purl.org/atompub/tombstones/1.0";
        XElement deleted = Assert.Single(XDocument.Parse(_archive.Read("output/feed.xml")).Descendants(tombstones + "deleted-entry"));
        Assert.Equal("2027-03-01T00:00:00Z", deleted.Attribute("when")?.Value);
    }

    [Fact]
    public async Task A_document_that_is_put_back_has_its_ids_again()
    {
        await PublishTwo();
        string ledger = _archive.Read("input/permalinks/old.tsv");
        Bury("old", "fate: withdrawn", "reason: A mistake.");
        await Build();
        Assert.Equal(ledger, _archive.Read("input/permalinks/old.tsv"));
        await _archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(_archive.Errors);
        _archive.With("old", Text(First, Second, Third));
        await Build();
        await _archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(_archive.Errors);
        Assert.Equal(ledger, _archive.Read("input/permalinks/old.tsv"));
        Assert.DoesNotContain("noindex", _archive.Read("output/documents/old/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_the_same_title_does_not_get_the_address_of_one_that_is_gone()
    {
        _archive.Write("seeds/a.txt", Text(First, Second, Third)).With("new", $"A title\n\n{Other}\n");
        await Build();
        _archive.Delete("seeds/a.txt").Write("seeds/a.yml", SmallArchive.Record("a-title").Replace("2021-05-06", "2020", StringComparison.Ordinal) + Stone("fate: withdrawn", "reason: A mistake."));
        _archive.Write("seeds/b.txt", Text(First, Second, Third));
        await Build();
        Assert.Contains("noindex", _archive.Read("output/documents/a-title/index.html"), StringComparison.Ordinal);
        Assert.Contains(_archive.Report.Diagnostics, problem => problem.Code == RecordCodes.SharedTitle);
    }

    [Theory]
    [InlineData("fate: withdrawn|reason: x|into: [new]", RecordCodes.BadValue)]
    [InlineData("fate: merged|reason: x", RecordCodes.BadValue)]
    [InlineData("fate: merged|reason: x|into: [new, other]", RecordCodes.BadValue)]
    [InlineData("fate: split|reason: x|into: [new]", RecordCodes.BadValue)]
    [InlineData("fate: lost|reason: x", RecordCodes.BadValue)]
    [InlineData("fate: withdrawn|reason: …", RecordCodes.BadValue)]
    [InlineData("fate: merged|reason: x|into: [New one]", RecordCodes.BadValue)]
    [InlineData("fate: merged|reason: x|into: [nowhere]", RecordCodes.UnknownDocument)]
    [InlineData("fate: merged|reason: x|into: [old]", RecordCodes.BadTombstone)]
    [InlineData("fate: merged|reason: x|into: [new]|paragraphs:|  - paragraph: p1|    document: old|    to: p1", RecordCodes.BadValue)]
    public async Task What_cannot_be_is_refused(string stone, string code)
    {
        await PublishTwo();
        Bury("old", stone.Split('|'));
        await _archive.BuildAsync();
        Assert.Contains(_archive.Errors, problem => problem.Code == code && problem.Source == "seeds/old.yml" && problem.Line > 0);
        Assert.DoesNotContain("noindex", _archive.Read("output/documents/old/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_went_into_each_other_are_refused()
    {
        await PublishTwo();
        _archive.With("third", $"A title\n\n{Other} And more.\n");
        Bury("old", "fate: merged", "reason: x", "into: [new]");
        Bury("new", "fate: merged", "reason: x", "into: [old]");
        await _archive.BuildAsync();
        Assert.Equal(2, _archive.Errors.Count(problem => problem.Code == RecordCodes.BadTombstone));
    }

    [Fact]
    public async Task A_relation_to_a_document_that_is_gone_is_named()
    {
        await PublishTwo();
        _archive.With("new", $"A title\n\n{Other}\n", SmallArchive.Record("new") + "related:\n  - document: old\n    relation: see-also\n");
        Bury("old", "fate: withdrawn", "reason: A mistake.");
        await _archive.BuildAsync();
        Diagnostic problem = Assert.Single(_archive.Errors);
        Assert.Equal((RecordCodes.UnknownDocument, "seeds/new.yml"), (problem.Code, problem.Source));
        Assert.Contains("seeds/old.yml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_published_has_no_tombstone()
    {
        _archive.With("new", $"A title\n\n{Other}\n");
        await Build();
        Bury("old", "fate: withdrawn", "reason: A mistake.");
        await _archive.BuildAsync();
        Assert.Equal(RecordCodes.BadTombstone, Assert.Single(_archive.Errors).Code);
    }

    private async Task PublishTwo()
    {
        _archive.With("old", Text(First, Second, Third)).With("new", $"A title\n\n{Other}\n");
        await Build();
    }

    private async Task Build()
    {
        await _archive.BuildAsync();
        Assert.Empty(_archive.Errors);
    }

    private void Bury(string slug, params string[] stone)
    {
        string record = SmallArchive.Record(slug) + (stone.Contains("formerSlugs") ? "formerSlugs: [old]\n" : "");
        _archive.Delete($"seeds/{slug}.txt").Write($"seeds/{slug}.yml", record + Stone([.. stone.Where(line => line != "formerSlugs")]));
    }

    private static string Stone(params string[] lines) => string.Concat(lines.Prepend("date: 2027-03-01").Select(line => $"  {line}\n").Prepend("tombstone:\n"));

    private static string Text(params string[] paragraphs) => $"A title\n\n{string.Join("\n\n", paragraphs)}\n";

    private IHtmlDocument Page(string slug) => new HtmlParser().ParseDocument(_archive.Read($"output/documents/{slug}/index.html"));

    private string[] IdsOf(string slug) => [.. _archive.Read($"input/permalinks/{slug}.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t')[0])];

    private string IdOf(string slug, string text) => _archive.Read($"input/permalinks/{slug}.history.tsv").Split('\n').First(line => line.EndsWith(text, StringComparison.Ordinal)).Split('\t')[0];

    private static string? LandingOf(IHtmlDocument page, string id) =>
        page.GetElementById(id)?.QuerySelector("a")?.GetAttribute("href")?.Replace("../../", "/", StringComparison.Ordinal);
}
