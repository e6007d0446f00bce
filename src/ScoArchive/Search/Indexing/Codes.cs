using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>A column of words, written as numbers into a list of the different ones.</summary>
internal sealed class Codes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> values = [];
    private readonly List<int> column = [];

    /// <summary>Adds the next row.</summary>
    public void Add(string value)
    {
        if (!numbers.TryGetValue(value, out int number))
        {
            number = values.Count;
            numbers.Add(value, number);
            values.Add(value);
        }

        column.Add(number);
    }

    /// <summary>The different values with their labels, and the column.</summary>
    public JsonObject ToJson(IReadOnlyDictionary<string, string> labels) => new()
    {
        ["values"] = new JsonArray([.. values.Select(value => new JsonArray(value, labels.GetValueOrDefault(value, value)))]),
        ["column"] = new JsonArray([.. column.Select(number => JsonValue.Create(number))]),
    };
}
