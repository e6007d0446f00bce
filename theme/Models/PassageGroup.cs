using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The paragraphs of one document on an index page.</summary>
/// <param name="Document">The document.</param>
/// <param name="Anchor">Fragment of the group on the page.</param>
/// <param name="Passages">Its paragraphs in reading order.</param>
public sealed record PassageGroup(DocumentCard Document, string Anchor, ImmutableArray<PassageExcerpt> Passages);
