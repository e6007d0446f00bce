namespace ScoArchive.Core.Archive;

/// <summary>What became of a document that the archive no longer publishes.</summary>
public enum Fate
{
    /// <summary>It was taken back.</summary>
    Withdrawn,

    /// <summary>It is part of another document now.</summary>
    Merged,

    /// <summary>It was divided among other documents.</summary>
    Split,
}
