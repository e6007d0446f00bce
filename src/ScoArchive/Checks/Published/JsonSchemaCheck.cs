using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScoArchive.Checks.Published;

/// <summary>
/// Holds JSON against a JSON Schema of draft 7, as far as the published schemas use it. A keyword that is not known is a fault too, so that
/// no schema promises what nobody holds.
/// </summary>
/// <param name="schema">The schema.</param>
internal sealed class JsonSchemaCheck(JsonElement schema)
{
    /// <summary>What is wrong, each with the place in the data.</summary>
    /// <param name="data">The data.</param>
    public IEnumerable<string> Check(JsonElement data) => Check(schema, data, "");

    private IEnumerable<string> Check(JsonElement rules, JsonElement data, string place) => rules.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [$"{Shown(place)} may not be there"],
        _ => rules.EnumerateObject().SelectMany(rule => Hold(rules, rule.Name, rule.Value, data, place)),
    };

    private IEnumerable<string> Hold(JsonElement rules, string keyword, JsonElement rule, JsonElement data, string place) => keyword switch
    {
        "$schema" or "title" or "description" or "definitions" => [],
        "$ref" => Check(Referred(rule.GetString()!), data, place),
        "type" => Unless(Types(rule).Any(type => IsOf(type, data)), place, $"is not of the type {string.Join(" or ", Types(rule))}"),
        "enum" => Unless(rule.EnumerateArray().Any(value => JsonElement.DeepEquals(value, data)), place, "is none of the values that it may have"),
        "required" when data.ValueKind == JsonValueKind.Object => rule.EnumerateArray().Where(name => !data.TryGetProperty(name.GetString()!, out _)).Select(name => $"{Shown(place)} lacks '{name.GetString()}'"),
        "properties" when data.ValueKind == JsonValueKind.Object => rule.EnumerateObject().SelectMany(member => data.TryGetProperty(member.Name, out JsonElement value) ? Check(member.Value, value, $"{place}/{member.Name}") : []),
        "additionalProperties" when data.ValueKind == JsonValueKind.Object => data.EnumerateObject().Where(member => !Names(rules, member.Name)).SelectMany(member => Check(rule, member.Value, $"{place}/{member.Name}")),
        "items" when data.ValueKind == JsonValueKind.Array => data.EnumerateArray().SelectMany((item, at) => Check(rule, item, string.Create(CultureInfo.InvariantCulture, $"{place}/{at}"))),
        "minItems" when data.ValueKind == JsonValueKind.Array => Unless(data.GetArrayLength() >= rule.GetInt32(), place, "has too few items"),
        "maxItems" when data.ValueKind == JsonValueKind.Array => Unless(data.GetArrayLength() <= rule.GetInt32(), place, "has too many items"),
        "minLength" when data.ValueKind == JsonValueKind.String => Unless(data.GetString()!.EnumerateRunes().Count() >= rule.GetInt32(), place, "is too short"),
        "pattern" when data.ValueKind == JsonValueKind.String => Unless(Regex.IsMatch(data.GetString()!, rule.GetString()!, RegexOptions.ECMAScript), place, "is not of its form"),
        "minimum" when data.ValueKind == JsonValueKind.Number => Unless(data.GetDecimal() >= rule.GetDecimal(), place, "is too small"),
        "maximum" when data.ValueKind == JsonValueKind.Number => Unless(data.GetDecimal() <= rule.GetDecimal(), place, "is too large"),
        "anyOf" => Unless(rule.EnumerateArray().Any(one => !Check(one, data, place).Any()), place, "is of none of the forms that it may have"),
        "allOf" => rule.EnumerateArray().SelectMany(one => Check(one, data, place)),
        "required" or "properties" or "additionalProperties" or "items" or "minItems" or "maxItems" or "minLength" or "pattern" or "minimum" or "maximum" => [],
        _ => [$"the schema uses '{keyword}', which is not known"],
    };

    private JsonElement Referred(string place) => place.Split('/').Skip(1).Aggregate(schema, (at, name) => at.GetProperty(name));

    private static IEnumerable<string> Unless(bool holds, string place, string fault) => holds ? [] : [$"{Shown(place)} {fault}"];

    private static string Shown(string place) => place.Length > 0 ? place : "the whole";

    private static bool Names(JsonElement rules, string member) => rules.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(member, out _);

    private static string[] Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? [.. rule.EnumerateArray().Select(type => type.GetString()!)] : [rule.GetString()!];

    private static bool IsOf(string type, JsonElement data) => type switch
    {
        "object" => data.ValueKind == JsonValueKind.Object,
        "array" => data.ValueKind == JsonValueKind.Array,
        "string" => data.ValueKind == JsonValueKind.String,
        "boolean" => data.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => data.ValueKind == JsonValueKind.Null,
        "number" => data.ValueKind == JsonValueKind.Number,
        "integer" => data.ValueKind == JsonValueKind.Number && data.TryGetDecimal(out decimal number) && number == decimal.Truncate(number),
        _ => false,
    };
}
