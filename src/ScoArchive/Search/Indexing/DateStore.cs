using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers which passages state which dates, and writes them in files of a bounded size.</summary>
internal sealed class DateStore
{
    private const int TargetBytes = 8 * 1024;
    private const int Precisions = 4;
    private const int Month = 31;
    private const int Year = 366;

    private readonly Dictionary<DateSpan, FacetMembers> _members = [];
    private readonly List<int> _first = [];
    private readonly List<int> _last = [];

    /// <summary>Notes a date of a passage.</summary>
    public void Add(int passage, DateSpan date)
    {
        if (!_members.TryGetValue(date, out FacetMembers? known))
        {
            known = new FacetMembers();
            _members.Add(date, known);
        }

        known.Add(passage);
    }

    /// <summary>Writes the files; returns the first and the last day that each reaches to, and their names.</summary>
    public JsonObject Write(ShardFolder folder)
    {
        ShardSequence shards = new(folder, "dates", TargetBytes);
        foreach ((DateSpan date, FacetMembers members) in _members.OrderBy(entry => ClassOf(entry.Key)).ThenBy(entry => entry.Key.First).ThenBy(entry => entry.Key.Last).ThenBy(entry => entry.Key.Precision))
        {
            if (shards.Current.Length == 0 || shards.IsFull)
            {
                shards.Close();
                _first.Add(date.First);
                _last.Add(date.Last);
            }

            _first[^1] = Math.Min(_first[^1], date.First);
            _last[^1] = Math.Max(_last[^1], date.Last);
            shards.Current.WriteNumber(date.First);
            shards.Current.WriteNumber(((date.Last - date.First) * Precisions) + date.Precision);
            shards.Current.WriteNumber(members.Count);
            shards.Current.WriteBytes(members.Gaps);
        }

        shards.Close();
        return new JsonObject
        {
            ["first"] = new JsonArray([.. _first.Select(day => JsonValue.Create(day))]),
            ["last"] = new JsonArray([.. _last.Select(day => JsonValue.Create(day))]),
            ["names"] = string.Concat(shards.Hashes),
        };
    }

    // Long stretches lie together, so that files of days reach over few days and a search reads few of them.
    private static int ClassOf(DateSpan date) => (date.Last - date.First) switch
    {
        < Month => 0,
        < Year => 1,
        _ => 2,
    };
}
