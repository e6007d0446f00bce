using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Mentioned dates that their documents see in one way: looking back, at the time, looking ahead.</summary>
/// <param name="Heading">The way in words.</param>
/// <param name="Count">Number of mentions.</param>
/// <param name="Mentions">The mentions shown, in time order.</param>
public sealed record TimelineView(string Heading, int Count, ImmutableArray<DatedPassage> Mentions);
