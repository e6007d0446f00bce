using System.Collections.Immutable;

namespace ScoArchive.Theme.Search;

/// <summary>A letter of the word index.</summary>
/// <param name="Letter">The letter, in upper case.</param>
/// <param name="Address">Its page, relative to the search page, such as <c>words/a/</c>.</param>
/// <param name="Words">Its significant words, in order.</param>
public sealed record WordIndexLetter(string Letter, string Address, ImmutableArray<WordIndexWord> Words);
