using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>What became of a paragraph.</summary>
public enum ParagraphChangeKind
{
    /// <summary>Its words are others.</summary>
    Reworded,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>Its text is part of another paragraph, to which its id leads.</summary>
    Merged,

    /// <summary>Its text was withdrawn, and a line says so.</summary>
    Withdrawn,

    /// <summary>It was withdrawn or part of another one, and stands for itself again.</summary>
    Restored,

    /// <summary>It stands elsewhere in the document.</summary>
    Moved,

    /// <summary>Its id leads nowhere.</summary>
    Lost,
}

/// <summary>A paragraph that is other than before.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">Its words before; empty where it had none.</param>
/// <param name="Now">Its words now; empty where it has none.</param>
/// <param name="Target">The id that it leads to; empty where it leads to none.</param>
public sealed record ParagraphChange(BlockId Id, ParagraphChangeKind Kind, string Before, string Now, string Target);
