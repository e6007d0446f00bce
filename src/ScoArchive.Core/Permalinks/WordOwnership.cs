namespace ScoArchive.Core.Permalinks;

/// <summary>
/// The words of old texts and of new blocks, and which word of a block comes from which old text. A word has one source
/// and one destination, so that what a neighbour held before is evidence for the neighbour alone.
/// </summary>
/// <param name="old">The old texts' words; empty for texts that are not sought.</param>
/// <param name="new">The blocks' words; empty for blocks that are nobody's to take.</param>
internal sealed class WordOwnership(int[][] old, int[][] @new)
{
    private readonly bool[][] _sent = [.. old.Select(words => new bool[words.Length])];
    private readonly bool[][] _owned = [.. @new.Select(words => new bool[words.Length])];
    private readonly SortedDictionary<(int Old, int New), int> _counts = [];

    public int[][] Old => old;

    public int[][] New => @new;

    /// <summary>How many words of each old text went to each block.</summary>
    public IReadOnlyDictionary<(int Old, int New), int> Counts => _counts;

    public bool IsSent(int text, int word) => _sent[text][word];

    public bool IsOwned(int block, int word) => _owned[block][word];

    public int CountSent(int text) => _sent[text].Count(sent => sent);

    /// <summary>Whether no word of a block has an owner yet.</summary>
    public bool IsUnclaimed(int block) => @new[block].Length > 0 && Array.IndexOf(_owned[block], true) < 0;

    /// <summary>Says that words of a block are those of an old text.</summary>
    public void Take(CommonRun run)
    {
        Array.Fill(_sent[run.Old], true, run.OldStart, run.Length);
        Array.Fill(_owned[run.New], true, run.NewStart, run.Length);
        _counts[(run.Old, run.New)] = _counts.GetValueOrDefault((run.Old, run.New)) + run.Length;
    }

    /// <summary>Takes the longest sequence of words that two lists of free places share in order, if it is long enough.</summary>
    public void TakeShared(int text, int[] oldPlaces, int block, int[] newPlaces, int least)
    {
        List<(int Old, int New)> shared = CommonSequence.Find(
            [.. oldPlaces.Select(place => old[text][place])], [.. newPlaces.Select(place => @new[block][place])]);
        foreach ((int from, int to) in shared.Count >= Math.Max(1, least) ? shared : [])
        {
            Take(new CommonRun(text, block, oldPlaces[from], newPlaces[to], 1));
        }
    }

    /// <summary>The places of an old text's words that went nowhere yet, within a stretch.</summary>
    public int[] FreeOld(int text, int start, int end) => [.. Enumerable.Range(start, Math.Max(0, end - start)).Where(place => !_sent[text][place])];

    /// <summary>The places of a block's words that have no owner yet, within a stretch.</summary>
    public int[] FreeNew(int block, int start, int end) => [.. Enumerable.Range(start, Math.Max(0, end - start)).Where(place => !_owned[block][place])];
}
