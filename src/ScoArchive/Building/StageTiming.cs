namespace ScoArchive.Building;

/// <summary>How long a stage took.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Elapsed">Time from its start to its end.</param>
public sealed record StageTiming(string Stage, TimeSpan Elapsed);
