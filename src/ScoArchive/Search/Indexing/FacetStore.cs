namespace ScoArchive.Search.Indexing;

/// <summary>Gathers which passages have a topic or name a state.</summary>
internal sealed class FacetStore
{
    private readonly SortedDictionary<string, FacetMembers> members = new(StringComparer.Ordinal);

    /// <summary>Values with their passages, in order.</summary>
    public IReadOnlyDictionary<string, FacetMembers> Values => members;

    /// <summary>Notes a passage's values.</summary>
    public void Add(int passage, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            if (!members.TryGetValue(value, out FacetMembers? known))
            {
                known = new FacetMembers();
                members.Add(value, known);
            }

            known.Add(passage);
        }
    }
}
