using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Blocks with their ids, and the ledger that remembers them.</summary>
/// <param name="Blocks">The blocks in reading order.</param>
/// <param name="Ledger">The ledger as it must be committed.</param>
/// <param name="Notices">What the page must answer to beside its blocks.</param>
/// <param name="Changes">What happened to each id that did not simply stay, in ledger order.</param>
/// <param name="Diagnostics">Ids that would be lost, and decisions that fit nothing.</param>
public sealed record PermalinkAssignment(
    ImmutableArray<IdentifiedBlock> Blocks,
    Ledger Ledger,
    PermalinkNotices Notices,
    ImmutableArray<PermalinkChange> Changes,
    ImmutableArray<Diagnostic> Diagnostics);
