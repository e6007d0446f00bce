using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Building;

/// <summary>How a build went.</summary>
/// <param name="Succeeded">Whether the site was published.</param>
/// <param name="Documents">Documents in the archive.</param>
/// <param name="Paragraphs">Numbered paragraphs.</param>
/// <param name="Pages">HTML pages written.</param>
/// <param name="Diagnostics">Warnings and errors.</param>
/// <param name="LedgerChanges">What was written to the ledgers of permalinks, a line a document.</param>
/// <param name="Timings">Stages with the time each took.</param>
public sealed record BuildReport(
    bool Succeeded,
    int Documents,
    int Paragraphs,
    int Pages,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> LedgerChanges,
    ImmutableArray<StageTiming> Timings)
{
    /// <summary>How many answers were taken from what earlier builds kept.</summary>
    public int KeptAnswers { get; init; }

    /// <summary>How many files of the site before were not written again.</summary>
    public int KeptFiles { get; init; }

    /// <summary>Whether the site stands there already and nothing was done.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What the pages were made of; none where nothing was published, or nothing had to be done.</summary>
    public BuiltContent? Content { get; init; }
}
