using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Records;

/// <summary>Records that go wrong, beside one that does not: each is named with its line, and nothing is published.</summary>
public sealed class WrongRecordTests
{
    private const string Text = "Statement on a bridge\n\nThe Member States declare that thay will build a bridge.\n\nThey will meet beside it when it is finished.\n";

    [Theory]
    [InlineData("slug: a", "slug: ''", "SCO192 1")]
    [InlineData("slug: a", "slug: '  '", "SCO192 1")]
    [InlineData("slug: a", "slug: \"\\u200B\"", "SCO192 1")]
    [InlineData("slug: a", "slug: >\n  a b", "SCO110 1")]
    [InlineData("title: The text called a", "title: ''", "SCO192 2")]
    [InlineData("title: The text called a", "title: '   '", "SCO192 2")]
    [InlineData("title: The text called a", "title: \"\\u00A0\\u3000\\uFEFF\"", "SCO192 2")]
    [InlineData("title: The text called a", "title: '–'", "SCO110 2")]
    [InlineData("title: The text called a", "title: The\u000Btext", "SCO195 2")]
    [InlineData("title: The text called a", "title: \"The\\vtext\"", "SCO195 2")]
    [InlineData("title: The text called a", "title: \"The\\0text\"", "SCO195 2")]
    [InlineData("title: The text called a", "title: \"The\\uD83Dtext\"", "SCO190 2")]
    [InlineData("title: The text called a", "title: The\u202Etext", "SCO195 2")]
    [InlineData("title: The text called a", "title: \"The\u007Ftext\"", "SCO195 2")]
    [InlineData("title: The text called a", "title: The text\nissuer: \"A\u001Bcouncil\"", "SCO195 3")]
    [InlineData("title: The text called a", "title: The text\n\u0008issuer: A council", "SCO195 3")]
    [InlineData("  name: A test", "  name: A test\n  address: javascript:alert(1)", "SCO110 10")]
    [InlineData("rights: Public.", "rights: ''", "SCO192 6")]
    [InlineData("language: en", "language: ' '", "SCO192 5")]
    [InlineData("kind: declaration", "kind: ''", "SCO192 3")]
    [InlineData("date: 2021-05-06", "date: ''", "SCO192 4")]
    [InlineData("date: 2021-05-06", "date: 2021-21", "SCO110 4")]
    [InlineData("published: 2024-01-01", "formerSlugs: ['']", "SCO192 7")]
    [InlineData("published: 2024-01-01", "notes:\n  - ''", "SCO192 8")]
    [InlineData("published: 2024-01-01", "related:\n  - document: ''\n    relation: see-also", "SCO192 8")]
    [InlineData("published: 2024-01-01", "corrections:\n  - line: 3\n    seed: thay\n    corrected: ''\n    reason: A slip.", "SCO192 10")]
    public async Task A_value_that_says_nothing_or_holds_what_nobody_means_is_named(string kept, string wrong, string expected)
    {
        string record = SmallArchive.Record("a");
        Assert.Contains(kept, record, StringComparison.Ordinal);
        using SmallArchive archive = await new SmallArchive().With("good", Text).With("a", Text, record.Replace(kept, wrong, StringComparison.Ordinal)).BuildAsync();
        Assert.Equal([$"{expected.Split(' ')[0]} seeds/a.yml:{expected.Split(' ')[1]}"], archive.Errors.Select(problem => $"{problem.Code} {problem.Source}:{problem.Line}").Distinct());
        Assert.False(archive.Has("output/index.html"));
        Assert.False(archive.Has("input/permalinks/good.tsv"));
    }

    [Fact]
    public async Task Letters_of_another_encoding_are_never_replaced()
    {
        using SmallArchive archive = new SmallArchive().With("a", Text);
        archive.WriteBytes("seeds/a.yml", [.. "slug: a\ntitle: D"u8, 0xE9, .. "claration\n"u8]);
        archive.WriteBytes("input/pages/about.md", [.. "# About\n\nCaf"u8, 0xE9, (byte)'\n']);
        await archive.BuildAsync();
        Assert.Equal(["SCO133 input/pages/about.md:3", "SCO133 seeds/a.yml:2"], archive.Errors.Select(problem => $"{problem.Code} {problem.Source}:{problem.Line}"));
    }

    [Fact]
    public async Task Settings_and_vocabularies_are_held_to_the_same()
    {
        using SmallArchive archive = new SmallArchive().With("a", Text, SmallArchive.Record("a").Replace("slug: a", "slug: ''", StringComparison.Ordinal));
        archive.Write("input/site.yml", archive.Read("input/site.yml").Replace("title: SCO", "title: S\u000BCO", StringComparison.Ordinal));
        archive.WriteBytes("input/vocabulary/formulas.yml", [0xE9]);
        await archive.BuildAsync();
        Assert.Equal(["input/site.yml:1", "input/vocabulary/formulas.yml:1", "seeds/a.yml:1"], archive.Errors.Select(problem => $"{problem.Source}:{problem.Line}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_correction_written_as_a_block_is_the_word_alone()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text, "corrections:\n  - line: 3\n    seed: thay\n    corrected: |\n      they\n    reason: >\n      A letter\n      was misread.\n").BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Contains("declare that they will build", archive.Read("output/documents/a/index.md").Replace("[they]{", "they", StringComparison.Ordinal) + archive.Read("output/documents/a/index.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("they\\n", archive.Read("output/documents/a/index.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: |\n  A bridge\n  that unites\n")]
    [InlineData("title: >\n  A bridge\n\n  that unites\n")]
    [InlineData("title: \"A bridge\\n that unites\"\n")]
    [InlineData("title: \"A bridge\\u2028that\\t unites \"\n")]
    public async Task A_title_over_several_lines_is_one_line_wherever_it_is_published(string title)
    {
        string record = SmallArchive.Record("a").Replace("title: The text called a\n", title, StringComparison.Ordinal);
        using SmallArchive archive = await new SmallArchive().With("a", Text, record).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.All((string[])["feed.xml", "documents/a/cite.bib", "documents/a/cite.ris", "documents/a/index.json", "documents/a/index.html"],
            file => Assert.Contains("A bridge that unites", archive.Read("output/" + file), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("baseUrl: https://ex ample.org/")]
    [InlineData("baseUrl: 'https://example.org/a b/'")]
    [InlineData("baseUrl: 'https://example.org/ '")]
    [InlineData("baseUrl: 'https://me@example.org/'")]
    [InlineData("baseUrl: 'https://example.org\\a'")]
    [InlineData("baseUrl: 'https://example.org/<a>'")]
    [InlineData("baseUrl: ftp://example.org/")]
    [InlineData("baseUrl: ''")]
    public async Task A_base_address_that_feeds_cannot_hold_is_named(string line)
    {
        using SmallArchive archive = new SmallArchive().With("a", Text);
        string[] settings = archive.Read("input/site.yml").Split('\n');
        int at = Array.FindIndex(settings, old => old.StartsWith("baseUrl:", StringComparison.Ordinal));
        settings[at] = line;
        archive.Write("input/site.yml", string.Join('\n', settings));
        await archive.BuildAsync();
        Assert.Equal([$"input/site.yml:{at + 1}"], archive.Errors.Select(problem => $"{problem.Source}:{problem.Line}"));
    }

    [Theory]
    [InlineData("Topics.md", "# A page\n", "SCO134")]
    [InlineData("topics.md", "# A page\n", "SCO134")]
    [InlineData("404.md", "# A page\n", "SCO134")]
    [InlineData("a#b.md", "# A page\n", "SCO134")]
    [InlineData("two words.md", "# A page\n", "SCO134")]
    [InlineData("more.md", "# \n", "SCO132")]
    [InlineData("more.md", "A page\n", "SCO132")]
    [InlineData("more.md", "", "SCO132")]
    [InlineData("more.md", "# A page\n\nA\u0001word\n", "SCO195")]
    [InlineData("deep.md", "# A page\n\n>", "SCO135")]
    public async Task A_page_that_cannot_be_published_is_named(string name, string text, string code)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write("input/pages/" + name, name == "deep.md" ? text + new string('>', 20_000) + " word\n" : text).BuildAsync();
        Assert.Equal([$"{code} input/pages/{name}"], archive.Errors.Select(problem => $"{problem.Code} {problem.Source}"));
    }

    [Fact]
    public async Task A_link_that_is_no_address_is_named()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write("input/pages/more.md", "# More\n\n[here](http://[bad)\n").BuildAsync();
        Assert.Equal(["SCO501 more/index.html"], archive.Errors.Select(problem => $"{problem.Code} {problem.Source}"));
    }

    [Fact]
    public async Task A_page_of_its_title_alone_is_published_and_what_is_no_page_is_named()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write("input/pages/more.md", "# More").Write("input/pages/more.md~", "# Less").Write("input/pages/inner/more.md", "# Less").BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Contains("More", archive.Read("output/more/index.html"), StringComparison.Ordinal);
        Assert.Equal(["input/pages/inner", "input/pages/more.md~"], archive.Report.Diagnostics.Where(problem => problem.Code == "SCO104").Select(problem => problem.Source));
    }
}
