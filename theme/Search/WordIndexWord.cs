using System.Collections.Immutable;

namespace ScoArchive.Theme.Search;

/// <summary>A word of the word index with the paragraphs it stands in.</summary>
/// <param name="Word">The word in its commonest form.</param>
/// <param name="Paragraphs">How many paragraphs have it.</param>
/// <param name="Places">The first of them.</param>
public sealed record WordIndexWord(string Word, int Paragraphs, ImmutableArray<WordIndexPlace> Places);
