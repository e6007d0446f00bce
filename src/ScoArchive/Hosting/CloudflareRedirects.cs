using System.Globalization;
using System.Text;

namespace ScoArchive.Hosting;

/// <summary>
/// The rules of a <c>_redirects</c> file as Cloudflare Pages reads them: only redirections, which count before files without being forced,
/// those of single addresses before those of many, and no more of either than are read there. What cannot be said so is left out; the pages
/// at those addresses lead on, or tell what became of a document, by themselves.
/// </summary>
public static class CloudflareRedirects
{
    /// <summary>The most rules of single addresses.</summary>
    public const int MostSingle = 2000;

    /// <summary>The most rules that hold for many addresses.</summary>
    public const int MostWide = 100;

    private static readonly int[] Statuses = [301, 302, 303, 307, 308];

    /// <summary>Rewrites a file's text.</summary>
    /// <param name="text">The text in Netlify's form.</param>
    public static string Of(string text)
    {
        RedirectRule[] rules = [.. HostRedirects.Read(text).Redirects.Rules.Where(rule => Statuses.Contains(rule.Status) && rule.Query.IsEmpty)];

        // A folder's own address is a single one, so that it leads on also where there are more folders than wide rules.
        var single = rules.Select(rule => (From: rule.From.Path.TrimEnd('*'), To: rule.To.Replace(":" + HostPattern.Splat, "", StringComparison.Ordinal), rule.Status))
            .Where(rule => !IsWide(rule.From)).DistinctBy(rule => rule.From).Take(MostSingle);
        var wide = rules.Where(rule => IsWide(rule.From.Path)).Select(rule => (From: rule.From.Path, rule.To, rule.Status)).DistinctBy(rule => rule.From).Take(MostWide);
        var written = new StringBuilder();
        foreach ((string from, string to, int status) in single.Concat(wide))
        {
            written.Append(CultureInfo.InvariantCulture, $"{from} {to} {status}\n");
        }

        return written.ToString();
    }

    private static bool IsWide(string path) => path.Contains('*', StringComparison.Ordinal) || path.Contains("/:", StringComparison.Ordinal);
}
