using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Passages elsewhere that say nearly the same, as document pages show them.</summary>
public sealed class EchoLinks(Site site, DocumentCards cards, ArchiveEchoes echoes)
{
    /// <summary>The comparisons that a document has a part in.</summary>
    public IEnumerable<RelatedLink> ComparisonsOf(ArchivedDocument document) =>
        from pair in echoes.PairsOf(document)
        where pair.IsCompared
        let other = pair.Left == document ? pair.Right : pair.Left
        select new RelatedLink(site.Text["relation.compare"], cards[other] with { Path = ArchivePaths.Of(pair) });

    /// <summary>The passages that echo one.</summary>
    public ImmutableArray<EchoLink> Of(Passage passage) =>
    [
        .. from echo in echoes.Of(passage)
           let isLeft = echo.Left == passage
           let other = isLeft ? echo.Right : echo.Left
           let excerpt = Excerpts.Of(other, Excerpts.MarksOf(isLeft ? echo.RightShared : echo.LeftShared), "")
           select new EchoLink(excerpt.Target, cards[other.Document].Title, excerpt.Number, excerpt.Words, ComparisonOf(echoes.PairOf(echo))),
    ];

    /// <summary>The comparison of a pair, if it has one.</summary>
    public static PagePath? ComparisonOf(EchoingPair pair) => pair.IsCompared ? ArchivePaths.Of(pair) : null;
}
