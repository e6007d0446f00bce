using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The page of one topic, state or formula: the paragraphs that bear on it.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Heading">Its name.</param>
/// <param name="Kicker">What it belongs to, above the name; without words for none.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Facts">Statements about it.</param>
/// <param name="Issued">Documents issued there; for states only.</param>
/// <param name="Related">Related subjects, by how they are related.</param>
/// <param name="ChartCaption">What the chart shows.</param>
/// <param name="Chart">Paragraphs by document.</param>
/// <param name="Sections">The paragraphs, by why they are there.</param>
public sealed record SubjectPageModel(
    PageFrame Frame,
    string Heading,
    Link Kicker,
    string Definition,
    ImmutableArray<Fact> Facts,
    ImmutableArray<DocumentCard> Issued,
    ImmutableArray<LinkGroup> Related,
    string ChartCaption,
    ImmutableArray<CountedLink> Chart,
    ImmutableArray<SubjectSection> Sections);
