using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Checks;

namespace ScoArchive.Tests.Checks;

/// <summary>A relative link leads where a browser would go.</summary>
public sealed class SiteLinkTests
{
    private static readonly string[] Parts = ["..", "..", ".", "a", "b c", "ä", "%C3%A9", "x%2Fy", "index.html", "", "?q=1/2", "#p1", "#p%201", "?a#b?c"];

    [Fact]
    public void Any_relative_link_is_resolved_as_the_platform_resolves_it() => Prop.ForAll(
        Gen.Choose(0, 3).ToArbitrary(),
        Gen.Elements(Parts).NonEmptyListOf().ToArbitrary(),
        (depth, parts) =>
        {
            string link = string.Join('/', parts);
            return link.StartsWith('/') || link.Contains("//", StringComparison.Ordinal) || Agrees(string.Concat(Enumerable.Repeat("deep/", depth)) + "index.html", link);
        }).Check(PropertyRun.Times(1000));

    [Theory]
    [InlineData("a/index.html", "../b/", "b/index.html", "")]
    [InlineData("a/index.html", "../b/#p1", "b/index.html", "p1")]
    [InlineData("a/index.html", "#p1", "a/index.html", "p1")]
    [InlineData("a/index.html", "?left=x#p1", "a/index.html", "p1")]
    [InlineData("a/index.html", ".", "a/index.html", "")]
    [InlineData("a/b/index.html", "..", "a/index.html", "")]
    [InlineData("a/index.html", "caf%C3%A9.txt", "a/café.txt", "")]
    public void A_link_leads_to_a_file(string file, string link, string target, string fragment) =>
        Assert.Equal(new SiteLink(target, fragment), SiteLink.Resolve(file, link));

    [Theory]
    [InlineData("index.html", "../")]
    [InlineData("a/index.html", "../../b/")]
    [InlineData("a/index.html", "../..")]
    public void A_link_out_of_the_site_leads_nowhere(string file, string link) => Assert.Null(SiteLink.Resolve(file, link));

    [Theory]
    [InlineData("https://x.example/", true)]
    [InlineData("mailto:a@b", true)]
    [InlineData("JavaScript:x", true)]
    [InlineData("a/b:c", false)]
    [InlineData("?a:b", false)]
    [InlineData("#a:b", false)]
    [InlineData("1a:b", false)]
    public void A_scheme_is_told_from_a_path(string link, bool has) => Assert.Equal(has, SiteLink.HasScheme(link));

    // Browsers stay at the root where a link leads above it; on this site it would leave the site's folder.
    private static bool Agrees(string file, string link)
    {
        SiteLink? resolved = SiteLink.Resolve(file, link);
        var target = new Uri(new Uri("http://site/above/and/above/" + file), link);
        string path = Uri.UnescapeDataString(target.AbsolutePath);
        const string Root = "/above/and/above/";
        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return resolved is null || path == Root[..^1];
        }

        path = path[Root.Length..];
        return resolved == new SiteLink(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }
}
