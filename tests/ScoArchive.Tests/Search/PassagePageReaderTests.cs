using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Search;
using ScoArchive.Search.Pages;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Search;

public sealed class PassagePageReaderTests(PublishedSeeds site) : IClassFixture<PublishedSeeds>
{
    private const string Tricky = """
        Title & <title> of "it"

        Heading of this
        ===============

        The parties said <script>alert("x")</script> & </article> at 5 < 6, “twice”	and  again.

        - one item of a list with é, 漢字 and 👍
          - an item inside it
        - another item about Uzbekistan and terrorism

        | a | b |
        |---|---|
        | 1 | 2 |

        The parties thanked Kazakhstan for the fight against terrorism & extremism.
        """;

    [Fact]
    public void Published_documents_are_read_as_an_HTML_parser_reads_them()
    {
        Assert.NotEmpty(site.DocumentPages);
        Assert.All(site.DocumentPages, page => AssertReadAsParsed(File.ReadAllText(page)));
    }

    [Fact]
    public async Task Markup_in_a_seed_changes_nothing()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Tricky).BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        AssertReadAsParsed(archive.Read("output/documents/a/index.html"));
    }

    [Theory]
    [InlineData("<p data-seed='1'>a<br>b <!-- <p> --> c</p>", "ab c")]
    [InlineData("<p data-seed>a <ins class=correction>b</ins><a data-apparatus=\"\" href=x>*</a> c</p><p data-seed>d</p>", "a b c")]
    [InlineData("<p\n data-seed=\"1\"\tlang=\"en\">&lt;b&gt; &amp;amp; &#x27;&#8217;&nbsp;x\u00a0\u2003y</p>", "<b> &amp; '’ x y")]
    [InlineData("<script>if (a < b) \"</p></div>\"</script><p data-seed><b><i>a</i></b></p>", "a")]
    [InlineData("<p data-seed>a</p><p>not words of the seed</p>", "a")]
    public void The_words_of_a_passage_are_those_that_a_reader_sees(string content, string words)
    {
        string page = $"<!DOCTYPE html><html><body><article class=\"long text\"><div class=\"passage last\" id=\"p1\"><a class=\"number\">1</a>{content}</div></article></body></html>";
        AssertReadAsParsed(page);
        Assert.Equal(words, PassagePageReader.Read(page).Single().Text);
    }

    [Fact]
    public void What_stands_outside_the_text_is_no_passage() =>
        Assert.Empty(PassagePageReader.Read("<main><div class=\"passage\" id=\"p1\"><p data-seed>a</p></div><article class=\"texts\"></article></main>"));

    [Theory]
    [InlineData("<article class=\"text\"><div class=\"passage\" id=\"p1\"><p data-seed>a</div></article>")]
    [InlineData("<article class=\"text\"></article></main>")]
    public void A_page_whose_elements_do_not_close_is_refused(string page) =>
        Assert.Throws<InvalidDataException>(() => PassagePageReader.Read(page));

    [Theory]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a b=")]
    [InlineData("<a b='")]
    [InlineData("<a =x /=/ =")]
    [InlineData("<!--")]
    [InlineData("<script")]
    [InlineData("<script>x")]
    [InlineData("<!x <>")]
    public void A_page_cut_off_anywhere_ends(string page) =>
        Assert.True(Record.Exception(() => PassagePageReader.Read(page)) is null or InvalidDataException);

    private static void AssertReadAsParsed(string page)
    {
        ImmutableArray<SearchablePassage> expected = ParsedPage.Passages(page);
        Assert.NotEmpty(expected);
        Assert.Equal(Describe(expected), Describe(PassagePageReader.Read(page)));
    }

    private static IEnumerable<string> Describe(ImmutableArray<SearchablePassage> passages) => passages.Select(passage => JsonSerializer.Serialize(passage));
}
