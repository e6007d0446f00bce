using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The home page.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Paragraphs">Number of numbered paragraphs.</param>
/// <param name="Timeline">The documents by time, as a chart.</param>
/// <param name="Latest">The documents added last.</param>
/// <param name="Topics">Topics by group.</param>
/// <param name="States">States by status.</param>
public sealed record HomePageModel(
    PageFrame Frame,
    int Documents,
    int Paragraphs,
    TimelineChart Timeline,
    ImmutableArray<DocumentCard> Latest,
    ImmutableArray<LinkGroup> Topics,
    ImmutableArray<LinkGroup> States);
