using ScoArchive.Hosting;

namespace ScoArchive.Tests.Hosting;

/// <summary>What a host makes of a site's rule files.</summary>
public sealed class HostRulesTests
{
    private static readonly Dictionary<string, string> NoQuery = [];

    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/a/b", true)]
    [InlineData("/a/*", "/a", true)]
    [InlineData("/a/*", "/a/", true)]
    [InlineData("/a/*", "/a/b/c.html", true)]
    [InlineData("/a/*", "/ab", false)]
    [InlineData("/a/*", "/b", false)]
    [InlineData("/a", "/A/", true)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/documents/:slug/cite.bib", "/documents/one/cite.bib", true)]
    [InlineData("/documents/:slug/cite.bib", "/documents/cite.bib", false)]
    [InlineData("/documents/:slug/cite.bib", "/documents/a/b/cite.bib", false)]
    [InlineData("/*.json", "/a/b.json", true)]
    [InlineData("/*.json", "/a/bxjson", false)]
    [InlineData("/a*c/d", "/abc/d", true)]
    public void A_path_fits_as_at_the_host(string path, string address, bool fits) => Assert.Equal(fits, new HostPattern(path).Match(address) is not null);

    [Fact]
    public void Every_rule_that_fits_counts_and_of_one_header_the_later_value()
    {
        HostHeaders headers = Headers("/*\n  A: 1\n  B: 1\n  B: 2, 3\n# Words.\n/x/*\n  ! A\n  A: 2\n");
        Assert.Equal(["A: 1", "B: 1, 2, 3"], Of(headers, "/"));
        Assert.Equal(["A: 2", "B: 1, 2, 3"], Of(headers, "/x/y"));
    }

    [Theory]
    [InlineData("  A: 1\n", 1)]
    [InlineData("/*\n  A\n", 2)]
    [InlineData("/*\n\n  A:\n", 3)]
    [InlineData("/*\n  : 1\n", 2)]
    public void A_line_that_is_no_header_is_named(string text, int line)
    {
        var problem = Assert.Single(HostHeaders.Read(text).Problems);
        Assert.Equal((HostHeaders.BadLine, "_headers", line), (problem.Code, problem.Source, problem.Line));
    }

    [Theory]
    [InlineData("/a/* /b/:splat 301!", "/a/c/d", "301 /b/c/d")]
    [InlineData("/a/* /b/:splat 301!", "/a", "301 /b/")]
    [InlineData("/a /b", "/a/", "301 /b")]
    [InlineData("/a /b 302 # moved", "/a", "302 /b")]
    [InlineData("/a/:x/:y /:y/:x", "/a/1/2", "301 /2/1")]
    [InlineData("/a id=:id /b/:id 301", "/a", "")]
    [InlineData("/a /b\n/a /c", "/a", "301 /b")]
    [InlineData("/gone/ /gone/index.html 410!", "/gone", "410 /gone/index.html")]
    public void A_rule_leads_where_it_says(string rules, string address, string answer) =>
        Assert.Equal(answer, Redirects(rules).Find(address, NoQuery, () => false) is { } found ? $"{found.Status} {found.To}" : "");

    [Fact]
    public void A_query_that_is_asked_for_fills_its_place() =>
        Assert.Equal("/b/7", Redirects("/a id=:id /b/:id 301").Find("/a", new Dictionary<string, string> { ["id"] = "7" }, () => false)!.Value.To);

    [Fact]
    public void A_file_counts_before_a_rule_that_is_not_forced()
    {
        HostRedirects rules = Redirects("/a /b 301\n/a /c 301!\n");
        Assert.Equal("/c", rules.Find("/a", NoQuery, () => true)!.Value.To);
        Assert.Equal("/b", rules.Find("/a", NoQuery, () => false)!.Value.To);
    }

    [Theory]
    [InlineData("/a")]
    [InlineData("/a b")]
    [InlineData("a /b")]
    [InlineData("/a /b moved")]
    [InlineData("/a /b 301 Country=x")]
    public void A_line_that_is_no_rule_is_named(string line)
    {
        var problem = Assert.Single(HostRedirects.Read("\n" + line).Problems);
        Assert.Equal((HostRedirects.BadLine, "_redirects", 2), (problem.Code, problem.Source, problem.Line));
    }

    private static HostHeaders Headers(string text)
    {
        (HostHeaders headers, var problems) = HostHeaders.Read(text);
        Assert.Empty(problems);
        return headers;
    }

    private static HostRedirects Redirects(string text)
    {
        (HostRedirects redirects, var problems) = HostRedirects.Read(text);
        Assert.Empty(problems);
        return redirects;
    }

    private static string[] Of(HostHeaders headers, string path) => [.. headers.Of(path).Select(header => $"{header.Key}: {header.Value}")];
}
