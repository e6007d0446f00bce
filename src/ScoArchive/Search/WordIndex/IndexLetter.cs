using System.Collections.Immutable;

namespace ScoArchive.Search.WordIndex;

/// <summary>A letter of the word index.</summary>
/// <param name="Letter">The letter, in upper case.</param>
/// <param name="Address">Its page, relative to the search page, such as <c>words/a/</c>.</param>
/// <param name="Words">Its significant words, in order.</param>
public sealed record IndexLetter(string Letter, string Address, ImmutableArray<LetterWord> Words);

/// <summary>A word of the word index with the paragraphs it stands in.</summary>
/// <param name="Word">The word in its commonest form.</param>
/// <param name="Paragraphs">How many paragraphs have it.</param>
/// <param name="Places">The first of them.</param>
public sealed record LetterWord(string Word, int Paragraphs, ImmutableArray<WordPlace> Places);

/// <summary>A paragraph that the word index points to.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Number">The paragraph's number; empty for headings and titles.</param>
/// <param name="Address">The paragraph, relative to the site's root, such as <c>documents/new-delhi-statement/#p3</c>.</param>
public sealed record WordPlace(string Title, string Number, string Address);
