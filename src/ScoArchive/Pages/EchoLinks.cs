using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Passages elsewhere that say nearly the same, as document pages show them.</summary>
public sealed class EchoLinks(Site site, DocumentCards cards, ArchiveEchoes echoes)
{
    private const int MostComparisons = 3;

    private readonly ILookup<Slug, DocumentPair> _related = echoes.Related
        .SelectMany(pair => new[] { pair.Left, pair.Right }, (pair, document) => (document.Document.Slug, pair))
        .ToLookup(item => item.Slug, item => item.pair);

    /// <summary>The comparison of a document with one that a record relates to it; <see langword="null"/> where there is none.</summary>
    public PagePath? ComparisonOf(ArchivedDocument document, Slug other) =>
        _related[document.Document.Slug].FirstOrDefault(pair => pair.Left.Document.Slug == other || pair.Right.Document.Slug == other) is { } pair ? ArchivePaths.Of(pair) : null;

    /// <summary>The comparisons of a document with the few others that share most with it and that no record relates to it.</summary>
    public IEnumerable<RelatedLink> OthersOf(ArchivedDocument document) =>
        from pair in echoes.PairsOf(document).Select(pair => pair.Documents).Where(pair => !pair.IsRelated).Take(MostComparisons)
        let other = pair.Left == document ? pair.Right : pair.Left
        select new RelatedLink(site.Text["relation.compare"], cards[other] with { Path = ArchivePaths.Of(pair) }, null);

    /// <summary>The passages that echo one, each document once.</summary>
    public ImmutableArray<EchoLink> Of(Passage passage) =>
    [
        .. from echo in echoes.Of(passage)
           let other = echo.Left == passage ? echo.Right : echo.Left
           group other by other.Document into held
           select new EchoLink(ArchivePaths.Of(held.First()), NameOf(held.Key), held.First().Block.Number),
    ];

    // Short, for the margin.
    private string NameOf(ArchivedDocument document)
    {
        DocumentCard card = cards[document];
        return card.Date.Length > 0 ? $"{card.Kind}, {card.Date}" : card.IsolatedTitle;
    }
}
