using System.Collections.Immutable;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>An overview of topics, of states or of another kind of subject.</summary>
/// <param name="Heading">Title of the page.</param>
/// <param name="Introduction">A paragraph below it.</param>
/// <param name="Groups">The links by group.</param>
/// <param name="Matrix">Counts by document.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("index")]
public sealed record IndexPage(
    string Heading, string Introduction, ImmutableArray<LinkGroup> Groups, CountMatrix Matrix, ImmutableArray<AlternateLink> Files);

/// <summary>The page of one subject, or of a part of what is listed of it.</summary>
/// <param name="Heading">Its name.</param>
/// <param name="Kicker">What it belongs to, above the name.</param>
/// <param name="Definition">What it is; empty where its name says it.</param>
/// <param name="Facts">Statements about it.</param>
/// <param name="Contents">What is listed.</param>
/// <param name="Related">Related subjects, by how they are related.</param>
/// <param name="Chart">Paragraphs by document, or by time where they are many.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("subject")]
public sealed record SubjectPage(
    string Heading,
    Link Kicker,
    string Definition,
    ImmutableArray<Fact> Facts,
    SubjectContents Contents,
    ImmutableArray<LinkGroup> Related,
    BarChart Chart,
    ImmutableArray<AlternateLink> Files)
{
    /// <summary>BCP 47 tag of the definition's language; empty for the interface's.</summary>
    public string DefinitionLanguage { get; init; } = "";
}

/// <summary>What a page lists of a subject.</summary>
/// <param name="DocumentsHeading">What the documents have to do with it, as their heading.</param>
/// <param name="Documents">Documents that have to do with it as a whole: those issued in a state, those of an issuing body or kind.</param>
/// <param name="Sections">The paragraphs, by why they are there.</param>
/// <param name="Parts">Where one page would be too long, its parts by time; the page then shows nothing else.</param>
/// <param name="Previous">The part before this one, if any.</param>
/// <param name="Next">The part after it, if any.</param>
public sealed record SubjectContents(
    string DocumentsHeading,
    ImmutableArray<DocumentCard> Documents,
    ImmutableArray<SubjectSection> Sections,
    ImmutableArray<SubjectPart> Parts,
    Link? Previous,
    Link? Next)
{
    /// <summary>Nothing.</summary>
    public static SubjectContents None { get; } = new("", [], [], [], null, null);
}

/// <summary>A part of what is listed of a subject, with a page of its own.</summary>
/// <param name="Link">The page, named by its time.</param>
/// <param name="Count">How much it lists, in words.</param>
/// <param name="Sample">The first paragraph, if any.</param>
public sealed record SubjectPart(Link Link, string Count, SubjectSample? Sample);

/// <summary>A paragraph shown for many.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Passage">The paragraph.</param>
public sealed record SubjectSample(DocumentCard Document, PassageExcerpt Passage);

/// <summary>Paragraphs that bear on a subject for one reason.</summary>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Heading">The reason in words.</param>
/// <param name="Count">Number of paragraphs.</param>
/// <param name="Groups">The paragraphs by document, in time order.</param>
public sealed record SubjectSection(Fragment Anchor, string Heading, int Count, ImmutableArray<PassageGroup> Groups);

/// <summary>The paragraphs of one document on an index page.</summary>
/// <param name="Document">The document.</param>
/// <param name="Anchor">Fragment of the group on the page.</param>
/// <param name="Passages">Its paragraphs in reading order, as many as there is room for.</param>
/// <param name="More">The numbers of the others.</param>
public sealed record PassageGroup(DocumentCard Document, Fragment Anchor, ImmutableArray<PassageExcerpt> Passages, ImmutableArray<Link> More);

/// <summary>A paragraph shown on an index page.</summary>
/// <param name="Target">Its permalink.</param>
/// <param name="Number">Its number.</param>
/// <param name="Words">Its words, those that put it there marked.</param>
/// <param name="Note">More about why it is there; empty for nothing.</param>
public sealed record PassageExcerpt(PagePath Target, string Number, Html Words, string Note);

/// <summary>Counts drawn as bars, a table that says the same.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Bars">The bars.</param>
public sealed record BarChart(string Caption, ImmutableArray<Bar> Bars)
{
    /// <summary>No bars.</summary>
    public static BarChart None { get; } = new("", []);
}

/// <summary>A bar.</summary>
/// <param name="Link">What it counts.</param>
/// <param name="Count">The number.</param>
/// <param name="Length">Its length, in per cent of the longest.</param>
public sealed record Bar(Link Link, int Count, int Length);

/// <summary>A table of counts: rows by documents.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="RowName">What a row is about.</param>
/// <param name="Columns">The columns, each with a short name and its link.</param>
/// <param name="Width">Number of columns, the heads of the rows included.</param>
/// <param name="Groups">The rows by group.</param>
public sealed record CountMatrix(string Caption, string RowName, ImmutableArray<Link> Columns, int Width, ImmutableArray<MatrixGroup> Groups)
{
    /// <summary>No rows.</summary>
    public static CountMatrix None { get; } = new("", "", [], 0, []);
}

/// <summary>Rows of a table of counts that belong together.</summary>
/// <param name="Heading">What they have in common.</param>
/// <param name="Rows">The rows.</param>
public sealed record MatrixGroup(string Heading, ImmutableArray<MatrixRow> Rows);

/// <summary>A row of a table of counts.</summary>
/// <param name="Head">What the row is about.</param>
/// <param name="Cells">Its counts, one a column.</param>
public sealed record MatrixRow(Link Head, ImmutableArray<MatrixCell> Cells);

/// <summary>A cell of a table of counts.</summary>
/// <param name="Weight">How heavy it looks: <c>none</c>, <c>few</c>, <c>some</c> or <c>many</c>.</param>
/// <param name="Link">Where the counted paragraphs are, with words for those who do not see the table.</param>
/// <param name="Count">The number; 0 has no link.</param>
public sealed record MatrixCell(string Weight, Link Link, int Count);
