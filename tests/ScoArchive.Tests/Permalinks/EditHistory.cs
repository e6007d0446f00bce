using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Permalinks;

/// <summary>A document as it is edited and published again and again, with what an editor decides on the way.</summary>
public sealed class EditHistory
{
    private readonly Stack<(ImmutableArray<EditedBlock> Text, PermalinkDecisions Decisions)> _past = new();
    private readonly Dictionary<BlockId, HashSet<EditedWord>> _words = [];
    private PermalinkDecisions _decisions = PermalinkDecisions.None with { Published = "2024-01-01" };

    public EditHistory(ImmutableArray<EditedBlock> text)
    {
        Text = text;
        Assignment = Publish();
        Claim();
    }

    public ImmutableArray<EditedBlock> Text { get; private set; }

    public PermalinkAssignment Assignment { get; private set; }

    /// <summary>Publishes a changed text and says where each id, published before, lands.</summary>
    public ImmutableArray<Landing> Revise(ImmutableArray<EditedBlock> text)
    {
        _past.Push((Text, _decisions));
        return Republish(text);
    }

    /// <summary>Takes the last revision back.</summary>
    public ImmutableArray<Landing> Undo()
    {
        (ImmutableArray<EditedBlock> text, _decisions) = _past.Pop();
        return Republish(text);
    }

    public bool CanUndo => _past.Count > 0;

    private ImmutableArray<Landing> Republish(ImmutableArray<EditedBlock> text)
    {
        Ledger before = Assignment.Ledger;
        Text = text;
        Assignment = Publish();
        ImmutableArray<Landing> landings = [.. Judge(before)];
        Claim();
        return landings;
    }

    private PermalinkAssignment Publish()
    {
        ImmutableArray<Block> blocks = [.. Text.Select(block => block.ToBlock())];
        Ledger ledger = Assignment is null ? Ledger.Empty : Revision.ReadBack(Assignment.Ledger);
        PermalinkAssignment assignment = PermalinkAssigner.Assign(ledger, blocks, _decisions, "seeds/edited.yml");
        ImmutableArray<PermalinkChange> lost = [.. assignment.Changes.Where(change => change.What == "lost")];
        _decisions = _decisions with { Withdrawn = _decisions.Withdrawn.AddRange(lost.Select(change => new Withdrawal(change.Id, "no longer there", 1))) };
        PermalinkAssignment decided = lost.IsEmpty ? assignment : PermalinkAssigner.Assign(ledger, blocks, _decisions, "seeds/edited.yml");
        Assert.Empty(decided.Diagnostics);
        PermalinkAssignment again = PermalinkAssigner.Assign(Revision.ReadBack(decided.Ledger), blocks, _decisions, "seeds/edited.yml");
        Assert.Equal(Revision.FilesOf(decided.Ledger), Revision.FilesOf(again.Ledger));
        Assert.Empty(again.Diagnostics);
        return decided;
    }

    private IEnumerable<Landing> Judge(Ledger before)
    {
        Dictionary<BlockId, LedgerEntry> entries = Assignment.Ledger.Entries.ToDictionary(entry => entry.Id);
        Dictionary<BlockId, int> places = Enumerable.Range(0, Text.Length).ToDictionary(i => Assignment.Blocks[i].Id);
        Dictionary<EditedWord, int> placeOf = Text.SelectMany((block, i) => block.Words.Select(word => (word, i))).ToDictionary(pair => pair.word, pair => pair.i);
        return before.Entries.Select(entry => Judge(entry, entries, places, placeOf));
    }

    private Landing Judge(
        LedgerEntry before, Dictionary<BlockId, LedgerEntry> entries, Dictionary<BlockId, int> places, Dictionary<EditedWord, int> placeOf)
    {
        LedgerEntry now = entries[before.Id];
        BlockId anchor = now.State == LedgerState.Alias ? now.Target : now.Id;
        int place = now.State == LedgerState.Withdrawn ? -1 : places.GetValueOrDefault(anchor, -1);
        bool resolves = place >= 0 || entries.GetValueOrDefault(anchor)?.State == LedgerState.Withdrawn;
        int[] counts = new int[Text.Length];
        foreach (EditedWord word in _words[before.Id].Where(placeOf.ContainsKey))
        {
            counts[placeOf[word]]++;
        }

        int left = counts.Sum();
        bool isMost = place >= 0 && left > 0 && counts[place] == counts.Max();
        bool isGone = place < 0 && left * 2 < _words[before.Id].Count;
        bool follows = place >= 0 && left == 0 && before.State != LedgerState.Current;
        bool isOnMost = isMost || isGone || follows;
        // The same few words may stand in many places, and nothing tells which is which.
        bool holdsWords = place < 0 || counts[place] > 0 || before.State != LedgerState.Current
            || string.Join(' ', Text[place].Words).Contains(before.Opening, StringComparison.Ordinal);
        return new Landing(before.Id, before.State, now.State, resolves, isOnMost, holdsWords, isOnMost || IsFirstPart(place, counts));
    }

    // The rule for a split: the id stays on the first of the parts, which stand together and hold little else.
    private bool IsFirstPart(int place, int[] counts)
    {
        int most = Array.IndexOf(counts, counts.Max());
        return place >= 0 && place <= most
            && Enumerable.Range(place, most - place + 1).All(i => counts[i] * 2 >= Text[i].Words.Length);
    }

    // What a paragraph publishes today are its id's words from now on.
    private void Claim()
    {
        for (int i = 0; i < Text.Length; i++)
        {
            _words[Assignment.Blocks[i].Id] = [.. Text[i].Words];
        }
    }
}
