using System.Collections.Immutable;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>The documents that have passages which say nearly the same, or a part of their list.</summary>
/// <param name="Heading">Its name.</param>
/// <param name="Kicker">The whole list, above the name of a part.</param>
/// <param name="Summary">How many there are, in words.</param>
/// <param name="Pairs">The documents by twos, those that share most first.</param>
/// <param name="Chart">Where one page would be too long, how many pairs there are by time, each leading to its page.</param>
/// <param name="Previous">The part before this one, if any.</param>
/// <param name="Next">The part after it, if any.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("echoes")]
public sealed record EchoesPage(
    string Heading, Link? Kicker, string Summary, ImmutableArray<EchoPair> Pairs, BarChart Chart, Link? Previous, Link? Next, ImmutableArray<AlternateLink> Files);

/// <summary>Two documents that have passages which say nearly the same.</summary>
/// <param name="Anchor">Fragment of the pair on the page.</param>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Count">How many passages, in words.</param>
/// <param name="Comparison">Address of their comparison.</param>
public sealed record EchoPair(Fragment Anchor, DocumentCard Left, DocumentCard Right, string Count, PagePath Comparison);

/// <summary>Two documents side by side.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Summary">What they share, in words.</param>
/// <param name="HasMarkedPairs">Whether words are marked in any pair.</param>
/// <param name="HasFreePairs">Whether any pair shares too few words for marks.</param>
/// <param name="Stretches">The pairs, with what stands between them named and not repeated.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("compare")]
public sealed record ComparePage(
    ComparedDocument Left,
    ComparedDocument Right,
    string Summary,
    bool HasMarkedPairs,
    bool HasFreePairs,
    ImmutableArray<CompareStretch> Stretches,
    ImmutableArray<AlternateLink> Files);

/// <summary>A document that is compared.</summary>
/// <param name="Document">The document.</param>
/// <param name="Share">How many paragraphs it has here, or how many of them have a partner, in words.</param>
public sealed record ComparedDocument(DocumentCard Document, string Share);

/// <summary>A stretch of two documents: paragraphs that one of them has alone, then a pair that both have.</summary>
/// <param name="Alone">The paragraphs alone, a line for each document that has any, leading to the first of them.</param>
/// <param name="Pair">The pair; none at the end of the documents.</param>
public sealed record CompareStretch(ImmutableArray<Link> Alone, ComparedPair? Pair);

/// <summary>Two paragraphs side by side; the marks of each are the words that the other lacks.</summary>
/// <param name="Left">The older paragraph.</param>
/// <param name="Right">The newer paragraph.</param>
/// <param name="Note">How they stand to each other, in words.</param>
/// <param name="IsMoved">Whether the newer stands elsewhere in its document.</param>
/// <param name="IsFree">Whether they share so few words in order that marks would cover most of both.</param>
public sealed record ComparedPair(PassageExcerpt Left, PassageExcerpt Right, string Note, bool IsMoved, bool IsFree);

/// <summary>A text and its translation side by side, paragraph by paragraph.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Rows">The paragraphs, in the order of both.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("translations")]
public sealed record TranslationsPage(ComparedDocument Left, ComparedDocument Right, ImmutableArray<TranslatedRow> Rows, ImmutableArray<AlternateLink> Files);

/// <summary>A paragraph and its translation.</summary>
/// <param name="Left">The paragraph of the older document, if it has one here.</param>
/// <param name="Right">The paragraph of the newer document, if it has one here.</param>
public sealed record TranslatedRow(PassageExcerpt? Left, PassageExcerpt? Right);

/// <summary>The page that compares any two documents, in the browser, from their data.</summary>
/// <param name="Root">The site's root.</param>
/// <param name="Data">The list of documents as data.</param>
/// <param name="Texts">The interface's words that the script shows, as a block of data.</param>
/// <param name="Related">Comparisons that have a page of their own, the newest first.</param>
/// <param name="Chart">Where one page has no room for them, how many there are by time, each leading to its page.</param>
/// <param name="Previous">None: it is the first page.</param>
/// <param name="Next">The page that goes on with them, if any.</param>
[PageTemplate("compare-any")]
public sealed record CompareAnyPage(RelativeAddress Root, PagePath Data, Html Texts, ImmutableArray<Link> Related, BarChart Chart, Link? Previous, Link? Next);

/// <summary>Comparisons that have a page of their own, of one time.</summary>
/// <param name="Heading">Its name.</param>
/// <param name="Kicker">The page of all comparisons.</param>
/// <param name="Related">The comparisons, the newest first.</param>
/// <param name="Chart">Where one page has no room for them, how many there are by time.</param>
/// <param name="Previous">The part before this one, if any.</param>
/// <param name="Next">The part after it, if any.</param>
[PageTemplate("related-pairs")]
public sealed record RelatedPairsPage(string Heading, Link Kicker, ImmutableArray<Link> Related, BarChart Chart, Link? Previous, Link? Next);

/// <summary>The phrases that recur.</summary>
/// <param name="Groups">The phrases: those that editors follow, and those that were found.</param>
/// <param name="Matrix">Paragraphs that hold each, by document.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("formulas")]
public sealed record FormulasPage(ImmutableArray<FormulaGroup> Groups, CountMatrix Matrix, ImmutableArray<AlternateLink> Files);

/// <summary>Recurring phrases under a heading.</summary>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Introduction">How they came to stand here.</param>
/// <param name="Formulas">The phrases.</param>
public sealed record FormulaGroup(Fragment Anchor, string Heading, string Introduction, ImmutableArray<FormulaModel> Formulas);

/// <summary>A recurring phrase with documents' wordings.</summary>
/// <param name="Label">The phrase.</param>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Target">Its page; none for a phrase that was found by counting.</param>
/// <param name="Documents">How many documents use it, in words.</param>
/// <param name="Wordings">Documents' wordings, oldest first; none for a phrase with a page of its own, which has them.</param>
/// <param name="Note">How many documents are left out; empty for none.</param>
public sealed record FormulaModel(string Label, Fragment Anchor, PagePath? Target, string Documents, ImmutableArray<FormulaWording> Wordings, string Note);

/// <summary>How one document words a recurring phrase.</summary>
/// <param name="Document">The document.</param>
/// <param name="Target">The first paragraph that has it.</param>
/// <param name="Words">The wordings, each once.</param>
/// <param name="Uses">How often, in words; empty for once.</param>
public sealed record FormulaWording(DocumentCard Document, PagePath Target, string Words, string Uses);
