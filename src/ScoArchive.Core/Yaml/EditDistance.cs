namespace ScoArchive.Core.Yaml;

/// <summary>How many single-character changes lead from one word to another.</summary>
public static class EditDistance
{
    /// <summary>The candidate nearest to a mistyped word, or an empty text when none is near.</summary>
    public static string Nearest(string word, IEnumerable<string> candidates)
    {
        string nearest = "";
        int best = 1 + Math.Max(1, word.Length / 3);
        foreach (string candidate in candidates.Order(StringComparer.Ordinal))
        {
            int distance = Between(word, candidate);
            if (distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions and replacements between two words.</summary>
    public static int Between(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[right.Length];
    }
}
