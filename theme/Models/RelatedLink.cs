namespace ScoArchive.Theme.Models;

/// <summary>A related document with the kind of relation.</summary>
/// <param name="Relation">The relation in words.</param>
/// <param name="Document">The other document.</param>
public sealed record RelatedLink(string Relation, DocumentCard Document);
