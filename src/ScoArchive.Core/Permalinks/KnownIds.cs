namespace ScoArchive.Core.Permalinks;

/// <summary>What the ledger and the editor's record say about each id.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<BlockId, LedgerEntry> _entries;
    private readonly Dictionary<BlockId, string> _lastTexts = [];
    private readonly Dictionary<BlockId, Withdrawal> _withdrawals;
    private readonly Dictionary<BlockId, DeclaredAlias> _aliases;

    public KnownIds(Ledger ledger, PermalinkDecisions decisions)
    {
        (Ledger, Decisions) = (ledger, decisions);
        _entries = ledger.Entries.ToDictionary(entry => entry.Id);
        foreach (LedgerVersion version in ledger.History)
        {
            _lastTexts[version.Id] = version.Text;
        }

        _withdrawals = decisions.Withdrawn.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id);
        _aliases = decisions.Aliases.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id);
    }

    public Ledger Ledger { get; }

    public PermalinkDecisions Decisions { get; }

    public bool Holds(BlockId id) => _entries.ContainsKey(id);

    public LedgerEntry? Find(BlockId id) => _entries.GetValueOrDefault(id);

    public MatchedText LastText(BlockId id) => new(_lastTexts.GetValueOrDefault(id, ""), IsHeading(id));

    public Withdrawal? WithdrawalOf(BlockId id) => _withdrawals.GetValueOrDefault(id);

    public DeclaredAlias? AliasOf(BlockId id) => _aliases.GetValueOrDefault(id);

    public bool IsDecided(BlockId id) => _withdrawals.ContainsKey(id) || _aliases.ContainsKey(id);

    public static bool IsHeading(BlockId id) => id.Value[0] == 's';
}
