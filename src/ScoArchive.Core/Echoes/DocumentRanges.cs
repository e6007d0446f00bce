namespace ScoArchive.Core.Echoes;

/// <summary>The documents that passages belong to, as ranges of their places.</summary>
internal static class DocumentRanges
{
    /// <summary>The ranges in order.</summary>
    /// <param name="passages">How many passages there are.</param>
    /// <param name="documentOf">The document of a passage.</param>
    public static IEnumerable<Range> Of(int passages, Func<int, string> documentOf)
    {
        for (int first = 0; first < passages;)
        {
            int after = first;
            while (after < passages && documentOf(after) == documentOf(first))
            {
                after++;
            }

            yield return first..after;
            first = after;
        }
    }
}
