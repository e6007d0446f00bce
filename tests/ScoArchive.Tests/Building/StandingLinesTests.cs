using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Search;
using ScoArchive.Search.Pages;

namespace ScoArchive.Tests.Building;

/// <summary>What readers of a page, of its Markdown and of its JSON get of lines that are no paragraphs, and of slips that are marked.</summary>
public sealed class StandingLinesTests
{
    private const string Text = """
        The text called a

        Osh, 4 May 2021

        The foresters of the valley met for the third time and agreed to count the wolfs again in spring.

        They thanked the herders, who had kept a record of every winters since the bridge was built.

        Done at Osh on 4 May 2021.

        Anna Example                              Boris Example

        Minister of Forests of Kazakhstan         Minister of Bridges of China

        """;

    private const string Slips = """
        corrections:
          - line: 5
            seed: the wolfs
            sic: true
            reason: The plural is wolves.
          - line: 7
            seed: every winters
            corrected: every winter
            reason: The singular is meant.

        """;

    [Fact]
    public async Task Lines_stand_in_the_page_without_number_id_or_notes()
    {
        using SmallArchive archive = await Build();
        IElement article = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html")).QuerySelector("article.text")!;
        Assert.Equal(
            ["dateline Osh, 4 May 2021", "p1", "p2", "p3", "signature Anna Example", "signature Minister of Forests of Kazakhstan", "signature Boris Example", "signature Minister of Bridges of China"],
            article.Children.Select(child => child.GetAttribute("data-line") is { } kind ? $"{kind} {child.TextContent}" : child.Id!));
        Assert.All(article.QuerySelectorAll("[data-line]"), line => Assert.True(string.IsNullOrEmpty(line.Id) && line.QuerySelector("a, details") is null));
        Assert.Empty(new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html")).QuerySelectorAll("[data-aside]"));
    }

    [Fact]
    public async Task Lines_are_no_passages_of_the_search_index()
    {
        using SmallArchive archive = await Build();
        ImmutableArray<SearchablePassage> passages = PassagePageReader.Read(archive.Read("output/documents/a/index.html"));
        Assert.Equal(["p1", "p2", "p3"], passages.Select(passage => passage.Id));
        Assert.DoesNotContain(passages, passage => passage.Text.Contains("Example", StringComparison.Ordinal) || passage.Text.Contains("[sic]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_have_no_entry_in_the_ledger_and_change_none()
    {
        using SmallArchive archive = await Build();
        string ledger = archive.Read("input/permalinks/a.tsv");
        Assert.DoesNotContain("Osh, 4", ledger, StringComparison.Ordinal);
        Assert.DoesNotContain("Minister", ledger, StringComparison.Ordinal);
        archive.With("a", Text.Replace("Osh, 4 May 2021\n\nThe", "The", StringComparison.Ordinal), Slips.Replace("line: 5", "line: 3", StringComparison.Ordinal).Replace("line: 7", "line: 5", StringComparison.Ordinal));
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(ledger, archive.Read("input/permalinks/a.tsv"));
    }

    [Fact]
    public async Task Lines_signatories_and_slips_are_data()
    {
        using SmallArchive archive = await Build();
        using JsonDocument json = JsonDocument.Parse(archive.Read("output/documents/a/index.json"));
        JsonElement[] blocks = [.. json.RootElement.GetProperty("blocks").EnumerateArray()];
        Assert.Equal(["dateline", "paragraph", "paragraph", "paragraph", "signature", "signature", "signature", "signature"], blocks.Select(block => block.GetProperty("type").GetString()));
        Assert.Equal("the wolfs", blocks[1].GetProperty("sic")[0].GetProperty("text").GetString());
        Assert.Equal(blocks[1].GetProperty("text").GetString()!.IndexOf("the wolfs", StringComparison.Ordinal), blocks[1].GetProperty("sic")[0].GetProperty("start").GetInt32());
        Assert.Equal(
            ["Anna Example, Minister of Forests of Kazakhstan, KZ", "Boris Example, Minister of Bridges of China, CN"],
            json.RootElement.GetProperty("signatories").EnumerateArray().Select(who => $"{who.GetProperty("name")}, {who.GetProperty("office")}, {who.GetProperty("state")}"));
        string[] kinds = [.. json.RootElement.GetProperty("interventions").EnumerateArray().Select(change => change.GetProperty("kind").GetString()!)];
        Assert.Equal((1, 4, 1, 1), (kinds.Count(kind => kind == "dateline"), kinds.Count(kind => kind == "signature"), kinds.Count(kind => kind == "sic"), kinds.Count(kind => kind == "correction")));
    }

    [Fact]
    public async Task A_slip_is_kept_and_marked_with_a_link_to_what_is_said_of_it()
    {
        using SmallArchive archive = await Build();
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        IElement mark = Assert.Single(page.QuerySelectorAll("#p1 a.sic-link"));
        Assert.Equal(("the wolfs", "[sic]", "Written so in the text as received: The plural is wolves."), (mark.PreviousElementSibling!.TextContent, mark.TextContent, mark.GetAttribute("aria-label")));
        IElement said = page.QuerySelector(mark.GetAttribute("href")!)!;
        Assert.Contains("The plural is wolves.", said.TextContent, StringComparison.Ordinal);
        Assert.Contains("the wolfs", said.QuerySelector("q")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + mark.Id, said.QuerySelector("a:last-child")!.GetAttribute("href"));
        Assert.Contains("::the wolfs::{.sic n=\"1\"}", archive.Read("output/documents/a/index.md"), StringComparison.Ordinal);
        Assert.Equal("every winter", page.QuerySelector("#p2 ins")!.TextContent);
        Assert.NotNull(page.QuerySelector(page.QuerySelector("#p2 a.correction-link")!.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("line: 5", "line: 7", "SCO201 seeds/a.yml:11")]
    [InlineData("seed: the wolfs", "seed: the", "SCO204 seeds/a.yml:11")]
    [InlineData("sic: true", "sic: true\n    corrected: the wolves", "SCO110 seeds/a.yml:14")]
    [InlineData("    sic: true\n", "", "SCO192 seeds/a.yml:11")]
    [InlineData("line: 5\n    seed: the wolfs", "line: 1\n    seed: called", "SCO205 seeds/a.yml:11")]
    public async Task A_slip_that_cannot_be_marked_is_named_with_its_line(string kept, string wrong, string expected)
    {
        Assert.Contains(kept, Slips, StringComparison.Ordinal);
        using SmallArchive archive = await new SmallArchive().With("a", Text, Slips.Replace(kept, wrong, StringComparison.Ordinal)).BuildAsync();
        Assert.Equal([expected], archive.Errors.Select(problem => $"{problem.Code} {problem.Source}:{problem.Line}").Distinct());
    }

    private static async Task<SmallArchive> Build()
    {
        SmallArchive archive = await new SmallArchive().With("a", Text, Slips).BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        return archive;
    }
}
