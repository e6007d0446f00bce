namespace ScoArchive.Core.Vocabulary;

/// <summary>A state named in a block.</summary>
/// <param name="Iso">ISO 3166-1 alpha-2 code.</param>
/// <param name="Via">How it is named.</param>
/// <param name="Start">Index of the first character in the block's text; -1 where only the document's title names the state.</param>
/// <param name="Words">The words that name it.</param>
public sealed record StateMention(string Iso, MentionVia Via, int Start, string Words);
