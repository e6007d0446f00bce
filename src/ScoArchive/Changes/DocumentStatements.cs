using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Changes;

/// <summary>What is stated about a document beside its text.</summary>
/// <param name="Fields">The values of each field, in words.</param>
public sealed record DocumentStatements(ImmutableSortedDictionary<string, ImmutableArray<string>> Fields)
{
    // What data have of the text itself, of ids, and of the file that follows from the text.
    private static readonly string[] OfText = ["blocks", "aliases", "withdrawn", "paragraphs", "signatories", "interventions", "seed", "url", "into", "dataLicence"];

    /// <summary>Nothing.</summary>
    public static DocumentStatements None { get; } = new(ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>Whether it is said what became of the document.</summary>
    public bool HasTombstone => Fields.Keys.Any(name => name.StartsWith("tombstone.", StringComparison.Ordinal));

    /// <summary>The values of a field; none where nothing is stated.</summary>
    public ImmutableArray<string> Of(string field) => Fields.GetValueOrDefault(field, []);

    /// <summary>What records state, by the slug that each of them names.</summary>
    /// <param name="records">Their texts.</param>
    public static ImmutableDictionary<Slug, DocumentStatements> OfRecords(IEnumerable<string> records) =>
        records.Select(text => new DocumentStatements(YamlStatements.Of(text)))
            .Where(stated => stated.Of("slug") is [{ Length: > 0 }])
            .DistinctBy(stated => stated.Of("slug")[0], StringComparer.Ordinal)
            .ToImmutableDictionary(stated => new Slug(stated.Of("slug")[0]));

    /// <summary>What the data of a document state; corrections, and topics that no words show, with what they are of.</summary>
    /// <param name="document">The data.</param>
    public static DocumentStatements OfData(JsonElement document)
    {
        var fields = document.EnumerateObject().Where(member => !OfText.Contains(member.Name)).Select(member => (member.Name, Values: ValuesOf(member.Value)));
        return new DocumentStatements(fields.Append(("corrections", [.. CorrectionsOf(document)])).Append(("topics", [.. TopicsOf(document)]))
            .Where(field => field.Item2.Length > 0).ToImmutableSortedDictionary(field => field.Item1, field => field.Item2, StringComparer.Ordinal));
    }

    private static ImmutableArray<string> ValuesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(Words)],
        _ => [Words(value)],
    };

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => string.Join("; ", value.EnumerateObject().Select(member => $"{member.Name}: {Words(member.Value)}")),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words)),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static IEnumerable<string> CorrectionsOf(JsonElement document) =>
        from change in ListOf(document, "interventions")
        where change.GetProperty("kind").GetString() == "correction"
        select $"line {change.GetProperty("lines")[0]}: {change.GetProperty("text").GetString()}; {change.GetProperty("note").GetString()}";

    private static IEnumerable<string> TopicsOf(JsonElement document) =>
        from block in ListOf(document, "blocks")
        from topic in ListOf(block, "topics")
        where topic.GetProperty("words").GetArrayLength() == 0
        select $"{block.GetProperty("id").GetString()}: {topic.GetProperty("slug").GetString()}";

    private static JsonElement.ArrayEnumerator ListOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;
}
