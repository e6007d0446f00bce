namespace ScoArchive.Core.Permalinks;

/// <summary>A paragraph of the archive.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Id">Its id there.</param>
public readonly record struct ParagraphAddress(Slug Document, BlockId Id);
