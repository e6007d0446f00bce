using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>The pairs of documents that records relate, whichever of the two says so.</summary>
public sealed class RelatedPairs
{
    private readonly HashSet<(Slug, Slug)> _slugs;

    /// <summary>Reads them from the records.</summary>
    public RelatedPairs(DocumentArchive archive)
    {
        Dictionary<ArchivedDocument, int> places = archive.Documents.Select((document, place) => (document, place)).ToDictionary(item => item.document, item => item.place);
        All =
        [
            .. archive.Documents
                .SelectMany(document => document.Metadata.Related, (document, related) => (Document: document, Other: archive.Find(related.Slug)))
                .Where(pair => pair.Other is not null && pair.Other != pair.Document)
                .Select(pair => (Left: Math.Min(places[pair.Document], places[pair.Other!]), Right: Math.Max(places[pair.Document], places[pair.Other!])))
                .Distinct()
                .Order()
                .Select(pair => new DocumentPair(archive.Documents[pair.Left], archive.Documents[pair.Right], IsRelated: true)),
        ];
        _slugs = [.. All.Select(pair => (pair.Left.Document.Slug, pair.Right.Document.Slug))];
    }

    /// <summary>The pairs, each once, in time order.</summary>
    public ImmutableArray<DocumentPair> All { get; }

    /// <summary>Two documents as a pair.</summary>
    /// <param name="left">The older one.</param>
    /// <param name="right">The newer one.</param>
    public DocumentPair Of(ArchivedDocument left, ArchivedDocument right) =>
        new(left, right, _slugs.Contains((left.Document.Slug, right.Document.Slug)));
}
