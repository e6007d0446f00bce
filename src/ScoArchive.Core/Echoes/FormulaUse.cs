using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Echoes;

/// <summary>One occurrence of a formula.</summary>
/// <param name="Document">The document's slug.</param>
/// <param name="Id">The block's permalink fragment.</param>
/// <param name="Start">Index of the first character in the block's text.</param>
/// <param name="Words">The document's wording.</param>
public sealed record FormulaUse(string Document, BlockId Id, int Start, string Words);
