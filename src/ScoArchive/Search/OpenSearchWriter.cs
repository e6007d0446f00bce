using System.Xml.Linq;

namespace ScoArchive.Search;

/// <summary>Writes the OpenSearch description by which a browser offers the archive's search in its address bar.</summary>
public static class OpenSearchWriter
{
    /// <summary>The media type to link the description with.</summary>
    public const string MediaType = "application/opensearchdescription+xml";

    private const int LongestShortName = 16;

    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The description.</summary>
    /// <param name="siteName">The site's name; the format allows 16 characters.</param>
    /// <param name="description">What the archive holds, in one sentence.</param>
    /// <param name="baseUrl">The site's public address, ending in a slash.</param>
    public static string Write(string siteName, string description, Uri baseUrl)
    {
        ArgumentNullException.ThrowIfNull(siteName);
        ArgumentNullException.ThrowIfNull(baseUrl);
        XElement root = new(
            OpenSearch + "OpenSearchDescription",
            new XElement(OpenSearch + "ShortName", siteName.Length > LongestShortName ? siteName[..LongestShortName].TrimEnd() : siteName),
            new XElement(OpenSearch + "Description", description),
            new XElement(OpenSearch + "InputEncoding", "UTF-8"),
            new XElement(
                OpenSearch + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", new Uri(baseUrl, "search/").AbsoluteUri + "?q={searchTerms}")));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root + "\n";
    }
}
