using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Blocks;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Strings;

namespace ScoArchive.Pipelines;

/// <summary>Turns facts of the archive into what the theme shows; shared by all makers of pages.</summary>
public sealed class PageModels
{
    private const int LongestExcerpt = 700;
    private const int MostPassages = 400;
    private const int MostBars = 60;

    /// <summary>Prepares the models.</summary>
    public PageModels(DocumentArchive archive, ArchiveEchoes echoes, SiteFrame site, InterfaceText text)
    {
        (Archive, Echoes, Site, Text, Dates) = (archive, echoes, site, text, new DateFormatter(text));
        Timeline = new Timeline(archive);
        Issues = new IssuePlaces(archive);
        Cards = archive.Documents.ToImmutableDictionary(document => document.Document.Slug, MakeCard);
        StatesByIso = archive.States.States.ToImmutableDictionary(state => state.Iso);
    }

    /// <summary>The archive.</summary>
    public DocumentArchive Archive { get; }

    /// <summary>What its documents share.</summary>
    public ArchiveEchoes Echoes { get; }

    /// <summary>Its documents and the dates that they mention, by time.</summary>
    public Timeline Timeline { get; }

    /// <summary>Which documents were issued in which state.</summary>
    public IssuePlaces Issues { get; }

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

    /// <summary>The states that have a page, by name: those with a status in the SCO and those that a text names or was issued in.</summary>
    public IEnumerable<State> ShownStates() => Archive.States.States
        .Where(state => state.Status is not null || Archive.PassagesNamingState(state.Iso).Length > 0 || Issues.IssuedIn(state.Iso).Length > 0)
        .OrderBy(state => state.Name, StringComparer.Ordinal);

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

    /// <summary>A frame for an index page that is also published as JSON beside it.</summary>
    public PageFrame IndexFrameWithData(PagePath path, string title, string description) =>
        Frame(path, title, description) with { Alternates = [DataOf(path)] };

    /// <summary>The JSON beside an index page.</summary>
    public AlternateLink DataOf(PagePath page) => new(new PagePath(page.Value + "index.json"), "application/json", Text["index.json"]);

    /// <summary>The passages that a section shows: of very many, the latest; its JSON has all.</summary>
    public static IEnumerable<Passage> Shown(ImmutableArray<Passage> passages) => passages.Skip(passages.Length - MostPassages);

    /// <summary>Passages under a heading, by document in time order, with the words that put each there.</summary>
    /// <param name="anchor">Anchor of the section, with which the groups' anchors begin.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="passages">The passages; a page shows so many, its JSON all.</param>
    /// <param name="show">A passage with its marks and its note.</param>
    public SubjectSection Section(string anchor, string heading, ImmutableArray<Passage> passages, Func<Passage, PassageExcerpt> show) => new(
        anchor,
        heading,
        passages.Length,
        passages.Length > MostPassages ? Text.Format("index.part", MostPassages, passages.Length) : "",
        [.. Shown(passages).GroupBy(passage => passage.Document).Select(group => new PassageGroup(
            CardOf(group.Key), anchor + "-in-" + group.Key.Document.Slug, [.. group.Select(show)]))]);

    /// <summary>A passage on an index page, cut to the words around its marks when it is long.</summary>
    public static PassageExcerpt Excerpt(Passage passage, ImmutableArray<TextMark> marks, string note, int longest = LongestExcerpt)
    {
        (string words, ImmutableArray<TextMark> kept) = ExcerptWindow.Cut(passage.Text, marks, longest);
        return new PassageExcerpt(ArchivePaths.Of(passage), passage.Block.Number, words, kept, note);
    }

    /// <summary>Documents with the number of passages in each, as bars in time order; each leads to where the page shows them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="passages">The passages.</param>
    public (string Caption, ImmutableArray<CountedLink> Bars) ChartOf(PagePath page, IEnumerable<SubjectSection> sections, IEnumerable<Passage> passages)
    {
        Dictionary<PagePath, string> anchors = [];
        foreach (PassageGroup group in sections.SelectMany(section => section.Groups))
        {
            anchors.TryAdd(group.Document.Path, group.Anchor);
        }

        IGrouping<ArchivedDocument, Passage>[] groups = [.. passages.GroupBy(passage => passage.Document)];
        int least = groups.Length <= MostBars ? 0 : groups.Select(group => group.Count()).OrderDescending().ElementAt(MostBars - 1);
        return (
            groups.Length <= MostBars ? Text["subject.chart"] : Text.Format("subject.chartPart", MostBars),
            [.. groups.Where(group => group.Count() >= least).Take(MostBars).Select(group => BarOf(page, anchors, CardOf(group.Key), group.Count()))]);
    }

    private static CountedLink BarOf(PagePath page, Dictionary<PagePath, string> anchors, DocumentCard document, int count)
    {
        string words = document.Date.Length > 0 ? $"{document.Title}, {document.Date}" : document.Title;
        return new CountedLink(new Link(anchors.TryGetValue(document.Path, out string? anchor) ? page.At(anchor) : document.Path, words), count);
    }

    /// <summary>Comparisons of a document with others, each as its list of relations shows it.</summary>
    public IEnumerable<RelatedLink> ComparisonsOf(ArchivedDocument document) =>
        from pair in Echoes.PairsOf(document)
        where pair.IsCompared
        let other = pair.Left == document ? pair.Right : pair.Left
        select new RelatedLink(Text["relation.compare"], CardOf(other) with { Path = ArchivePaths.Of(pair) });

    /// <summary>The echoes of a passage, as they stand beside it.</summary>
    public ImmutableArray<EchoLink> EchoesOf(Passage passage) =>
    [
        .. from echo in Echoes.Of(passage)
           let isLeft = echo.Left == passage
           let other = isLeft ? echo.Right : echo.Left
           let excerpt = Excerpt(other, MarksOf(isLeft ? echo.RightShared : echo.LeftShared), "")
           select new EchoLink(
               excerpt.Target, CardOf(other.Document).Title, excerpt.Number, excerpt.Words, excerpt.Marks, ArchivePaths.Of(Echoes.PairOf(echo))),
    ];

    /// <summary>Stretches of a text as marks.</summary>
    public static ImmutableArray<TextMark> MarksOf(ImmutableArray<TextSpan> spans) => [.. spans.Select(span => new TextMark(span.Start, span.Length))];

    /// <summary>A topic with the number of paragraphs it shares with another subject.</summary>
    public CountedLink LinkToTopic(Companion companion) =>
        new(new Link(ArchivePaths.OfTopic(companion.Key), Archive.Topics.Find(companion.Key)!.Label), companion.Paragraphs);

    /// <summary>A state with the number of paragraphs it shares with another subject.</summary>
    public CountedLink LinkToState(Companion companion) =>
        new(new Link(ArchivePaths.OfState(StatesByIso[companion.Key]), StatesByIso[companion.Key].Name), companion.Paragraphs);

    /// <summary>The same subject on Wikidata, where that is stated.</summary>
    public static IEnumerable<Fact> WikidataFact(InterfaceText text, string item) =>
        item.Length > 0 ? [new Fact(text["fact.wikidata"], item, "https://www.wikidata.org/wiki/" + item)] : [];

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
