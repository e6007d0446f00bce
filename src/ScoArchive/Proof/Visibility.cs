using AngleSharp.Dom;
using ScoArchive.Proof.Styles;

namespace ScoArchive.Proof;

/// <summary>Tells whether readers see, and listeners hear, the words of a page's elements. It reads each element once.</summary>
internal sealed class Visibility(HidingRules rules)
{
    // Elements that show the words in them as they stand; all others hide, strike, replace or reorder them.
    private static readonly HashSet<string> Showing =
    [
        "html", "body", "main", "article", "section", "header", "footer", "div", "figure", "p", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "li", "blockquote", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col",
        "span", "a", "ins", "q", "pre", "br", "wbr", "hr", "em", "strong", "b", "i", "mark", "sub", "sup", "small", "cite", "abbr",
    ];

    private readonly Dictionary<IElement, string> _reasons = [];

    /// <summary>Why the words of an element are hidden by it or by what it stands in; empty when they are not.</summary>
    /// <param name="element">The element.</param>
    /// <param name="mayFold">Whether it may stand in a list that is folded below a visible heading of its own.</param>
    public string WhyHidden(IElement element, bool mayFold = false)
    {
        if (!_reasons.TryGetValue(element, out string? reason))
        {
            string own = WhyItHides(element, mayFold);
            reason = own.Length > 0 || element.ParentElement is not { } parent ? own : WhyHidden(parent, mayFold);
            _reasons[element] = reason;
        }

        return reason;
    }

    /// <summary>Why one of the elements in an element is hidden; what the archive adds is left out.</summary>
    public string WhyHiddenInside(IElement element)
    {
        foreach (IElement child in element.Children.Where(child => !child.HasAttribute("data-apparatus")))
        {
            string reason = WhyItHides(child, mayFold: false) is { Length: > 0 } own ? own : WhyHiddenInside(child);
            if (reason.Length > 0)
            {
                return reason;
            }
        }

        return "";
    }

    /// <summary>The rule that shows words of its own before or behind an element's; empty without one.</summary>
    public string WhatAddsWords(IElement element) => rules.FindAdding(element) ?? "";

    private string WhyItHides(IElement element, bool mayFold)
    {
        bool folds = mayFold && element.LocalName == "details" && element.Children.Any(child => child.LocalName == "summary" && child.TextContent.Any(char.IsLetter));
        return !folds && !Showing.Contains(element.LocalName) ? $"<{element.LocalName}>"
            : element.ShadowRoot is not null ? "a shadow that stands in its place"
            : HidingAttribute(element) is { Length: > 0 } attribute ? $"the attribute {attribute}"
            : rules.FindHiding(element) is { } rule ? $"the style {rule}" : "";
    }

    private static string HidingAttribute(IElement element)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            bool hides = attribute.Name switch
            {
                "hidden" or "inert" or "popover" or "style" => true,
                "aria-hidden" => !attribute.Value.Equals("false", StringComparison.OrdinalIgnoreCase),
                "dir" => attribute.Value.Equals("rtl", StringComparison.OrdinalIgnoreCase) && !element.TextContent.Any(IsRightToLeft),
                _ => false,
            };
            if (hides)
            {
                return $"{attribute.Name}=\"{attribute.Value}\"";
            }
        }

        return "";
    }

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
