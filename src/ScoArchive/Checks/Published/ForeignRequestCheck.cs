using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that pages and style sheets load nothing from another host. A link that readers may follow is no request.</summary>
internal static partial class ForeignRequestCheck
{
    private static readonly (string Selector, string Attribute)[] Loaded =
    [
        ("img, script, iframe, audio, video, source, track, embed, input", "src"), ("link:not([rel=canonical]):not([rel=alternate]):not([rel=license])", "href"),
        ("image, use", "href"), ("object", "data"), ("form", "action"), ("img, source", "srcset"), ("video", "poster"), ("[style]", "style"), ("[ping]", "ping"),
    ];

    /// <summary>What a page loads from elsewhere.</summary>
    public static IEnumerable<Diagnostic> Check(CheckedPage page) =>
        from part in Loaded
        from element in page.Tree.QuerySelectorAll(part.Selector)
        let address = element.GetAttribute(part.Attribute) ?? ""
        where LeadsElsewhere(address, part.Attribute)
        select Error(page.File, address);

    /// <summary>What a style sheet loads from elsewhere.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="css">Its text.</param>
    public static IEnumerable<Diagnostic> Check(string file, string css) =>
        Url().Matches(css).Select(match => match.Groups["address"].Value).Where(address => LeadsElsewhere(address, "src")).Select(address => Error(file, address));

    // Whatever names a host counts, also the site's own: at another address of the site that is another one.
    private static bool LeadsElsewhere(string value, string attribute) => attribute is "src" or "href" or "data" or "action" or "poster"
        ? value.StartsWith("//", StringComparison.Ordinal) || value.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        : value.Contains("//", StringComparison.Ordinal);

    private static Diagnostic Error(string file, string address) =>
        Diagnostic.Error(CheckCodes.ForeignRequest, file, 0, $"'{address}' is asked of another host", "publish it with the site, and name it by a relative address");

    [GeneratedRegex("(?:url\\(\\s*|@import\\s+)[\"']?(?<address>[^\"')\\s;]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Url();
}
