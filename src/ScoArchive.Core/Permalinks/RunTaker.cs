namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Gives runs of words to the old texts that they come from: the longest first, those of texts that stand in place
/// counted double. What a run has lost to another is cut off; single words count between runs of the same two texts.
/// </summary>
internal sealed class RunTaker(WordOwnership words, int[] inPlace, int[] expected)
{
    private const int WorthInPlace = 2;

    private readonly PriorityQueue<CommonRun, (int, int, int, int, int, int)> _queue = new();
    private readonly SortedDictionary<(int Old, int New), List<CommonRun>> _taken = [];

    public static void Take(WordOwnership words, IEnumerable<LikelyPair> pairs, int[] inPlace, int[] expected)
    {
        var taker = new RunTaker(words, inPlace, expected);
        foreach (LikelyPair pair in pairs)
        {
            foreach (CommonRun run in RunFinder.Find(pair.Old, words.Old[pair.Old], pair.New, words.New[pair.New]))
            {
                taker.Enqueue(run);
            }
        }

        taker.TakeRuns();
        taker.FillBetween();
    }

    private bool IsInPlace(int old, int @new) => inPlace[@new] == old;

    private void Enqueue(CommonRun run) => _queue.Enqueue(run, (
        -run.Length * (IsInPlace(run.Old, run.New) ? WorthInPlace : 1), Math.Abs(expected[run.New] - run.Old), run.Old, run.New, run.OldStart, run.NewStart));

    private void TakeRuns()
    {
        while (_queue.TryDequeue(out CommonRun run, out _))
        {
            CommonRun[] left = [.. FreeParts(run)];
            if (left is [CommonRun whole] && whole == run)
            {
                words.Take(run);
                (_taken.TryGetValue((run.Old, run.New), out List<CommonRun>? list) ? list : _taken[(run.Old, run.New)] = []).Add(run);
            }
            else
            {
                left.ToList().ForEach(Enqueue);
            }
        }
    }

    private IEnumerable<CommonRun> FreeParts(CommonRun run)
    {
        int start = 0;
        for (int i = 0; i <= run.Length; i++)
        {
            bool isFree = i < run.Length && !words.IsSent(run.Old, run.OldStart + i) && !words.IsOwned(run.New, run.NewStart + i);
            if (isFree)
            {
                continue;
            }

            if (i - start >= RunFinder.Shortest)
            {
                yield return new CommonRun(run.Old, run.New, run.OldStart + start, run.NewStart + start, i - start);
            }

            start = i + 1;
        }
    }

    private void FillBetween()
    {
        foreach (((int old, int @new), List<CommonRun> runs) in _taken)
        {
            CommonRun[] ordered = [.. runs.OrderBy(run => run.OldStart)];
            bool isInPlace = IsInPlace(old, @new);
            if (isInPlace)
            {
                Fill(old, 0, ordered[0].OldStart, @new, 0, ordered[0].NewStart);
            }

            for (int i = 0; i + 1 < ordered.Length; i++)
            {
                Fill(old, EndOf(ordered[i]).Old, ordered[i + 1].OldStart, @new, EndOf(ordered[i]).New, ordered[i + 1].NewStart);
            }

            if (isInPlace)
            {
                Fill(old, EndOf(ordered[^1]).Old, words.Old[old].Length, @new, EndOf(ordered[^1]).New, words.New[@new].Length);
            }
        }
    }

    private void Fill(int old, int oldStart, int oldEnd, int @new, int newStart, int newEnd)
    {
        int[] from = words.FreeOld(old, oldStart, oldEnd);
        int[] to = words.FreeNew(@new, newStart, newEnd);
        words.TakeShared(old, from, @new, to, least: (Math.Min(from.Length, to.Length) + 1) / 2);
    }

    private static (int Old, int New) EndOf(CommonRun run) => (run.OldStart + run.Length, run.NewStart + run.Length);
}
