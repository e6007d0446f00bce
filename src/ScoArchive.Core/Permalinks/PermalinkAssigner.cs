using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Gives a document's blocks their ids: those of the ledger wherever their text is found again, new ones otherwise.
/// No id of the ledger is ever dropped; one whose text is gone needs an editor's decision.
/// </summary>
public sealed class PermalinkAssigner
{
    private const double MostOfBlock = 0.5;
    private const double EnoughToResolve = 0.3;

    private readonly Ledger _ledger;
    private readonly PermalinkDecisions _decisions;
    private readonly ImmutableArray<Block> _blocks;
    private readonly string _source;
    private readonly Dictionary<BlockId, LedgerEntry> _entries;
    private readonly Dictionary<BlockId, string> _lastTexts;
    private readonly BlockId?[] _given;
    private readonly Dictionary<BlockId, int> _homes = [];
    private readonly HashSet<BlockId> _carried = [];
    private readonly IdSequence _ids = new();
    private readonly List<PermalinkChange> _changes = [];
    private readonly List<Diagnostic> _problems = [];

    private PermalinkAssigner(Ledger ledger, PermalinkDecisions decisions, ImmutableArray<Block> blocks, string source)
    {
        (_ledger, _decisions, _blocks, _source) = (ledger, decisions, blocks, source);
        _given = new BlockId?[blocks.Length];
        _lastTexts = ledger.History.GroupBy(version => version.Id).ToDictionary(group => group.Key, group => group.Last().Text);
        _entries = ledger.Entries.ToDictionary(entry => entry.Id);
        foreach (LedgerEntry entry in ledger.Entries)
        {
            _ids.Reserve(entry.Id);
        }
    }

    /// <summary>Gives the ids.</summary>
    /// <param name="ledger">Every id published so far; <see cref="Ledger.Empty"/> at first publication.</param>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="decisions">What the editor decided about ids.</param>
    /// <param name="source">The file that an editor would change, for messages.</param>
    public static PermalinkAssignment Assign(
        Ledger ledger, ImmutableArray<Block> blocks, PermalinkDecisions decisions, string source) =>
        new PermalinkAssigner(ledger, decisions, blocks, source).Assign();

    private PermalinkAssignment Assign()
    {
        if (_ledger.Entries.IsEmpty)
        {
            ImmutableArray<BlockId> first = FirstNumbering.Number(_blocks);
            Enumerable.Range(0, _blocks.Length).ToList().ForEach(i => Give(i, first[i], "added"));
        }
        else
        {
            KeepIds(isHeading: false);
            KeepIds(isHeading: true);
            InsertIds();
        }

        ImmutableArray<LedgerEntry> entries = new LedgerUpdate(_ledger, ResolveDormant).Order(CurrentEntries());
        return new PermalinkAssignment(
            IdentifiedBlocks(), new Ledger(entries, UpdateHistory(entries)), NoticesOf(entries), [.. _changes], [.. _problems]);
    }

    private void KeepIds(bool isHeading)
    {
        LedgerEntry[] old = [.. _ledger.Entries.Where(entry => entry.Id.Value[0] == (isHeading ? 's' : 'p'))];
        int[] places = [.. Enumerable.Range(0, _blocks.Length).Where(i => _blocks[i] is HeadingBlock == isHeading)];
        ImmutableArray<ParagraphMatch> matches = ParagraphMatcher.Match(
            [.. old.Select(entry => _lastTexts.GetValueOrDefault(entry.Id, ""))],
            [.. places.Select(i => TextFingerprint.Fold(_blocks[i].Text))]);
        ILookup<int, ParagraphMatch> byOld = matches.ToLookup(match => match.Old);
        for (int i = 0; i < old.Length; i++)
        {
            Claim(old[i], [.. byOld[i]], places);
        }

        for (int i = 0; i < old.Length; i++)
        {
            Restore(old[i], [.. byOld[i]], places);
        }
    }

    // Ids in use claim first, in ledger order: the first part of a split, the first of merged paragraphs.
    private void Claim(LedgerEntry entry, ParagraphMatch[] matches, int[] places)
    {
        ParagraphMatch? best = matches.MaxBy(match => (match.IsExact, match.ShareOfOld, -match.New));
        if (best is null || (best.ShareOfOld < EnoughToResolve && best.ShareOfNew < MostOfBlock))
        {
            return;
        }

        _homes[entry.Id] = places[best.New];
        if (entry.State != LedgerState.Current || IsDecided(entry.Id))
        {
            return;
        }

        ParagraphMatch? part = best.IsExact ? best : matches.FirstOrDefault(match => match.ShareOfNew >= MostOfBlock && _given[places[match.New]] is null);
        int home = places[(part ?? best).New];
        if (_given[home] is null)
        {
            Give(home, entry.Id, DescribeKept(entry, home));
        }
    }

    // A merged or withdrawn paragraph that stands on its own again gets its id back.
    private void Restore(LedgerEntry entry, ParagraphMatch[] matches, int[] places)
    {
        ParagraphMatch? again = matches.FirstOrDefault(match => match.ShareOfOld >= 0.8 && match.ShareOfNew >= 0.8 && _given[places[match.New]] is null);
        if (entry.State != LedgerState.Current && again is not null && !IsDecided(entry.Id))
        {
            Give(places[again.New], entry.Id, "restored");
        }
    }

    private void InsertIds()
    {
        bool printed = FirstNumbering.FollowsPrintedNumbers(_blocks);
        int lastKept = Array.FindLastIndex(_given, id => id is { } given && given.Value[0] == 'p');
        HashSet<int> partsOfOld = [.. _homes.Values];
        string previous = "p0";
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_given[i] is null)
            {
                Give(i, NewId(i, previous, printed, isBehindLast: i > lastKept && !partsOfOld.Contains(i)), "inserted");
            }

            previous = _blocks[i] is HeadingBlock ? previous : _given[i]!.Value.Value;
        }
    }

    private BlockId NewId(int index, string previous, bool printed, bool isBehindLast)
    {
        string number = printed ? PrintedNumber.Of(_blocks[index]) : "";
        return _blocks[index] is HeadingBlock ? _ids.NextHeading()
            : number.Length > 0 ? _ids.Take("p" + number)
            : isBehindLast && !printed ? _ids.NextCounted()
            : _ids.InsertBehind(previous);
    }

    private void Give(int index, BlockId id, string what)
    {
        _given[index] = id;
        _homes[id] = index;
        _carried.Add(id);
        if (what.Length > 0)
        {
            _changes.Add(new PermalinkChange(id, what, TextFingerprint.Opening(_blocks[index].Text)));
        }
    }

    private string DescribeKept(LedgerEntry entry, int home) =>
        TextFingerprint.Of(_blocks[home].Text) == entry.Fingerprint ? "" : "corrected";

    private bool IsDecided(BlockId id) =>
        _decisions.Withdrawn.Any(withdrawal => withdrawal.Id == id) || _decisions.Aliases.Any(alias => alias.Id == id);

    /// <summary>What becomes of an id that no block carries.</summary>
    private LedgerEntry ResolveDormant(LedgerEntry entry)
    {
        if (_decisions.Withdrawn.Any(withdrawal => withdrawal.Id == entry.Id))
        {
            return Changed(entry, entry with { State = LedgerState.Withdrawn, Target = new BlockId("") }, "withdrawn");
        }

        if (_decisions.Aliases.FirstOrDefault(alias => alias.Id == entry.Id) is { } declared)
        {
            return ResolveDeclared(entry, declared);
        }

        if (_homes.TryGetValue(entry.Id, out int home))
        {
            return Changed(entry, entry with { State = LedgerState.Alias, Target = _given[home]!.Value }, "alias");
        }

        return entry.State == LedgerState.Alias ? FollowTarget(entry) : ReportLost(entry);
    }

    private LedgerEntry ResolveDeclared(LedgerEntry entry, DeclaredAlias declared)
    {
        if (!_carried.Contains(declared.Target))
        {
            _problems.Add(Diagnostic.Error(PermalinkCodes.BadDecision, _source, declared.RecordLine,
                $"{declared.Target}, which {declared.Id} is said to be an alias of, is not a paragraph of the text",
                "name a paragraph that stands in the text today"));
        }

        return Changed(entry, entry with { State = LedgerState.Alias, Target = declared.Target }, "alias");
    }

    // An alias whose own words are gone goes where the paragraph that had taken them in went.
    private LedgerEntry FollowTarget(LedgerEntry entry)
    {
        if (_carried.Contains(entry.Target) || !_entries.TryGetValue(entry.Target, out LedgerEntry? target))
        {
            return entry;
        }

        LedgerEntry resolved = ResolveDormant(target);
        return resolved.State == LedgerState.Alias ? entry with { Target = resolved.Target } : entry;
    }

    private LedgerEntry ReportLost(LedgerEntry entry)
    {
        if (entry.State == LedgerState.Withdrawn)
        {
            return entry;
        }

        _changes.Add(new PermalinkChange(entry.Id, "lost", entry.Opening));
        _problems.Add(Diagnostic.Error(PermalinkCodes.Lost, _source, 0,
            $"the published paragraph {entry.Id} (“{entry.Opening}”) is no longer in the text",
            $"list {entry.Id} under 'withdrawn' with a reason, or under 'aliases' with the paragraph that stands for it now, or restore its words"));
        return entry;
    }

    private LedgerEntry Changed(LedgerEntry before, LedgerEntry after, string what)
    {
        if (before != after)
        {
            string detail = after.State == LedgerState.Alias ? $"of {after.Target}: {after.Opening}" : after.Opening;
            _changes.Add(new PermalinkChange(after.Id, what, detail));
        }

        return after;
    }

    private LedgerEntry[] CurrentEntries()
    {
        Dictionary<BlockId, string> published = _ledger.Entries.ToDictionary(entry => entry.Id, entry => entry.Published);
        string today = _ledger.Entries.IsEmpty || _decisions.Revised.Length == 0 ? _decisions.Published : _decisions.Revised;
        return [.. _blocks.Select((block, i) => new LedgerEntry(
            _given[i]!.Value, LedgerState.Current, new BlockId(""), TextFingerprint.Of(block.Text),
            published.GetValueOrDefault(_given[i]!.Value, today), TextFingerprint.Opening(block.Text)))];
    }

    private ImmutableArray<IdentifiedBlock> IdentifiedBlocks() =>
        [.. _blocks.Select((block, i) => new IdentifiedBlock(
            _given[i]!.Value, block is HeadingBlock ? "" : BlockNumber.Of(_given[i]!.Value), block))];

    private ImmutableArray<LedgerVersion> UpdateHistory(ImmutableArray<LedgerEntry> entries)
    {
        ILookup<BlockId, LedgerVersion> versions = _ledger.History.ToLookup(version => version.Id);
        Dictionary<BlockId, int> places = Enumerable.Range(0, _blocks.Length).ToDictionary(i => _given[i]!.Value);
        var history = ImmutableArray.CreateBuilder<LedgerVersion>();
        foreach (LedgerEntry entry in entries)
        {
            LedgerVersion[] known = [.. versions[entry.Id]];
            history.AddRange(known);
            if (places.TryGetValue(entry.Id, out int place) && known.LastOrDefault()?.Fingerprint != entry.Fingerprint)
            {
                history.Add(NewVersion(entry, place, isFirst: known.Length == 0));
            }
        }

        return history.ToImmutable();
    }

    private LedgerVersion NewVersion(LedgerEntry entry, int place, bool isFirst) => new(
        entry.Id,
        entry.Fingerprint,
        isFirst ? entry.Published : _decisions.Revised,
        isFirst ? "" : _decisions.RevisionReason,
        TextFingerprint.Fold(_blocks[place].Text));

    private PermalinkNotices NoticesOf(ImmutableArray<LedgerEntry> entries)
    {
        var withdrawn = ImmutableArray.CreateBuilder<WithdrawnBlock>();
        var after = new BlockId("");
        foreach (LedgerEntry entry in entries)
        {
            if (entry.State == LedgerState.Withdrawn)
            {
                string reason = _decisions.Withdrawn.FirstOrDefault(withdrawal => withdrawal.Id == entry.Id)?.Reason ?? "";
                withdrawn.Add(new WithdrawnBlock(entry.Id, after, reason));
            }

            after = entry.State == LedgerState.Current ? entry.Id : after;
        }

        return new PermalinkNotices(
            [.. entries.Where(entry => entry.State == LedgerState.Alias).Select(entry => new BlockAlias(entry.Id, entry.Target))],
            withdrawn.ToImmutable(),
            [.. EarlierTexts(entries)]);
    }

    private IEnumerable<EarlierText> EarlierTexts(ImmutableArray<LedgerEntry> entries) =>
        UpdateHistory(entries).GroupBy(version => version.Id).SelectMany(group => group.Zip(group.Skip(1), (earlier, later) =>
            new EarlierText(earlier.Id, TextFingerprint.CheckOf(earlier.Fingerprint), earlier.Text, later.Since, later.Reason)));
}
