using System.Collections.Immutable;

namespace ScoArchive.Core.Archive;

/// <summary>How the documents of an archive stand to each other, whichever of two records says so.</summary>
public sealed class Relations
{
    private readonly ILookup<Slug, RelatedDocument> _ofOthers;

    /// <summary>Reads them from the records.</summary>
    /// <param name="documents">All documents.</param>
    public Relations(IEnumerable<ArchivedDocument> documents) => _ofOthers = documents
        .SelectMany(document => document.Metadata.Related, (document, related) => (Of: related.Slug, Other: new RelatedDocument(document.Document.Slug, Reverse(related.Relation))))
        .ToLookup(stated => stated.Of, stated => stated.Other);

    /// <summary>The documents that one stands in a relation to: those that its own record names, then those whose records name it.</summary>
    /// <param name="document">The document.</param>
    public ImmutableArray<RelatedDocument> Of(ArchivedDocument document)
    {
        ImmutableArray<RelatedDocument> own = document.Metadata.Related;
        return [.. own, .. _ofOthers[document.Document.Slug].Where(other => own.All(known => known.Slug != other.Slug)).Distinct()];
    }

    private static DocumentRelation Reverse(DocumentRelation relation) => relation switch
    {
        DocumentRelation.ReportsOn => DocumentRelation.ReportedBy,
        DocumentRelation.ReportedBy => DocumentRelation.ReportsOn,
        DocumentRelation.Implements => DocumentRelation.ImplementedBy,
        DocumentRelation.ImplementedBy => DocumentRelation.Implements,
        DocumentRelation.Replaces => DocumentRelation.ReplacedBy,
        DocumentRelation.ReplacedBy => DocumentRelation.Replaces,
        DocumentRelation.TranslationOf => DocumentRelation.TranslatedAs,
        DocumentRelation.TranslatedAs => DocumentRelation.TranslationOf,
        _ => relation,
    };
}
