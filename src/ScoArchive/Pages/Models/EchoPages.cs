using System.Collections.Immutable;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>The passages of different documents that say nearly the same.</summary>
/// <param name="Summary">How many there are, in words.</param>
/// <param name="Pairs">The documents that echo each other, those that share most first.</param>
/// <param name="Note">What the page leaves out; empty for nothing.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("echoes")]
public sealed record EchoesPage(string Summary, ImmutableArray<EchoPair> Pairs, string Note, ImmutableArray<AlternateLink> Files);

/// <summary>Two documents that echo each other.</summary>
/// <param name="Anchor">Fragment of the pair on the page.</param>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Count">Number of echoes.</param>
/// <param name="Comparison">Address of their comparison, if there is one.</param>
/// <param name="Echoes">The echoes shown.</param>
public sealed record EchoPair(
    Fragment Anchor, DocumentCard Left, DocumentCard Right, int Count, PagePath? Comparison, ImmutableArray<EchoModel> Echoes);

/// <summary>Two passages that say nearly the same, their shared words marked.</summary>
/// <param name="Left">The older passage.</param>
/// <param name="Right">The newer passage.</param>
public sealed record EchoModel(PassageExcerpt Left, PassageExcerpt Right);

/// <summary>Two documents side by side.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Summary">What they share, in words.</param>
/// <param name="HasMarkedPairs">Whether words are marked in any pair.</param>
/// <param name="HasFreePairs">Whether any pair shares too few words for marks.</param>
/// <param name="Stretches">The documents' paragraphs, stretch by stretch.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("compare")]
public sealed record ComparePage(
    DocumentCard Left,
    DocumentCard Right,
    string Summary,
    bool HasMarkedPairs,
    bool HasFreePairs,
    ImmutableArray<CompareStretch> Stretches,
    ImmutableArray<AlternateLink> Files);

/// <summary>A stretch of two documents: paragraphs that one of them has alone, then a pair that both have.</summary>
/// <param name="AloneSummary">The paragraphs alone, in a line; empty for none.</param>
/// <param name="LeftAlone">Paragraphs of the first document alone.</param>
/// <param name="RightAlone">Paragraphs of the second document alone.</param>
/// <param name="Pair">The pair; none at the end of the documents.</param>
public sealed record CompareStretch(
    string AloneSummary, ImmutableArray<PassageExcerpt> LeftAlone, ImmutableArray<PassageExcerpt> RightAlone, ComparedPair? Pair);

/// <summary>Two paragraphs side by side; the marks of each are the words that the other lacks.</summary>
/// <param name="Left">The older paragraph.</param>
/// <param name="Right">The newer paragraph.</param>
/// <param name="Note">How they stand to each other, in words.</param>
/// <param name="IsMoved">Whether the newer stands elsewhere in its document.</param>
/// <param name="IsFree">Whether they share so few words in order that marks would cover most of both.</param>
public sealed record ComparedPair(PassageExcerpt Left, PassageExcerpt Right, string Note, bool IsMoved, bool IsFree);

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

/// <summary>A recurring phrase with each document's wording.</summary>
/// <param name="Link">The phrase, leading to its page.</param>
/// <param name="Wordings">Each document's wording, oldest first.</param>
public sealed record FormulaModel(Link Link, ImmutableArray<FormulaWording> Wordings);

/// <summary>How one document words a recurring phrase.</summary>
/// <param name="Document">The document.</param>
/// <param name="Target">The first paragraph that has it.</param>
/// <param name="Words">The wordings, each once.</param>
/// <param name="Uses">How often, in words; empty for once.</param>
public sealed record FormulaWording(DocumentCard Document, PagePath Target, string Words, string Uses);
