using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A date that a block states.</summary>
/// <param name="Date">The date with the precision the words give it.</param>
/// <param name="Start">Index of the first character in the block's text.</param>
/// <param name="Words">The words that state it.</param>
public sealed record DateMention(Edtf Date, int Start, string Words);
