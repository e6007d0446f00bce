using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Follows the paragraphs of a document that is gone into the documents that took in its text: by the same words first, in
/// whichever document has them, and then by the rules that follow a corrected paragraph within one document.
/// </summary>
public sealed class ParagraphFollower
{
    private readonly Dictionary<BlockId, ParagraphAddress> _found = [];
    private readonly Dictionary<BlockId, LedgerEntry> _entries;

    private ParagraphFollower(Ledger ledger) => _entries = ledger.Entries.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id);

    /// <summary>Every id of a ledger with the place where its text stands now.</summary>
    /// <param name="ledger">The ledger of the document that is gone.</param>
    /// <param name="successors">The documents that have its text, in the order in which they are asked; none when it was withdrawn.</param>
    /// <param name="stated">Where paragraphs stand by what an editor states.</param>
    public static ImmutableArray<FollowedParagraph> Follow(
        Ledger ledger, IReadOnlyCollection<SuccessorText> successors, IReadOnlyDictionary<BlockId, ParagraphAddress> stated)
    {
        var follower = new ParagraphFollower(ledger);
        foreach ((BlockId id, ParagraphAddress target) in stated)
        {
            follower._found[id] = target;
        }

        follower.FindSameWords(successors);
        foreach (SuccessorText successor in successors.Where(successor => !successor.Blocks.IsEmpty))
        {
            follower.FindCorrected(ledger, successor);
        }

        bool isShown = successors.Count > 0;
        return [.. ledger.Entries.DistinctBy(entry => entry.Id).Select(entry => new FollowedParagraph(entry.Id, isShown ? entry.Opening : "", follower.TargetOf(entry)))];
    }

    private void FindSameWords(IReadOnlyCollection<SuccessorText> successors)
    {
        foreach (LedgerEntry entry in _entries.Values.Where(entry => entry.State == LedgerState.Current))
        {
            foreach (SuccessorText successor in successors.Where(successor => successor.Fingerprints.Contains(entry.Fingerprint)).Take(1))
            {
                // Where a formula stands several times, the paragraph with the same number is meant before any other.
                BlockId[] ids = [.. successor.Fingerprints[entry.Fingerprint]];
                _found.TryAdd(entry.Id, new ParagraphAddress(successor.Document, ids.Contains(entry.Id) ? entry.Id : ids[0]));
            }
        }
    }

    private void FindCorrected(Ledger ledger, SuccessorText successor)
    {
        PermalinkAssignment kept = PermalinkAssigner.Assign(ledger, successor.Texts, PermalinkDecisions.None, "");
        var places = kept.Blocks.Select((block, place) => (block.Id, successor.Blocks[place].Id)).ToDictionary(pair => pair.Item1, pair => pair.Item2);
        IEnumerable<(BlockId Id, BlockId Target)> carried = places.Keys.Select(id => (id, id)).Concat(kept.Notices.Aliases.Select(alias => (alias.Id, alias.Target)));
        foreach ((BlockId id, BlockId target) in carried)
        {
            if (_entries.TryGetValue(id, out LedgerEntry? entry) && entry.State == LedgerState.Current && places.TryGetValue(target, out BlockId now))
            {
                _found.TryAdd(id, new ParagraphAddress(successor.Document, now));
            }
        }
    }

    // An alias goes where the paragraph went that had taken in its words.
    private ParagraphAddress? TargetOf(LedgerEntry entry)
    {
        var passed = new HashSet<BlockId>();
        for (LedgerEntry? at = entry; at is not null && passed.Add(at.Id); at = at.State == LedgerState.Alias ? _entries.GetValueOrDefault(at.Target) : null)
        {
            if (_found.TryGetValue(at.Id, out ParagraphAddress target))
            {
                return target;
            }
        }

        return null;
    }
}
