using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>A document's page.</summary>
/// <param name="Document">The document as lists show it.</param>
/// <param name="IsFromPress">Whether the press wrote it, rather than those whom it tells of.</param>
/// <param name="TitleSeed">Where the title stands in the seed; empty when it is an editor's.</param>
/// <param name="Facts">What is stated about it.</param>
/// <param name="Source">The page that shows the text as received, line by line.</param>
/// <param name="Languages">The same document in other languages, each named by its language.</param>
/// <param name="Notes">Notes to readers.</param>
/// <param name="Related">Related documents, and comparisons with those that share most.</param>
/// <param name="Comparison">The page that compares it with any other.</param>
/// <param name="Outline">Its sections; empty where there are fewer than two.</param>
/// <param name="Text">Its text, for the function <c>blocks</c>.</param>
/// <param name="Downloads">The text in other forms.</param>
/// <param name="Citing">The document cited.</param>
/// <param name="About">How the text came to be.</param>
/// <param name="Previous">The document before it in time, if any.</param>
/// <param name="Next">The document after it in time, if any.</param>
[PageTemplate("document")]
public sealed record DocumentPage(
    DocumentCard Document,
    bool IsFromPress,
    string TitleSeed,
    ImmutableArray<Fact> Facts,
    PagePath Source,
    ImmutableArray<LanguageLink> Languages,
    ImmutableArray<string> Notes,
    ImmutableArray<RelatedLink> Related,
    PagePath Comparison,
    ImmutableArray<OutlineEntry> Outline,
    DocumentText Text,
    ImmutableArray<AlternateLink> Downloads,
    CitingModel Citing,
    AboutText About,
    DocumentCard? Previous,
    DocumentCard? Next);

/// <summary>The same document in another language.</summary>
/// <param name="Target">Its page.</param>
/// <param name="Words">The language in words.</param>
/// <param name="Language">BCP 47 tag of the language.</param>
public sealed record LanguageLink(PagePath Target, string Words, string Language);

/// <summary>A related document with the kind of relation.</summary>
/// <param name="Relation">The relation in words.</param>
/// <param name="Document">The other document.</param>
/// <param name="Comparison">The page on which both stand side by side; <see langword="null"/> where the document's own link leads there, or none is.</param>
public sealed record RelatedLink(string Relation, DocumentCard Document, PagePath? Comparison);

/// <summary>A section in a document's outline.</summary>
/// <param name="Anchor">Fragment of its heading.</param>
/// <param name="Words">Its heading.</param>
/// <param name="Level">Depth, 1 for a section.</param>
/// <param name="Numbers">The paragraphs it holds, such as <c>8–43</c>; empty when none.</param>
public sealed record OutlineEntry(Fragment Anchor, string Words, int Level, string Numbers);

/// <summary>A document cited in several styles and as files.</summary>
/// <param name="Citations">The citations.</param>
/// <param name="Files">The citation as files for reference managers.</param>
public sealed record CitingModel(ImmutableArray<Citation> Citations, ImmutableArray<AlternateLink> Files);

/// <summary>A document cited in one style.</summary>
/// <param name="Style">Name of the style.</param>
/// <param name="ForeignLanguage">BCP 47 tag of the style's language, where it is not the interface's.</param>
/// <param name="Text">The citation.</param>
public sealed record Citation(string Style, string ForeignLanguage, Html Text);

/// <summary>A document's text.</summary>
/// <param name="Passages">Its blocks.</param>
/// <param name="WithdrawnAtEnd">Withdrawn paragraphs that stood after the last block.</param>
/// <param name="LinesAtEnd">Lines that are no paragraphs and stand after the last block.</param>
/// <param name="Language">BCP 47 tag of its language.</param>
[Opaque]
public sealed record DocumentText(ImmutableArray<PassageModel> Passages, ImmutableArray<WithdrawnBlock> WithdrawnAtEnd, ImmutableArray<LineModel> LinesAtEnd, string Language);

/// <summary>A block of a document page with what stands beside it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Check">Short check of its text, as links carry it.</param>
/// <param name="Aliases">Former ids that it answers to.</param>
/// <param name="Topics">Its topics.</param>
/// <param name="States">The states it names.</param>
/// <param name="Echoes">Passages elsewhere that say nearly the same.</param>
/// <param name="FirstCorrection">Number of the first of its corrections in the document, counted from 1.</param>
/// <param name="WithdrawnBefore">Withdrawn paragraphs that stood before it.</param>
/// <param name="LinesBefore">Lines that are no paragraphs and stand before it.</param>
[Opaque]
public sealed record PassageModel(
    IdentifiedBlock Block,
    string Check,
    ImmutableArray<string> Aliases,
    ImmutableArray<Link> Topics,
    ImmutableArray<Link> States,
    ImmutableArray<EchoLink> Echoes,
    int FirstCorrection,
    ImmutableArray<WithdrawnBlock> WithdrawnBefore,
    ImmutableArray<LineModel> LinesBefore);

/// <summary>A dateline, byline, signature or closing on a document page.</summary>
/// <param name="Line">The line.</param>
/// <param name="OpensGroup">Whether it is the first of those that belong together, such as a name with its office.</param>
/// <param name="FirstCorrection">Number of the first of its corrections in the document, counted from 1.</param>
[Opaque]
public sealed record LineModel(LineBlock Line, bool OpensGroup, int FirstCorrection);

/// <summary>A passage elsewhere that says nearly the same.</summary>
/// <param name="Target">Address of the passage.</param>
/// <param name="Name">Its document, in few words.</param>
/// <param name="Number">Its paragraph number.</param>
public sealed record EchoLink(PagePath Target, string Name, string Number);

/// <summary>How a document's text came to be what it is.</summary>
/// <param name="Facts">Source, seed, fixity, encoding.</param>
/// <param name="SourcePage">Page that shows the seed line by line.</param>
/// <param name="ForeignLanguage">The text's language where it is not the interface's; empty otherwise.</param>
/// <param name="Groups">The interventions by kind, those that change or leave out words first.</param>
public sealed record AboutText(ImmutableArray<Fact> Facts, PagePath SourcePage, string ForeignLanguage, ImmutableArray<InterventionGroup> Groups);

/// <summary>Interventions of one kind.</summary>
/// <param name="Name">The kind in words, for several.</param>
/// <param name="IsSignificant">Whether each is listed at once, rather than folded away.</param>
/// <param name="Items">The interventions in seed order.</param>
public sealed record InterventionGroup(string Name, bool IsSignificant, ImmutableArray<InterventionItem> Items);

/// <summary>An intervention in the list below a document's text.</summary>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Kind">Its kind as data has it, such as <c>lineJoin</c>.</param>
/// <param name="Name">Its kind in words.</param>
/// <param name="At">The stretch of the seed, <c>line:column-line:column</c>.</param>
/// <param name="Lines">The seed lines in words.</param>
/// <param name="Target">The first of them on the page that shows the seed.</param>
/// <param name="Words">The words it is about.</param>
/// <param name="IsAside">Whether the words were set aside from the running text.</param>
/// <param name="IsMarked">Whether the place is marked in the text, so that the two lead to each other.</param>
/// <param name="Note">Why.</param>
public sealed record InterventionItem(
    Fragment Anchor, string Kind, string Name, string At, string Lines, PagePath Target, string Words, bool IsAside, bool IsMarked, string Note);

/// <summary>A seed as received, line by line, with what became of each line.</summary>
/// <param name="Document">The document made from it.</param>
/// <param name="Facts">File name, fixity, encoding.</param>
/// <param name="Download">The seed itself.</param>
/// <param name="Lines">Its lines.</param>
[PageTemplate("source")]
public sealed record SourcePage(DocumentCard Document, ImmutableArray<Fact> Facts, PagePath Download, ImmutableArray<SourceLine> Lines);

/// <summary>A line of a seed.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Words">The line as received.</param>
/// <param name="Fates">What became of it: links into the document's page.</param>
public sealed record SourceLine(int Number, string Words, ImmutableArray<Link> Fates);

/// <summary>A page at a document's former address.</summary>
/// <param name="Heading">What happened.</param>
/// <param name="Document">The page that has it now, or tells what became of it.</param>
/// <param name="Anchors">Its ids, each with the link to the same id there.</param>
[PageTemplate("moved")]
public sealed record MovedPage(string Heading, Link Document, ImmutableArray<MovedAnchor> Anchors);

/// <summary>An id on a page at a former address.</summary>
/// <param name="Anchor">The id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Target">The same id at the document's address.</param>
public sealed record MovedAnchor(Fragment Anchor, string Number, PagePath Target);
