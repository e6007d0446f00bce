namespace ScoArchive.Core.Permalinks;

/// <summary>A published paragraph of a document that is gone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Opening">The opening words that it had last; empty where they are not shown.</param>
/// <param name="Target">Where its text stands now; <see langword="null"/> where it stands nowhere.</param>
public sealed record FollowedParagraph(BlockId Id, string Opening, ParagraphAddress? Target);
