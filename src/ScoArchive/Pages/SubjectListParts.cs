using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>All that a page of a subject's list is made of, beside the site as a whole.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Page">What it says beside the list.</param>
/// <param name="DocumentsHeading">What the documents have to do with the subject, in words.</param>
/// <param name="Sections">Why paragraphs are there.</param>
/// <param name="Shown">What the page itself shows.</param>
/// <param name="Parts">What it is divided into by time.</param>
/// <param name="Previous">The part before it, if any.</param>
/// <param name="Next">The part after it, if any.</param>
public sealed record SubjectListParts(
    PageFrame Frame,
    SubjectPage Page,
    string DocumentsHeading,
    ImmutableArray<ListedSection> Sections,
    ImmutableArray<ListedEntry> Shown,
    ImmutableArray<ListedPart> Parts,
    Link? Previous,
    Link? Next);

/// <summary>A reason why paragraphs are on a page.</summary>
/// <param name="Anchor">Fragment of their section.</param>
/// <param name="Heading">The reason in words.</param>
/// <param name="Count">How many paragraphs there are for it.</param>
public sealed record ListedSection(string Anchor, string Heading, int Count);

/// <summary>A document on a page, or paragraphs of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Section">Fragment of the section that its paragraphs are in; empty for the document as a whole.</param>
/// <param name="Passages">The paragraphs' places in the document.</param>
/// <param name="Evidence">What shows that they belong there; nothing for the document as a whole.</param>
public sealed record ListedEntry(ArchivedDocument Document, string Section, ImmutableArray<int> Passages, SubjectEvidence? Evidence);

/// <summary>A part of a list, with a page of its own.</summary>
/// <param name="Link">The page, named by its time.</param>
/// <param name="Paragraphs">How many paragraphs it lists.</param>
/// <param name="Documents">How many documents it lists as a whole.</param>
/// <param name="Sample">Its first paragraph, if any and if it is shown.</param>
public sealed record ListedPart(Link Link, int Paragraphs, int Documents, ListedEntry? Sample);
