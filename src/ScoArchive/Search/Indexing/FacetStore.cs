namespace ScoArchive.Search.Indexing;

/// <summary>Gathers which passages have a topic or name a state.</summary>
internal sealed class FacetStore
{
    private readonly SortedDictionary<string, List<int>> passages = new(StringComparer.Ordinal);

    /// <summary>Values with their passages, in order.</summary>
    public IReadOnlyDictionary<string, List<int>> Values => passages;

    /// <summary>Notes a passage's values.</summary>
    public void Add(int passage, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            if (!passages.TryGetValue(value, out List<int>? members))
            {
                members = [];
                passages.Add(value, members);
            }

            if (members.Count == 0 || members[^1] != passage)
            {
                members.Add(passage);
            }
        }
    }
}
