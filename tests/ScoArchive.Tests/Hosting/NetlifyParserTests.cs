using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using ScoArchive.Hosting;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Hosting;

/// <summary>Netlify's own parsers read the rule files of a built site without an error, and as the preview does.</summary>
public sealed class NetlifyParserTests
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task A_built_site_says_to_the_host_what_it_says_to_the_preview()
    {
        using SmallArchive archive = new SmallArchive().With("a-text", "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025.\n").With("b-text", "Glaciers feed rivers.\n");
        await archive.BuildAsync();
        archive.Write("seeds/a-text.yml", SmallArchive.Record("c-text") + "formerSlugs: [a-text]\n").Delete("seeds/b-text.txt")
            .Write("seeds/b-text.yml", SmallArchive.Record("b-text") + "tombstone:\n  fate: withdrawn\n  date: 2026-01-02\n  reason: It was published by mistake.\n");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Compare(archive.PathOf("output"), statuses: [301, 410]);
    }

    [Fact]
    public void Rules_that_no_build_writes_are_read_alike()
    {
        using SmallArchive archive = new SmallArchive();
        archive.Write("output/_headers", "/a/*\n  X-One: 1\n  X-One: 2,3\n  x-two : a: b\n\n# no\n/a/:b/c*d\n  X-One: 4\n")
            .Write("output/_redirects", "/a/:b id=:id  /c/:b/:id   302! # words\n#no\n/x /y\n/z https://example.org/:splat 307\n");
        Compare(archive.PathOf("output"), statuses: [302, 301, 307]);
    }

    private static void Compare(string site, int[] statuses)
    {
        ImmutableArray<string> addresses = ["/a/", "/a/x/cd", "/a/x/cyd", "/search/index/manifest.json", "/search/index/words-1.bin", .. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(site, file).Replace(Path.DirectorySeparatorChar, '/').Replace("index.html", "", StringComparison.Ordinal))];
        Answer host = Ask(site, addresses);
        HostRules rules = HostRules.Of(site);
        Assert.Empty(host.Errors);
        Assert.Equal(
            host.Redirects.Select(rule => $"{rule.Path} {rule.To} {rule.Status} {rule.Force} {string.Join(' ', rule.Query)}"),
            rules.Redirects.Rules.Select(rule => $"{rule.From.Path} {rule.To} {rule.Status} {rule.IsForced} {string.Join(' ', rule.Query)}"));
        Assert.All(addresses, address => Assert.Equal(
            host.Headers[address].OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase).Select(header => $"{address} {header.Key}: {Spaced(header.Value)}"),
            rules.Headers.Of(address).Select(header => $"{address} {header.Key}: {Spaced(header.Value)}")));
        Assert.All(statuses, status => Assert.Contains(rules.Redirects.Rules, rule => rule.Status == status));
    }

    // The host's parser puts one space behind every comma.
    private static string Spaced(string value) => string.Join(", ", value.Split(',').Select(part => part.Trim()));

    private static Answer Ask(string site, IEnumerable<string> addresses)
    {
        var start = new ProcessStartInfo("node", ["host-rules.mjs", site])
        {
            WorkingDirectory = RepositoryFolder.PathOf("tests", "tools"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process node = Process.Start(start)!;
        Task<string> errors = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(string.Join('\n', addresses));
        node.StandardInput.Close();
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return JsonSerializer.Deserialize<Answer>(output, CamelCase)!;
    }

    private sealed record Answer(string[] Errors, Dictionary<string, Dictionary<string, string>> Headers, Rule[] Redirects);

    private sealed record Rule(string Path, Dictionary<string, string> Query, string To, int Status, bool Force);
}
