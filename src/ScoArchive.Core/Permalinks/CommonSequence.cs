namespace ScoArchive.Core.Permalinks;

/// <summary>The longest common subsequence of two short stretches of words.</summary>
internal static class CommonSequence
{
    private const int LargestTable = 60_000;

    /// <summary>The places of the common words in both, in order; none for stretches too long to be compared word by word.</summary>
    public static List<(int Old, int New)> Find(int[] old, int[] @new)
    {
        var found = new List<(int Old, int New)>();
        if ((long)old.Length * @new.Length > LargestTable)
        {
            return found;
        }

        int[,] lengths = Measure(old, @new);
        for (int i = 0, j = 0; i < old.Length && j < @new.Length;)
        {
            if (old[i] == @new[j])
            {
                found.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return found;
    }

    private static int[,] Measure(int[] old, int[] @new)
    {
        int[,] lengths = new int[old.Length + 1, @new.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = @new.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == @new[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
