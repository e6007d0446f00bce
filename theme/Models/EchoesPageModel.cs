using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The passages of different documents that say nearly the same.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Summary">How many there are, in words.</param>
/// <param name="Pairs">The documents that echo each other, those that share most first.</param>
/// <param name="Note">What the page leaves out; empty for nothing.</param>
/// <param name="Files">The same in other forms.</param>
public sealed record EchoesPageModel(
    PageFrame Frame, string Summary, ImmutableArray<EchoPairModel> Pairs, string Note, ImmutableArray<AlternateLink> Files);
