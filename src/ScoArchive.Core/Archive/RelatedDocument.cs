namespace ScoArchive.Core.Archive;

/// <summary>A document that this one stands in a relation to.</summary>
/// <param name="Slug">The other document.</param>
/// <param name="Relation">How this document stands to it.</param>
public sealed record RelatedDocument(Slug Slug, DocumentRelation Relation);
