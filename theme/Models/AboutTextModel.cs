using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>How a document's text came to be what it is.</summary>
/// <param name="Facts">Source, seed, fixity, encoding.</param>
/// <param name="SourcePage">Page that shows the seed line by line.</param>
/// <param name="Groups">The interventions by kind, those that change or leave out words first.</param>
public sealed record AboutTextModel(
    ImmutableArray<Fact> Facts,
    PagePath SourcePage,
    ImmutableArray<InterventionGroup> Groups);
