using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Addresses;

/// <summary>Addresses of the archive's pages. Published addresses are promises: they change here only with a redirect.</summary>
public static class ArchivePaths
{
    /// <summary>The list of documents.</summary>
    public static PagePath Documents { get; } = new("documents/");

    /// <summary>The folder of the list of documents by time, where one page has no room for it.</summary>
    public static PagePath DocumentsIn { get; } = new("documents/in/");

    /// <summary>The overview of topics.</summary>
    public static PagePath Topics { get; } = new("topics/");

    /// <summary>The overview of states.</summary>
    public static PagePath States { get; } = new("states/");

    /// <summary>The timeline.</summary>
    public static PagePath Timeline { get; } = new("timeline/");

    /// <summary>Search.</summary>
    public static PagePath Search { get; } = new("search/");

    /// <summary>The passages that echo each other.</summary>
    public static PagePath Echoes { get; } = new("echoes/");

    /// <summary>The page that compares any two documents.</summary>
    public static PagePath Comparisons { get; } = new("compare/");

    /// <summary>The folder of the list of comparisons by time, where one page has no room for it.</summary>
    public static PagePath ComparisonsIn { get; } = new("compare/in/");

    /// <summary>The phrases that recur.</summary>
    public static PagePath Formulas { get; } = new("formulas/");

    /// <summary>The Atom feed.</summary>
    public static PagePath Feed { get; } = new("feed.xml");

    /// <summary>The web application manifest.</summary>
    public static PagePath Manifest { get; } = new("site.webmanifest");

    /// <summary>How browsers may search the site.</summary>
    public static PagePath OpenSearch { get; } = new("opensearch.xml");

    /// <summary>What can be downloaded, for people.</summary>
    public static PagePath Data { get; } = new("data/");

    /// <summary>The texts of all documents in one file.</summary>
    public static PagePath AllTexts { get; } = new("data/texts.zip");

    /// <summary>The list of documents as data.</summary>
    public static PagePath DocumentData { get; } = new("documents/index.json");

    /// <summary>The dates that texts mention, as data.</summary>
    public static PagePath Mentions { get; } = new("timeline/mentions.json");

    /// <summary>The dates that texts mention, as a calendar.</summary>
    public static PagePath Calendar { get; } = new("timeline/mentions.ics");

    /// <summary>The checksums of all texts as received, in the form that <c>sha256sum --check</c> reads.</summary>
    public static PagePath Checksums { get; } = new("seeds/SHA256SUMS");

    /// <summary>A schema of the archive's JSON.</summary>
    public static PagePath OfSchema(string name) => new("schemas/" + name);

    /// <summary>A document's page.</summary>
    public static PagePath Of(Slug slug) => new($"documents/{slug}/");

    /// <summary>A passage's permalink.</summary>
    public static PagePath Of(Passage passage) => Of(passage.Document.Document.Slug).At(passage.Block.Id.Value);

    /// <summary>A topic's page.</summary>
    public static PagePath OfTopic(string slug) => new($"topics/{slug}/");

    /// <summary>A state's page.</summary>
    public static PagePath OfState(State state) => new($"states/{state.Slug}/");

    /// <summary>A year's page of the timeline.</summary>
    public static PagePath OfYear(int year) => new(FormattableString.Invariant($"timeline/{year}/"));

    /// <summary>A recurring phrase's page; for one that was found by counting, its place on the page of them all.</summary>
    public static PagePath Of(Formula formula) => formula.IsCurated ? OfFormula(formula.Slug) : Formulas.At(AnchorOf(formula).Value);

    /// <summary>A recurring phrase's fragment on the page of them all.</summary>
    public static Fragment AnchorOf(Formula formula) => new("phrase-" + formula.Slug);

    /// <summary>The page of a recurring phrase with a slug.</summary>
    public static PagePath OfFormula(string slug) => new($"formulas/{slug}/");

    /// <summary>The comparison of two documents, the older one first: a page of its own where a record relates them.</summary>
    public static PagePath Of(DocumentPair pair)
    {
        (Slug left, Slug right) = (pair.Left.Document.Slug, pair.Right.Document.Slug);
        return pair.IsRelated ? new PagePath($"{Comparisons}{left}/{right}/") : OfComparison(left, right);
    }

    /// <summary>The comparison of any two documents.</summary>
    public static PagePath OfComparison(Slug left, Slug right) => new($"{Comparisons}?left={left}&right={right}");

    /// <summary>The page that compares any two documents, with one of them chosen.</summary>
    public static PagePath ComparisonsWith(Slug left) => new($"{Comparisons}?left={left}");

    /// <summary>The page that shows a document's seed.</summary>
    public static PagePath SourceOf(Slug slug) => new($"documents/{slug}/source/");

    /// <summary>The file out of which the seed was taken, byte for byte.</summary>
    public static PagePath OriginalOf(Document document, Original original) => new($"documents/{document.Slug}/{original.PublishedName}");

    /// <summary>The seed itself, byte for byte.</summary>
    public static PagePath SeedOf(Document document) =>
        new($"documents/{document.Slug}/{Uri.EscapeDataString(document.Provenance.Seed.FileName)}");
}
