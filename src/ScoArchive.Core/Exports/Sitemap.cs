namespace ScoArchive.Core.Exports;

/// <summary>Writes a sitemap (sitemaps.org protocol 0.9).</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The sitemap as UTF-8 XML.</summary>
    /// <param name="addresses">Addresses of the pages.</param>
    public static byte[] Write(IEnumerable<string> addresses) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (string address in addresses)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
