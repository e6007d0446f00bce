using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ScoArchive.Intake.Web;

/// <summary>What the names and attributes of a page's elements say of them.</summary>
internal static partial class ElementKinds
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "body", "center", "caption", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]);

    private static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(
    [
        "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "link", "map", "meta", "noframes", "noscript", "object", "option", "progress",
        "script", "select", "style", "svg", "template", "textarea", "title", "video",
    ]);

    private static readonly FrozenSet<string> Apart = FrozenSet.ToFrozenSet(["aside", "dialog", "footer", "menu", "nav", "search"]);
    private static readonly FrozenSet<string> ApartRoles = FrozenSet.ToFrozenSet(
        ["alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "toolbar"]);

    /// <summary>Whether it makes lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>The level of a heading; 0 for others.</summary>
    public static int HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

    /// <summary>Whether readers of the page see nothing of it as text.</summary>
    public static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style));

    /// <summary>Whether its name or role says that it stands beside the text: menus, asides, feet of the page.</summary>
    public static bool StandsApart(IElement element) => Apart.Contains(element.LocalName) || ApartRoles.Contains(element.GetAttribute("role") ?? "");

    /// <summary>Whether its class or id is one that menus, notices and the like often have. A hint, which proves nothing alone.</summary>
    public static bool HintsAtFurniture(IElement element) => FurnitureName().IsMatch($"{element.ClassName} {element.Id}");

    [GeneratedRegex("display\\s*:\\s*none|visibility\\s*:\\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingStyle();

    [GeneratedRegex(
        "(?:^|[\\s_-])(?:ad|ads|advert\\w*|banner|breadcrumbs?|comments?|consent|cookies?|copyright|crumbs?|footer|gdpr|login|menu|modal|nav|navbar|navigation|newsletter|pager|pagination|popup|promo|recommend\\w*|related|search|share|sharing|sidebar|social|subscri\\w*|tags?|toolbar|topbar|widget)(?=$|[\\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurnitureName();
}
