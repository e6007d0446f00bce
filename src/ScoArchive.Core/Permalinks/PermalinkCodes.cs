namespace ScoArchive.Core.Permalinks;

/// <summary>Diagnostic codes for what can be wrong with permalinks.</summary>
public static class PermalinkCodes
{
    /// <summary>A published id would answer to nothing.</summary>
    public const string Lost = "SCO302";

    /// <summary>An editor's decision about an id that fits nothing.</summary>
    public const string BadDecision = "SCO303";

    /// <summary>The committed ledger is not the one that a build would write.</summary>
    public const string OutOfDate = "SCO304";

    /// <summary>A ledger that no document claims, or two that one claims.</summary>
    public const string Unclaimed = "SCO305";

    /// <summary>A build ended while it wrote ledgers.</summary>
    public const string Unfinished = "SCO306";

    /// <summary>The ledger lacks, or tells otherwise, what the last commit's says was published.</summary>
    public const string CommittedLost = "SCO307";

    /// <summary>A page would have an address that was published for another one.</summary>
    public const string AddressTaken = "SCO308";
}
