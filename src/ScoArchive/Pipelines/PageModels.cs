using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Theme.Blocks;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Strings;

namespace ScoArchive.Pipelines;

/// <summary>Turns facts of the archive into what the theme shows; shared by all makers of pages.</summary>
public sealed class PageModels
{
    private const int LongestExcerpt = 700;

    /// <summary>Prepares the models.</summary>
    public PageModels(DocumentArchive archive, SiteFrame site, InterfaceText text)
    {
        (Archive, Site, Text, Dates) = (archive, site, text, new DateFormatter(text));
        Cards = archive.Documents.ToImmutableDictionary(document => document.Document.Slug, MakeCard);
        StatesByIso = archive.States.States.ToImmutableDictionary(state => state.Iso);
    }

    /// <summary>The archive.</summary>
    public DocumentArchive Archive { get; }

    /// <summary>What every page shares.</summary>
    public SiteFrame Site { get; }

    /// <summary>The interface's words.</summary>
    public InterfaceText Text { get; }

    /// <summary>Dates in words.</summary>
    public DateFormatter Dates { get; }

    /// <summary>Every document as lists show it.</summary>
    public ImmutableDictionary<Slug, DocumentCard> Cards { get; }

    /// <summary>The vocabulary's states by code.</summary>
    public ImmutableDictionary<string, State> StatesByIso { get; }

    /// <summary>A document as lists show it.</summary>
    public DocumentCard CardOf(ArchivedDocument document) => Cards[document.Document.Slug];

    /// <summary>A document kind in words.</summary>
    public string DescribeKind(string kind) => Text.Or("kind." + kind, kind.Length == 0 ? Text["kind.document"] : char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' '));

    /// <summary>A language in words.</summary>
    public string DescribeLanguage(string language) => Text.Or("language." + language, language);

    /// <summary>A document as bibliographies see it.</summary>
    public CslRecord RecordOf(ArchivedDocument document) => CslRecord.Of(
        document.Metadata, DescribeKind(document.Metadata.Kind), ArchivePaths.Of(document.Document.Slug).AbsoluteOn(Site.BaseUrl), Site.Title);

    /// <summary>A frame for a page.</summary>
    public PageFrame Frame(PagePath path, string title, string description) => PageFrame.Of(Site, path, title, description);

    /// <summary>Passages grouped by document in time order, with the words that put each there.</summary>
    /// <param name="section">Anchor of the section they stand in, with which the groups' anchors begin.</param>
    /// <param name="passages">The passages.</param>
    public ImmutableArray<PassageGroup> Group(string section, IEnumerable<(Passage Passage, ImmutableArray<TextMark> Marks, string Note)> passages) =>
        [.. passages.GroupBy(item => item.Passage.Document).Select(group => new PassageGroup(
            CardOf(group.Key), section + "-in-" + group.Key.Document.Slug, [.. group.Select(item => Excerpt(item.Passage, item.Marks, item.Note))]))];

    /// <summary>A passage on an index page, cut to the words around its marks when it is long.</summary>
    public static PassageExcerpt Excerpt(Passage passage, ImmutableArray<TextMark> marks, string note, int longest = LongestExcerpt)
    {
        (string words, ImmutableArray<TextMark> kept) = ExcerptWindow.Cut(passage.Text, marks, longest);
        return new PassageExcerpt(ArchivePaths.Of(passage), passage.Block.Number, words, kept, note);
    }

    /// <summary>Documents with the number of passages in each, as bars; each leads to the document's group on the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sectionOf">Anchor of the section in which a document's passages stand first.</param>
    /// <param name="passages">The passages.</param>
    public ImmutableArray<CountedLink> ChartOf(PagePath page, Func<ArchivedDocument, string> sectionOf, IEnumerable<Passage> passages) =>
        [.. passages.GroupBy(passage => passage.Document).Select(group => new CountedLink(
            new Link(page.At($"{sectionOf(group.Key)}-in-{group.Key.Document.Slug}"), CardOf(group.Key).Title), group.Count()))];

    private DocumentCard MakeCard(ArchivedDocument document)
    {
        DocumentMetadata metadata = document.Metadata;
        return new DocumentCard(
            ArchivePaths.Of(metadata.Slug),
            metadata.Title,
            DescribeKind(metadata.Kind),
            metadata.FilingDate is { } date ? Dates.Describe(date) : "",
            metadata.FilingDate is { } filed ? DateFormatter.ForMachines(filed) : "",
            metadata.Place,
            metadata.Issuer.Length > 0 ? metadata.Issuer : metadata.Publisher,
            metadata.Language,
            document.Document.ParagraphCount,
            metadata.IsCatalogued);
    }
}
