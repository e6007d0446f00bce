namespace ScoArchive.Search.Indexing;

/// <summary>Gathers which passages have which values of a facet.</summary>
internal sealed class FacetStore
{
    private readonly Dictionary<string, FacetMembers> _members = new(StringComparer.Ordinal);

    /// <summary>Values with their passages, in order.</summary>
    public IEnumerable<(string Value, FacetMembers Members)> Values() =>
        _members.Keys.Order(StringComparer.Ordinal).Select(value => (value, _members[value]));

    /// <summary>Notes a passage's value.</summary>
    public void Add(int passage, string value)
    {
        if (!_members.TryGetValue(value, out FacetMembers? known))
        {
            known = new FacetMembers();
            _members.Add(value, known);
        }

        known.Add(passage);
    }
}
