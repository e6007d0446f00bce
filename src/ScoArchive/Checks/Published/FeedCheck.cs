using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>
/// Checks that XML files can be read, that Atom feeds have what RFC 4287 asks for and no time of a clock, and that the sitemap names addresses
/// of the site, each once.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="addresses">Follows the addresses in them.</param>
internal sealed class FeedCheck(CheckedSite site, AddressCheck addresses)
{
    private const string Advice = "build the site again; where that does not mend it, report it";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Everything found.</summary>
    public IEnumerable<Diagnostic> Run() => site.EndingIn(".xml").SelectMany(Check);

    private IEnumerable<Diagnostic> Check(string file)
    {
        XDocument xml;
        try
        {
            xml = XDocument.Parse(site.Text(file));
        }
        catch (XmlException exception)
        {
            return [Diagnostic.Error(CheckCodes.Feed, file, exception.LineNumber, "the file is not XML", Advice)];
        }

        addresses.Look(file, xml);
        return xml.Root!.Name == Atom + "feed" ? CheckFeed(file, xml.Root) : xml.Root.Name == Sitemap + "urlset" ? CheckSitemap(file, xml.Root) : [];
    }

    private static IEnumerable<Diagnostic> CheckFeed(string file, XElement feed)
    {
        foreach (XElement part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            string what = part == feed ? "the feed" : $"the entry '{part.Element(Atom + "id")?.Value}'";
            foreach (string name in (string[])["id", "title", "updated"])
            {
                if (string.IsNullOrWhiteSpace(part.Element(Atom + name)?.Value))
                {
                    yield return Error(file, $"{what} has no {name}");
                }
            }

            if (part.Element(Atom + "updated")?.Value is { Length: > 0 } updated && !DateTimeOffset.TryParse(updated, CultureInfo.InvariantCulture, out _))
            {
                yield return Error(file, $"'{updated}' is no time");
            }
        }

        foreach (string id in feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value ?? "").GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return Error(file, $"two entries have the id '{id}'");
        }
    }

    private IEnumerable<Diagnostic> CheckSitemap(string file, XElement map)
    {
        string[] listed = [.. map.Descendants(Sitemap + "loc").Select(place => place.Value)];
        foreach (string foreign in listed.Where(address => site.LinkTo(file, address) is null))
        {
            yield return Error(file, $"'{foreign}' is no address of the site, which stands at '{site.BaseUrl}'");
        }

        foreach (string twice in listed.GroupBy(address => address).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return Error(file, $"'{twice}' stands twice");
        }
    }

    private static Diagnostic Error(string file, string message) => Diagnostic.Error(CheckCodes.Feed, file, 0, message, Advice);
}
