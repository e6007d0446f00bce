using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Counted links under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Description">A sentence below it; empty for none.</param>
/// <param name="Links">The links.</param>
public sealed record LinkGroup(string Heading, string Description, ImmutableArray<CountedLink> Links)
{
    /// <summary>Fragment of the group on its page; empty for none.</summary>
    public string Anchor { get; init; } = "";
}
