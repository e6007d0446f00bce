using System.Collections.Immutable;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>The search page.</summary>
/// <param name="Root">The site's root.</param>
/// <param name="Index">The search index's folder.</param>
/// <param name="FirstFiles">Files of the index that every search reads.</param>
/// <param name="Words">Where the word index begins.</param>
/// <param name="Letters">The A–Z word index.</param>
/// <param name="Facets">Names of what a search can be narrowed by, a blank between them.</param>
/// <param name="Examples">Queries that show the query language, in teaching order.</param>
/// <param name="Texts">The interface's words that the scripts show, as a block of data.</param>
[PageTemplate("search")]
public sealed record SearchPage(
    RelativeAddress Root,
    RelativeAddress Index,
    ImmutableArray<RelativeAddress> FirstFiles,
    RelativeAddress Words,
    ImmutableArray<LetterLink> Letters,
    string Facets,
    ImmutableArray<SearchExampleModel> Examples,
    Html Texts);

/// <summary>A query that shows a part of the query language.</summary>
/// <param name="Address">The address that asks it.</param>
/// <param name="Query">The query.</param>
/// <param name="Meaning">What it finds, in words.</param>
public sealed record SearchExampleModel(RelativeAddress Address, string Query, string Meaning);

/// <summary>A letter of the word index, or an opening of several letters.</summary>
/// <param name="Letter">The letter in upper case, or the opening.</param>
/// <param name="Address">Its page.</param>
/// <param name="Label">The letter and how many words it has, in words.</param>
/// <param name="IsCurrent">Whether the reader is there, or on a page of a part of it.</param>
public sealed record LetterLink(string Letter, RelativeAddress Address, string Label, bool IsCurrent);

/// <summary>A page of the word index: that of a letter, or of an opening where a letter has more words than a page has room for.</summary>
/// <param name="Letter">The letter or opening shown.</param>
/// <param name="SearchPage">The search page.</param>
/// <param name="Letters">All letters.</param>
/// <param name="Rows">The parts that the page is one of or leads to, from the letter's down; none where it shows the letter whole.</param>
/// <param name="Words">Its significant words, in order; none where it leads to parts.</param>
[PageTemplate("word-index")]
public sealed record WordIndexPage(
    string Letter, RelativeAddress SearchPage, ImmutableArray<LetterLink> Letters, ImmutableArray<WordIndexRow> Rows, ImmutableArray<WordIndexWord> Words);

/// <summary>Parts of the word index side by side.</summary>
/// <param name="Heading">What they are parts of, in words.</param>
/// <param name="Links">The parts.</param>
public sealed record WordIndexRow(string Heading, ImmutableArray<LetterLink> Links);

/// <summary>A word of the word index with the paragraphs it stands in.</summary>
/// <param name="Word">The word in its commonest form.</param>
/// <param name="Documents">The documents that have it.</param>
/// <param name="More">Number of paragraphs that are not shown.</param>
public sealed record WordIndexWord(string Word, ImmutableArray<WordIndexDocument> Documents, int More);

/// <summary>A document that the word index points to.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Places">Its paragraphs.</param>
public sealed record WordIndexDocument(string Title, ImmutableArray<WordIndexPlace> Places);

/// <summary>A paragraph that the word index points to.</summary>
/// <param name="Address">The paragraph.</param>
/// <param name="Number">The paragraph's number; empty for headings and titles.</param>
public sealed record WordIndexPlace(RelativeAddress Address, string Number);
