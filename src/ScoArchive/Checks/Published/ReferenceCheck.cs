using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Hosting;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that something leads to every file: a link, a script, a style sheet, data, the sitemap, a rule of the host, or what programs know by name.</summary>
/// <param name="site">The site.</param>
internal sealed partial class ReferenceCheck(CheckedSite site)
{
    private static readonly string[] KnownByName = [HostHeaders.FileName, HostRedirects.FileName, "404.html", "index.html", "robots.txt", "sitemap.xml", "seeds/SHA256SUMS"];

    // A licence travels with what it is for; pages that lead on have a script of their own, and there may be none.
    private static readonly (string Beginning, string Ending)[] KnownByKind = [("assets/", ".txt"), ("assets/", "/js/moved.js")];

    private readonly ConcurrentDictionary<string, bool> _reached = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _namesInScripts = new(StringComparer.Ordinal);

    /// <summary>Takes note of what a page leads to.</summary>
    public void Look(CheckedPage page)
    {
        foreach (IElement element in page.Tree.All)
        {
            foreach (string value in element.Attributes.Where(attribute => attribute.Name is not ("class" or "id")).Select(attribute => attribute.Value))
            {
                Reach(page.File, value);
            }
        }
    }

    /// <summary>Everything found, once all pages were looked at.</summary>
    public IEnumerable<Diagnostic> Finish()
    {
        foreach (string file in site.EndingIn(".css", ".js", ".json", ".jsonld", ".xml", ".webmanifest", ".ttl", ".txt"))
        {
            foreach (Match quoted in Quoted().Matches(site.Text(file)))
            {
                string value = quoted.Groups["value"].Value;
                Reach(file, value);
                _namesInScripts[value[(value.LastIndexOf('/') + 1)..]] = true;
            }
        }

        string manifest = site.Has("search/index/manifest.json") ? site.Text("search/index/manifest.json") : "";
        HostRedirects rules = site.Has(HostRedirects.FileName) ? HostRedirects.Read(site.Text(HostRedirects.FileName)).Redirects : HostRedirects.None;
        return from file in site.Files
               where !IsKnown(file) && !_reached.ContainsKey(file) && !IsIndexFile(file, manifest) && !IsOfRule(file, rules)
                   && !(file.EndsWith(".json", StringComparison.Ordinal) && _namesInScripts.ContainsKey(file[(file.LastIndexOf('/') + 1)..]))
               select Diagnostic.Error(CheckCodes.Unreferenced, file, 0, "nothing on the site leads to the file", "link to it, or leave it out");
    }

    private static bool IsKnown(string file) => KnownByName.Contains(file)
        || KnownByKind.Any(kind => file.StartsWith(kind.Beginning, StringComparison.Ordinal) && file.EndsWith(kind.Ending, StringComparison.Ordinal));

    private void Reach(string file, string value)
    {
        if (value.Length is 0 or > 2000)
        {
            return;
        }

        string? link = site.LinkTo(file, value) ?? (SiteLink.HasScheme(value) || value.StartsWith('/') ? null : value);
        if (link is not null && SiteLink.Resolve(file, link) is { } target && target.File != file)
        {
            _reached[target.File] = true;
        }
    }

    // A file of the index has its checksum in its name, and the manifest names it by that.
    private static bool IsIndexFile(string file, string manifest) =>
        file.StartsWith("search/index/", StringComparison.Ordinal) && IndexName().Match(file) is { Success: true } name && manifest.Contains(name.Groups["sum"].Value, StringComparison.Ordinal);

    private static bool IsOfRule(string file, HostRedirects rules)
    {
        string path = "/" + (file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
        return rules.Rules.Any(rule => rule.From.Match(path) is not null || rule.To == "/" + file);
    }

    [GeneratedRegex("[\"'(>`](?<value>[^\"'()<>`\\n]+)[\"')<`]", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex("-(?<sum>[0-9a-f]{8})\\.(bin|json)$", RegexOptions.NonBacktracking)]
    private static partial Regex IndexName();
}
