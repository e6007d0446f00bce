using System.Collections.Immutable;

namespace ScoArchive.Core.Citing;

/// <summary>A citation ready to be shown.</summary>
/// <param name="Runs">Its stretches, in order.</param>
public sealed record CitedText(ImmutableArray<CitedRun> Runs)
{
    /// <summary>The words without type faces.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Words));
}
