using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Says what becomes of each published id that no block carries: an alias, withdrawn, or lost.</summary>
internal sealed class DormantIds(KnownIds known, GivenIds given, string source)
{
    private readonly Dictionary<BlockId, LedgerEntry> _resolved = [];
    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<MatchedText> _newTexts = [.. Enumerable.Range(0, given.Blocks.Length).Where(place => !known.Holds(given[place])).Select(place => given.Texts[place])];

    public IReadOnlyList<Diagnostic> Problems => _problems;

    public LedgerEntry Resolve(LedgerEntry entry)
    {
        if (_resolved.TryGetValue(entry.Id, out LedgerEntry? done))
        {
            return done;
        }

        // Entered first, so that aliases of each other in a damaged ledger end.
        _resolved[entry.Id] = entry;
        return _resolved[entry.Id] = Note(entry, Decide(entry));
    }

    /// <summary>Reports decisions about ids that were never published.</summary>
    public void CheckDecisions()
    {
        foreach ((BlockId id, int line) in known.Decisions.Withdrawn.Select(item => (item.Id, item.RecordLine))
            .Concat(known.Decisions.Aliases.Select(item => (item.Id, item.RecordLine))))
        {
            if (!known.Holds(id))
            {
                Report(PermalinkCodes.BadDecision, line, $"{id} was never published", "name an id of the document's ledger in input/permalinks");
            }
        }
    }

    private LedgerEntry Decide(LedgerEntry entry) =>
        known.WithdrawalOf(entry.Id) is { } withdrawal ? Withdraw(entry, withdrawal)
        : known.AliasOf(entry.Id) is { } declared ? Declare(entry, declared)
        : given.HomeOf(entry.Id) is { } home ? AliasOf(entry, given[home])
        : entry.State == LedgerState.Alias ? FollowTarget(entry)
        : ReportLost(entry);

    private LedgerEntry Withdraw(LedgerEntry entry, Withdrawal withdrawal)
    {
        if (_newTexts.Contains(IdKeeper.TextOf(entry)))
        {
            Report(PermalinkCodes.BadDecision, withdrawal.RecordLine, $"{entry.Id} is withdrawn, but its words still stand in the text",
                "take the words out with 'setAside', or the withdrawal out of the record");
        }

        return entry with { State = LedgerState.Withdrawn, Target = new BlockId("") };
    }

    private LedgerEntry Declare(LedgerEntry entry, DeclaredAlias declared)
    {
        if (TargetOf(declared.Target) is { } target && target != entry.Id)
        {
            return AliasOf(entry, target);
        }

        Report(PermalinkCodes.BadDecision, declared.RecordLine,
            $"{declared.Target}, which {declared.Id} is said to be an alias of, is not a paragraph of the text",
            "name a paragraph that stands in the text today");
        return AliasOf(entry, declared.Target);
    }

    // An alias whose own words are gone goes where the paragraph that had taken them in went.
    private LedgerEntry FollowTarget(LedgerEntry entry)
    {
        if (TargetOf(entry.Target) is { } target && target != entry.Id)
        {
            return entry with { Target = target };
        }

        // Where that one is asked about, its answer is this one's too.
        return known.Find(entry.Target)?.State == LedgerState.Current ? entry : ReportLost(entry);
    }

    // The paragraph that answers for an id today, or the withdrawn one whose line does.
    private BlockId? TargetOf(BlockId id)
    {
        if (given.IsCarried(id))
        {
            return id;
        }

        LedgerEntry? entry = known.Find(id) is { } found ? Resolve(found) : null;
        return entry?.State switch
        {
            LedgerState.Alias => entry.Target,
            LedgerState.Withdrawn => id,
            _ => null,
        };
    }

    private LedgerEntry ReportLost(LedgerEntry entry)
    {
        given.Note(entry.Id, "lost", entry.Opening);
        Report(PermalinkCodes.Lost, 0,
            $"the published paragraph {entry.Id} (“{entry.Opening}”) is no longer in the text",
            $"list {entry.Id} under 'withdrawn' with a reason, or under 'aliases' with the paragraph that stands for it now, or restore its words");
        return entry;
    }

    private static LedgerEntry AliasOf(LedgerEntry entry, BlockId target) => entry with { State = LedgerState.Alias, Target = target };

    private LedgerEntry Note(LedgerEntry before, LedgerEntry after)
    {
        if (before != after)
        {
            string detail = after.State == LedgerState.Alias ? $"of {after.Target}: {after.Opening}" : after.Opening;
            given.Note(after.Id, after.State == LedgerState.Alias ? "alias" : "withdrawn", detail);
        }

        return after;
    }

    private void Report(string code, int line, string message, string hint) =>
        _problems.Add(Diagnostic.Error(code, source, line, message, hint));
}
