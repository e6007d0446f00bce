namespace ScoArchive.Core.Indices;

/// <summary>Where a mentioned date lies, seen from the document that mentions it.</summary>
public enum TimeView
{
    /// <summary>It cannot be told: one of the two dates has no year.</summary>
    Unknown,

    /// <summary>Before the document.</summary>
    Past,

    /// <summary>At the time of the document.</summary>
    Present,

    /// <summary>After the document, or reaching beyond it.</summary>
    Future,
}
