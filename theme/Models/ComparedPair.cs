namespace ScoArchive.Theme.Models;

/// <summary>Two paragraphs side by side; the marks of each are the words that the other lacks.</summary>
/// <param name="Left">The older paragraph.</param>
/// <param name="Right">The newer paragraph.</param>
/// <param name="Note">How they stand to each other, in words.</param>
/// <param name="IsMoved">Whether the newer stands elsewhere in its document.</param>
/// <param name="IsFree">Whether they share so few words in order that marks would cover most of both.</param>
public sealed record ComparedPair(PassageExcerpt Left, PassageExcerpt Right, string Note, bool IsMoved, bool IsFree);
