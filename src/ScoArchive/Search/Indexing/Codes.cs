using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>A column of words, written as numbers into a list of the different ones.</summary>
internal sealed class Codes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];
    private readonly List<int> _column = [];

    /// <summary>The different values.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>Adds the next row.</summary>
    public void Add(string value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        _column.Add(number);
    }

    /// <summary>The different values with their labels, and the column.</summary>
    public JsonObject ToJson(Func<string, string> labelOf) => new()
    {
        ["values"] = new JsonArray([.. _values.Select(value => new JsonArray(value, value.Length > 0 ? labelOf(value) : ""))]),
        ["column"] = new JsonArray([.. _column.Select(number => JsonValue.Create(number))]),
    };
}
