namespace ScoArchive.Core.Permalinks;

/// <summary>What the ledger and the editor's record say about each id.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<BlockId, LedgerEntry> _entries;
    private readonly Dictionary<(BlockId Id, string Fingerprint), string> _texts = [];
    private readonly Dictionary<BlockId, Withdrawal> _withdrawals;
    private readonly Dictionary<BlockId, DeclaredAlias> _aliases;

    public KnownIds(Ledger ledger, PermalinkDecisions decisions)
    {
        (Ledger, Decisions) = (ledger, decisions);
        _entries = ledger.Entries.ToDictionary(entry => entry.Id);
        foreach (LedgerVersion version in ledger.History)
        {
            _texts[(version.Id, version.Fingerprint)] = version.Text;
        }

        _withdrawals = decisions.Withdrawn.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id);
        _aliases = decisions.Aliases.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id);
    }

    public Ledger Ledger { get; }

    public PermalinkDecisions Decisions { get; }

    public bool Holds(BlockId id) => _entries.ContainsKey(id);

    public LedgerEntry? Find(BlockId id) => _entries.GetValueOrDefault(id);

    /// <summary>The text that an entry stands for, whatever the history says last.</summary>
    public string TextOf(LedgerEntry entry) => _texts.GetValueOrDefault((entry.Id, entry.Fingerprint), "");

    /// <summary>The id that an alias leads to, over other aliases where branches were merged; a paragraph leads to itself.</summary>
    public BlockId FinalTarget(BlockId id)
    {
        var passed = new HashSet<BlockId>();
        while (passed.Add(id) && Find(id) is { State: LedgerState.Alias } alias)
        {
            id = alias.Target;
        }

        return id;
    }

    public Withdrawal? WithdrawalOf(BlockId id) => _withdrawals.GetValueOrDefault(id);

    public DeclaredAlias? AliasOf(BlockId id) => _aliases.GetValueOrDefault(id);

    public bool IsDecided(BlockId id) => _withdrawals.ContainsKey(id) || _aliases.ContainsKey(id);

    public static bool IsHeading(BlockId id) => id.Value[0] == 's';
}
