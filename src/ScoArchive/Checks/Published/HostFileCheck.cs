using ScoArchive.Core.Diagnostics;
using ScoArchive.Hosting;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that hosts can read the site's rule files, that rules lead somewhere, and that no rule keeps a page from readers.</summary>
/// <param name="site">The site.</param>
/// <param name="links">Says whether a rule leads somewhere.</param>
internal sealed class HostFileCheck(CheckedSite site, LinkCheck links)
{
    /// <summary>Everything found, but for rules that lead nowhere, which the check of links tells.</summary>
    public IEnumerable<Diagnostic> Run()
    {
        (HostHeaders headers, var bad) = HostHeaders.Read(TextOf(HostHeaders.FileName));
        (HostRedirects redirects, var badRules) = HostRedirects.Read(TextOf(HostRedirects.FileName));
        foreach (RedirectRule rule in redirects.Rules.Where(rule => rule.To.StartsWith('/') && !rule.To.Contains(':', StringComparison.Ordinal)))
        {
            links.Follow(HostRedirects.FileName, "." + rule.To);
        }

        return [.. bad, .. badRules, .. CheckPolicy(headers), .. FindHidden(redirects)];
    }

    private static IEnumerable<Diagnostic> CheckPolicy(HostHeaders headers)
    {
        if (!headers.Of("/").Any(header => string.Equals(header.Key, "Content-Security-Policy", StringComparison.OrdinalIgnoreCase)))
        {
            yield return Diagnostic.Error(HostHeaders.BadLine, HostHeaders.FileName, 0, "no policy says what pages may load", "build the site again, which writes one");
        }
    }

    // A page at a former address names another as its own; to lead readers away from that is what the rule is for.
    private IEnumerable<Diagnostic> FindHidden(HostRedirects redirects) =>
        from file in site.EndingIn("index.html")
        let path = "/" + file[..^"index.html".Length]
        let rule = redirects.Rules.FirstOrDefault(rule => rule is { IsForced: true, LeadsOn: true } && rule.From.Match(path) is not null)
        where rule is not null && site.Text(file).Contains($"<link rel=\"canonical\" href=\"{site.BaseUrl}{path[1..]}\"", StringComparison.Ordinal)
        select Diagnostic.Error(HostRedirects.BadLine, HostRedirects.FileName, rule.Line, $"the rule leads readers away from {file}", "give the page or the former address another name");

    private string TextOf(string name) => site.Has(name) ? site.Text(name) : "";
}
