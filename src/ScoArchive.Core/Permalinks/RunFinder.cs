namespace ScoArchive.Core.Permalinks;

/// <summary>Finds the longest common runs of words of an old text and a block.</summary>
internal static class RunFinder
{
    /// <summary>How many words in a row are a run: fewer stand together by chance.</summary>
    public const int Shortest = 3;

    private const int MostPlaces = 32;

    /// <summary>Every run that cannot be made longer, of at least so many words.</summary>
    public static IEnumerable<CommonRun> Find(int old, int[] oldWords, int @new, int[] newWords, int shortest = Shortest)
    {
        Dictionary<int, List<int>> places = PlacesOf(oldWords);
        var reached = new Dictionary<int, int>();
        for (int to = 0; to < newWords.Length; to++)
        {
            foreach (int from in places.GetValueOrDefault(newWords[to]) ?? [])
            {
                int diagonal = to - from;
                if (reached.GetValueOrDefault(diagonal) > to)
                {
                    continue;
                }

                int back = CountBack(oldWords, from, newWords, to);
                int ahead = CountAhead(oldWords, from, newWords, to);
                reached[diagonal] = to + ahead;
                if (back + ahead >= shortest)
                {
                    yield return new CommonRun(old, @new, from - back, to - back, back + ahead);
                }
            }
        }
    }

    private static Dictionary<int, List<int>> PlacesOf(int[] words)
    {
        var places = new Dictionary<int, List<int>>();
        for (int i = 0; i < words.Length; i++)
        {
            List<int> list = places.TryGetValue(words[i], out List<int>? known) ? known : places[words[i]] = [];
            if (list.Count < MostPlaces)
            {
                list.Add(i);
            }
        }

        return places;
    }

    private static int CountBack(int[] old, int from, int[] @new, int to)
    {
        int count = 0;
        while (from - count > 0 && to - count > 0 && old[from - count - 1] == @new[to - count - 1])
        {
            count++;
        }

        return count;
    }

    private static int CountAhead(int[] old, int from, int[] @new, int to)
    {
        int count = 0;
        while (from + count < old.Length && to + count < @new.Length && old[from + count] == @new[to + count])
        {
            count++;
        }

        return count;
    }
}
