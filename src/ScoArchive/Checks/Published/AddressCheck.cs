using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace ScoArchive.Checks.Published;

/// <summary>Follows the addresses that the site states of itself in full: canonical addresses, those in data, feeds, sitemap and calendar.</summary>
/// <param name="site">The site.</param>
/// <param name="links">Says of each whether it leads somewhere.</param>
internal sealed class AddressCheck(CheckedSite site, LinkCheck links)
{
    /// <summary>Follows those of a page.</summary>
    public void Look(CheckedPage page)
    {
        foreach (IElement element in page.Tree.QuerySelectorAll("[href], meta[property='og:url']"))
        {
            Follow(page.File, element.GetAttribute("href") ?? element.GetAttribute("content") ?? "");
        }
    }

    /// <summary>Follows those of a file of data.</summary>
    public void Look(string file, JsonElement data)
    {
        foreach (string text in JsonTexts.Of(data))
        {
            Follow(file, text);
        }
    }

    /// <summary>Follows those of an XML file.</summary>
    public void Look(string file, XDocument xml)
    {
        foreach (XElement element in xml.Descendants())
        {
            foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                Follow(file, attribute.Value);
            }

            if (!element.HasElements)
            {
                Follow(file, element.Value);
            }
        }
    }

    /// <summary>Follows one; of an address of another site nothing is known.</summary>
    public void Follow(string file, string address)
    {
        if (!address.Contains(' ', StringComparison.Ordinal) && !address.Contains('{', StringComparison.Ordinal) && site.LinkTo(file, address) is { } link)
        {
            links.Follow(file, link);
        }
    }
}
