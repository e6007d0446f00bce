using System.Globalization;
using System.Xml;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Exports;

/// <summary>Writes an Atom feed (RFC 4287) of documents, those added last first, and of those that are gone (RFC 6721).</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string TombstoneNamespace = "http://purl.org/atompub/tombstones/1.0";
    private const int MostEntries = 50;
    private static readonly DateOnly Undated = new(2001, 6, 15);

    /// <summary>The feed as UTF-8 XML. Its times come from the records, never from a clock.</summary>
    /// <param name="head">What it is about and where it stands.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="tombstones">Those that are gone.</param>
    /// <param name="urlOf">Address of a document's page.</param>
    public static byte[] Write(FeedHead head, IEnumerable<ArchivedDocument> documents, IEnumerable<Tombstone> tombstones, Func<Slug, string> urlOf)
    {
        ArchivedDocument[] latest = [.. documents.OrderByDescending(UpdatedOn).ThenByDescending(document => document.Metadata.FilingDate?.Earliest).Take(MostEntries)];
        Tombstone[] gone = [.. tombstones.OrderByDescending(tombstone => tombstone.Statement.Day).Take(MostEntries)];
        DateOnly updated = latest.Select(UpdatedOn).Concat(gone.Select(tombstone => tombstone.Statement.Day)).DefaultIfEmpty(Undated).Max();
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, head.Page);
            xml.WriteElementString("title", Namespace, head.Title);
            xml.WriteElementString("updated", Namespace, Format(updated));
            WriteLink(xml, "self", head.Self);
            WriteLink(xml, "alternate", head.Page);
            foreach (ArchivedDocument document in latest)
            {
                WriteEntry(xml, document, urlOf(document.Document.Slug), head.Site);
            }

            foreach (Tombstone tombstone in gone)
            {
                WriteDeleted(xml, tombstone, urlOf(tombstone.Slug));
            }

            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(XmlWriter xml, ArchivedDocument document, string url, string siteTitle)
    {
        DocumentMetadata metadata = document.Metadata;
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, url);
        xml.WriteElementString("title", Namespace, ControlCharacters.Blank(metadata.Title));
        xml.WriteElementString("updated", Namespace, Format(UpdatedOn(document)));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, new[] { metadata.Issuer, metadata.Author, metadata.Publisher, siteTitle }.First(name => name.Length > 0));
        xml.WriteEndElement();
        WriteLink(xml, "alternate", url);
        string summary = document.Passages.FirstOrDefault(passage => !passage.IsHeading)?.Text ?? metadata.Title;
        xml.WriteElementString("summary", Namespace, ControlCharacters.Blank(summary));
        xml.WriteEndElement();
    }

    private static void WriteDeleted(XmlWriter xml, Tombstone tombstone, string url)
    {
        xml.WriteStartElement("at", "deleted-entry", TombstoneNamespace);
        xml.WriteAttributeString("ref", url);
        xml.WriteAttributeString("when", Format(tombstone.Statement.Day));
        xml.WriteElementString("at", "comment", TombstoneNamespace, ControlCharacters.Blank(tombstone.Statement.Reason));
        WriteLink(xml, "alternate", url);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateOnly UpdatedOn(ArchivedDocument document) =>
        document.Metadata.Revised ?? document.Metadata.Published ?? document.Metadata.FilingDate?.Earliest ?? Undated;

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
