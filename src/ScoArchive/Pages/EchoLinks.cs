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

    /// <summary>The comparisons of a document with those that its record relates, and with the few others that share most with it.</summary>
    public IEnumerable<RelatedLink> ComparisonsOf(ArchivedDocument document) =>
        from pair in _related[document.Document.Slug].Concat(
            echoes.PairsOf(document).Select(pair => pair.Documents).Where(pair => !pair.IsRelated).Take(MostComparisons))
        let other = pair.Left == document ? pair.Right : pair.Left
        select new RelatedLink(site.Text["relation.compare"], cards[other] with { Path = ArchivePaths.Of(pair) });

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
