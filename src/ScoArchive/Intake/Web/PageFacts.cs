using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Web;

/// <summary>What a page says of itself in its head.</summary>
internal static partial class PageFacts
{
    /// <summary>The facts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">The address that came with it; empty without one.</param>
    public static OriginalFacts Of(IHtmlDocument page, string address)
    {
        string title = Meta(page, "og:title") is { Length: > 0 } stated ? stated : page.Title ?? "";
        string saved = page.ChildNodes.OfType<IComment>().Concat(page.DocumentElement.ChildNodes.OfType<IComment>()).Select(comment => SavedFrom().Match(comment.Data).Groups["address"].Value).FirstOrDefault(found => found.Length > 0, "");
        string canonical = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? "";
        string found = new[] { address, canonical, Meta(page, "og:url"), saved }.FirstOrDefault(IsAddress, "");
        string site = Meta(page, "og:site_name") is { Length: > 0 } name ? name : found.Length > 0 ? new Uri(found).Host : "";
        return new OriginalFacts(ExtractedLine.OnOneLine(title), ExtractedLine.OnOneLine(Meta(page, "author")), found, ExtractedLine.OnOneLine(site));
    }

    private static string Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content") ?? "";

    private static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.IsWellFormedOriginalString();

    [GeneratedRegex("saved from url=\\([0-9]+\\)(?<address>\\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();
}
