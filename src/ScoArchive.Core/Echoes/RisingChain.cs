using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Chooses among pairs of places those that rise on both sides and weigh most together.</summary>
public static class RisingChain
{
    /// <summary>The heaviest chain; ties go to the pair that comes first.</summary>
    /// <param name="pairs">Pairs ordered by their left place.</param>
    public static ImmutableArray<(int Left, int Right)> Longest(ImmutableArray<(int Left, int Right, double Weight)> pairs)
    {
        if (pairs.IsEmpty)
        {
            return [];
        }

        int[] rights = [.. pairs.Select(pair => pair.Right).Distinct().Order()];
        int[] best = new int[rights.Length + 1];
        Array.Fill(best, -1);
        double[] totals = new double[pairs.Length];
        int[] before = new int[pairs.Length];
        for (int i = 0; i < pairs.Length;)
        {
            int after = i;
            while (after < pairs.Length && pairs[after].Left == pairs[i].Left)
            {
                int rank = Array.BinarySearch(rights, pairs[after].Right);
                before[after] = Heaviest(best, rank, totals);
                totals[after] = pairs[after].Weight + (before[after] < 0 ? 0 : totals[before[after]]);
                after++;
            }

            // Pairs with the same left place exclude each other, so they are filed only after all were weighed.
            for (; i < after; i++)
            {
                File(best, Array.BinarySearch(rights, pairs[i].Right), i, totals);
            }
        }

        return Unwind(pairs, totals, before);
    }

    private static int Heaviest(int[] best, int rank, double[] totals)
    {
        int heaviest = -1;
        for (int node = rank; node > 0; node -= node & -node)
        {
            if (best[node] >= 0 && (heaviest < 0 || totals[best[node]] > totals[heaviest]))
            {
                heaviest = best[node];
            }
        }

        return heaviest;
    }

    private static void File(int[] best, int rank, int pair, double[] totals)
    {
        for (int node = rank + 1; node < best.Length; node += node & -node)
        {
            if (best[node] < 0 || totals[pair] > totals[best[node]])
            {
                best[node] = pair;
            }
        }
    }

    private static ImmutableArray<(int Left, int Right)> Unwind(
        ImmutableArray<(int Left, int Right, double Weight)> pairs, double[] totals, int[] before)
    {
        int last = Array.IndexOf(totals, totals.Max());
        var chain = new List<(int, int)>();
        for (int i = last; i >= 0; i = before[i])
        {
            chain.Add((pairs[i].Left, pairs[i].Right));
        }

        chain.Reverse();
        return [.. chain];
    }
}
