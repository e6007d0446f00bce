using System.Collections.Immutable;

namespace ScoArchive.Content;

/// <summary>The seeds of a folder.</summary>
/// <param name="Units">The seeds with their records, in ordinal order of their names.</param>
public sealed record SeedListing(ImmutableArray<SeedUnit> Units);
