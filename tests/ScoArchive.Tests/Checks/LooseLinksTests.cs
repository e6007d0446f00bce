using System.Collections.Immutable;
using System.Text;
using ScoArchive.Cache;
using ScoArchive.Checks;
using ScoArchive.Publishing;

namespace ScoArchive.Tests.Checks;

public sealed class LooseLinksTests : IDisposable
{
    private static readonly (string Address, string Content)[] Before =
    [
        ("a/index.html", "<p id=\"one\"><a href=\"../b/#two\">Two</a>"),
        ("b/index.html", "<p id=\"two\">Two<p id=\"three\">Three"),
        ("c/index.html", "<p>Three"),
        ("d/index.html", "<p>Four"),
        ("d/index.json", "{}"),
        ("search/index/words-1.bin", "words"),
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("sco-archive-loose-").FullName;

    [Fact]
    public void All_pages_of_a_first_site_are_followed() => Assert.Equal(4, LooseLinks.In(Write([], Before), PagesOf(Before)).Count);

    [Fact]
    public void A_page_that_only_gains_is_the_only_one_to_follow() =>
        Assert.Equal(["b/index.html"], After(("b/index.html", "<p id=\"two\">Two<p id=\"three\">Three<p id=\"four\">Four")));

    [Fact]
    public void A_new_page_is_the_only_one_to_follow() => Assert.Equal(["e/index.html"], After(("e/index.html", "<p id=\"two\">Two")));

    [Fact]
    public void Where_an_id_went_all_pages_are_followed() => Assert.Equal(4, After(("b/index.html", "<p id=\"three\">Three")).Length);

    [Theory]
    [InlineData("d/index.json")]
    [InlineData("d/index.html")]
    public void Where_a_file_went_all_pages_are_followed(string file) => Assert.Equal(file == "d/index.html" ? 3 : 4, After((file, "")).Length);

    [Fact]
    public void Files_of_the_search_index_come_and_go() => Assert.Equal(["c/index.html"], After(("search/index/words-1.bin", ""), ("search/index/words-2.bin", "more"), ("c/index.html", "<p>Other")));

    [Fact]
    public void Where_the_page_before_is_not_as_it_was_noted_all_pages_are_followed()
    {
        ImmutableArray<SiteEntry> noted = Publish();
        File.AppendAllText(Path.Combine(_root, "site", "b", "index.html"), "<p>Other");
        Assert.Equal(4, In(noted, ("b/index.html", "<p id=\"two\">Two<p id=\"three\">Three<p id=\"four\">Four")).Length);
    }

    [Fact]
    public void Where_most_pages_changed_all_are_followed() => Assert.Equal(4, After(("a/index.html", "<p id=\"one\">"), ("c/index.html", "<p>5"), ("d/index.html", "<p>6")).Length);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string[] After(params (string Address, string Content)[] changes) => In(Publish(), changes);

    private ImmutableArray<SiteEntry> Publish()
    {
        OutputFolder first = Write([], Before);
        Assert.Empty(first.Publish());
        return first.Published();
    }

    // What is empty now is gone.
    private string[] In(ImmutableArray<SiteEntry> before, params (string Address, string Content)[] changes)
    {
        (string Address, string Content)[] now = [.. Before.ExceptBy(changes.Select(change => change.Address), file => file.Address).Concat(changes.Where(change => change.Content.Length > 0))];
        return [.. LooseLinks.In(Write(before, now), PagesOf(now)).Order(StringComparer.Ordinal)];
    }

    private OutputFolder Write(ImmutableArray<SiteEntry> before, (string Address, string Content)[] files)
    {
        var output = new OutputFolder(Path.Combine(_root, "site"), before);
        foreach ((string address, string content) in files)
        {
            using var key = new CacheKeyBuilder("test");
            output.Write(address, key.AddValue(content).ToKey(), () => Encoding.UTF8.GetBytes(content));
        }

        return output;
    }

    private static string[] PagesOf((string Address, string Content)[] files) => [.. files.Select(file => file.Address).Where(address => address.EndsWith(".html", StringComparison.Ordinal))];
}
