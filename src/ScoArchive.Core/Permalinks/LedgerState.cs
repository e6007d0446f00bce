namespace ScoArchive.Core.Permalinks;

/// <summary>What an id in the ledger stands for today.</summary>
public enum LedgerState
{
    /// <summary>A block carries it.</summary>
    Current,

    /// <summary>Its text is part of another block, which answers to it.</summary>
    Alias,

    /// <summary>An editor withdrew its text; a line at its place says why.</summary>
    Withdrawn,
}
