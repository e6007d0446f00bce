using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Exports;

/// <summary>An Atom feed (RFC 4287) of documents, those added last first, and of those that are gone (RFC 6721). Its times come from the records, never from a clock.</summary>
/// <param name="Head">What it is about and where it stands.</param>
/// <param name="Entries">The documents.</param>
/// <param name="Gone">Those that are gone.</param>
public sealed record AtomFeed(FeedHead Head, ImmutableArray<FeedEntry> Entries, ImmutableArray<GoneEntry> Gone) : IFileContent
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string TombstoneNamespace = "http://purl.org/atompub/tombstones/1.0";
    private const int MostEntries = 50;
    private static readonly DateOnly Undated = new(2001, 6, 15);

    /// <summary>Gathers what it tells of.</summary>
    /// <param name="head">What it is about and where it stands.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="tombstones">Those that are gone.</param>
    /// <param name="urlOf">Address of a document's page.</param>
    public static AtomFeed Of(FeedHead head, IEnumerable<ArchivedDocument> documents, IEnumerable<Tombstone> tombstones, Func<Slug, string> urlOf)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new AtomFeed(
            head,
            [
                .. documents.OrderByDescending(UpdatedOn).ThenByDescending(document => document.Metadata.FilingDate?.Earliest).Take(MostEntries)
                    .Select(document => EntryOf(document, urlOf(document.Document.Slug), head.Site)),
            ],
            [
                .. tombstones.OrderByDescending(tombstone => tombstone.Statement.Day).Take(MostEntries)
                    .Select(tombstone => new GoneEntry(urlOf(tombstone.Slug), tombstone.Statement.Day, tombstone.Statement.Reason)),
            ]);
    }

    /// <inheritdoc/>
    public byte[] Write() => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", Namespace, Head.Page);
        xml.WriteElementString("title", Namespace, Head.Title);
        xml.WriteElementString("updated", Namespace, Format(Entries.Select(entry => entry.Updated).Concat(Gone.Select(gone => gone.Day)).DefaultIfEmpty(Undated).Max()));
        WriteLink(xml, "self", Head.Self);
        WriteLink(xml, "alternate", Head.Page);
        foreach (FeedEntry entry in Entries)
        {
            WriteEntry(xml, entry);
        }

        foreach (GoneEntry gone in Gone)
        {
            WriteGone(xml, gone);
        }

        xml.WriteEndElement();
    });

    private static FeedEntry EntryOf(ArchivedDocument document, string url, string site)
    {
        DocumentMetadata metadata = document.Metadata;
        return new FeedEntry(
            url,
            metadata.Title,
            UpdatedOn(document),
            new[] { metadata.Issuer, metadata.Author, metadata.Publisher, site }.First(name => name.Length > 0),
            document.Passages.FirstOrDefault(passage => !passage.IsHeading)?.Text ?? metadata.Title);
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, entry.Url);
        xml.WriteElementString("title", Namespace, ControlCharacters.Blank(entry.Title));
        xml.WriteElementString("updated", Namespace, Format(entry.Updated));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, entry.Author);
        xml.WriteEndElement();
        WriteLink(xml, "alternate", entry.Url);
        xml.WriteElementString("summary", Namespace, ControlCharacters.Blank(entry.Summary));
        xml.WriteEndElement();
    }

    private static void WriteGone(XmlWriter xml, GoneEntry gone)
    {
        xml.WriteStartElement("at", "deleted-entry", TombstoneNamespace);
        xml.WriteAttributeString("ref", gone.Url);
        xml.WriteAttributeString("when", Format(gone.Day));
        xml.WriteElementString("at", "comment", TombstoneNamespace, ControlCharacters.Blank(gone.Reason));
        WriteLink(xml, "alternate", gone.Url);
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

/// <summary>A document in a feed.</summary>
/// <param name="Url">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Updated">The day on which it changed last.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="Summary">Its first paragraph.</param>
public sealed record FeedEntry(string Url, string Title, DateOnly Updated, string Author, string Summary);

/// <summary>A document in a feed that is gone.</summary>
/// <param name="Url">The page that tells of it.</param>
/// <param name="Day">The day on which it went.</param>
/// <param name="Reason">Why.</param>
public sealed record GoneEntry(string Url, DateOnly Day, string Reason);
