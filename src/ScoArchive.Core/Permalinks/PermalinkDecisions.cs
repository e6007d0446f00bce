using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>What an editor decides about ids whose text is gone or has moved.</summary>
/// <param name="Withdrawn">Ids withdrawn, with the reason readers see.</param>
/// <param name="Aliases">Ids declared to be another block's alias.</param>
/// <param name="Published">Day of first publication, as <c>yyyy-MM-dd</c>; empty when not stated.</param>
/// <param name="Revised">Day of the last editorial change, as <c>yyyy-MM-dd</c>; empty when not stated.</param>
/// <param name="RevisionReason">Why the text was last changed; empty when not stated.</param>
public sealed record PermalinkDecisions(
    ImmutableArray<Withdrawal> Withdrawn,
    ImmutableArray<DeclaredAlias> Aliases,
    string Published,
    string Revised,
    string RevisionReason)
{
    /// <summary>Nothing decided.</summary>
    public static PermalinkDecisions None { get; } = new([], [], "", "", "");
}
