using System.Globalization;
using ScoArchive.Hosting;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Hosting;

/// <summary>What Cloudflare Pages makes of the rule files, by the rules and bounds that its documentation states.</summary>
public sealed class CloudflareRulesTests
{
    private static readonly int[] Statuses = [200, 301, 302, 303, 307, 308];

    [Fact]
    public async Task A_site_built_for_it_has_only_rules_that_it_reads()
    {
        using SmallArchive archive = new SmallArchive().With("a-text", "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025.\n").With("b-text", "Glaciers feed rivers.\n");
        await archive.BuildAsync();
        archive.Write("seeds/a-text.yml", SmallArchive.Record("c-text") + "formerSlugs: [a-text]\n").Delete("seeds/b-text.txt")
            .Write("seeds/b-text.yml", SmallArchive.Record("b-text") + "tombstone:\n  fate: withdrawn\n  date: 2026-01-02\n  reason: It was published by mistake.\n");
        await archive.BuildAsync(options => options with { Host = HostForm.Cloudflare });
        Assert.Empty(archive.Errors);
        string text = archive.Read("output/_redirects");
        AssertIsRead(text);
        Assert.Contains("/documents/a-text/ /documents/c-text/ 301\n", text, StringComparison.Ordinal);
        Assert.Contains("/documents/a-text/* /documents/c-text/:splat 301\n", text, StringComparison.Ordinal);
        Assert.Contains("/feed /feed.xml 301\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("410", text, StringComparison.Ordinal);
        Assert.Contains("noindex", archive.Read("output/documents/b-text/index.html"), StringComparison.Ordinal);

        string[] headers = archive.Read("output/_headers").Split('\n');
        Assert.All(headers, line => Assert.True(line.Length <= 2000));
        string[] paths = [.. headers.Where(line => line.StartsWith('/'))];
        Assert.True(paths.Length <= 100);
        Assert.All(paths, path => Assert.True(path.Count(sign => sign == '*') <= 1, path));
    }

    [Fact]
    public void More_rules_than_it_reads_leave_every_page_its_own()
    {
        string many = string.Concat(Enumerable.Range(0, 300).Select(i => $"/documents/old-{i}/* /documents/new-{i}/:splat 301!\n"));
        string text = CloudflareRedirects.Of(many + "/documents/gone/ /documents/gone/index.html 410!\n/search q=:q /search/?q=:q 301\n/feed /feed.xml 301\n");
        AssertIsRead(text);
        Assert.Contains("/documents/old-299/ /documents/new-299/ 301\n", text, StringComparison.Ordinal);
        Assert.Contains("/feed /feed.xml 301\n", text, StringComparison.Ordinal);
        Assert.Equal(100, text.Split('\n').Count(line => line.Contains('*', StringComparison.Ordinal)));
        Assert.DoesNotContain("gone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("q=", text, StringComparison.Ordinal);
    }

    private static void AssertIsRead(string text)
    {
        string[][] rules = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];
        Assert.All(rules, rule => Assert.True(rule is [['/', ..], ['/', ..], var status] && Statuses.Contains(int.Parse(status, CultureInfo.InvariantCulture)), string.Join(' ', rule)));
        Assert.Equal(rules.Length, rules.Select(rule => rule[0]).Distinct().Count());
        bool[] wide = [.. rules.Select(rule => rule[0].Contains('*', StringComparison.Ordinal))];
        Assert.Equal(wide.Order(), wide);
        Assert.True(wide.Count(isWide => isWide) <= 100 && wide.Count(isWide => !isWide) <= 2000);
        Assert.All(rules, rule => Assert.False(rule[0].EndsWith("/*", StringComparison.Ordinal) && rule[1].EndsWith("/index.html", StringComparison.Ordinal), string.Join(' ', rule)));
    }
}
