namespace ScoArchive.Search.WordIndex;

/// <summary>A passage that the word index can point to.</summary>
/// <param name="Document">The number of its document.</param>
/// <param name="Place">Its place in its document's reading order; -1 for the title, to which the word index does not point.</param>
/// <param name="Number">Number shown in the margin; empty for headings.</param>
/// <param name="Id">Permalink fragment.</param>
internal readonly record struct IndexedPassage(int Document, int Place, string Number, string Id);
