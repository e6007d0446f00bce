using ScoArchive.Core.Permalinks;

namespace ScoArchive.Building;

/// <summary>Says in a line what happened to a document's ids.</summary>
public static class LedgerSummary
{
    /// <summary>For instance <c>3 corrected, 1 inserted</c>.</summary>
    public static string Describe(IEnumerable<PermalinkChange> changes)
    {
        string summary = string.Join(", ", changes.GroupBy(change => change.What, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}")));
        return summary.Length > 0 ? summary : "order or opening words changed";
    }
}
