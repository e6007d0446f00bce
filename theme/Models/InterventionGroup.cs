using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Interventions of one kind.</summary>
/// <param name="Name">The kind in words, for several.</param>
/// <param name="IsSignificant">Whether each is listed at once, rather than folded away.</param>
/// <param name="Items">The interventions in seed order.</param>
public sealed record InterventionGroup(string Name, bool IsSignificant, ImmutableArray<InterventionItem> Items);
