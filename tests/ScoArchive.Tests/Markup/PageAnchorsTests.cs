using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Markup;
using ScoArchive.Tests.Search;

namespace ScoArchive.Tests.Markup;

/// <summary>What a finished page links to and can be linked by is what an HTML parser finds in it.</summary>
public sealed class PageAnchorsTests(PublishedSeeds site) : IClassFixture<PublishedSeeds>
{
    [Fact]
    public void Published_pages_are_read_as_an_HTML_parser_reads_them()
    {
        string[] pages = [.. Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories)];
        Assert.True(pages.Length > 100);
        Assert.All(pages, page => AssertReadAsParsed(File.ReadAllText(page)));
    }

    [Theory]
    [InlineData("<a id=one href='../x/?a=1&amp;b=2#p1'>x</a><a href='../x/?a=1&amp;b=2#p1' id=\"two\">y</a>")]
    [InlineData("<a id=\"a&amp;b\" href=\"&#x2e;./c%20d.html\">x</a><p id>y</p><p id=\"\">z</p>")]
    [InlineData("<A HREF=\"up.html\" ID=Up>x</A><img SRC=x.png><form action='search/'></form>")]
    [InlineData("<a href='first.html' href='second.html' id=a id=b>x</a>")]
    [InlineData("<!-- <a id=no href=no> --><script>'<a id=no href=no>'</script><style>a { content: '<a id=no>' }</style><a id=yes href=yes>x</a>")]
    [InlineData("<template id=t><p id=inside><a href=inside>x</a></p><template id=u><b id=v></b></template></template><p id=after></p>")]
    [InlineData("<p id='x'></p><p id='x'></p><p id='y'></p>")]
    [InlineData("<link rel=canonical href='https://x.example/'><link rel='canonical' href='https://y.example/'><a rel=next href=n>n</a><a href>self</a>")]
    public void So_is_any_other(string content) => AssertReadAsParsed($"<!DOCTYPE html><html><head><title>x</title></head><body>{content}</body></html>");

    private static void AssertReadAsParsed(string html)
    {
        PageAnchors read = PageAnchors.Read(html);
        using IDocument page = new HtmlParser().ParseDocument(html);
        string[] ids = [.. page.All.Select(element => element.Id ?? "").Where(id => id.Length > 0)];
        IEnumerable<string> links = page.All.Where(element => element.GetAttribute("rel") != "canonical")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")).OfType<string>();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), read.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(ids.GroupBy(id => id).SelectMany(group => group.Skip(1)), read.Repeated);
        Assert.Equal(links.Distinct().Order(StringComparer.Ordinal), read.Links.Order(StringComparer.Ordinal));
    }
}
