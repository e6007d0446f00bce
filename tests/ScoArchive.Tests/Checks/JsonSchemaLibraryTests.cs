using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using ScoArchive.Checks.Published;
using ScoArchive.Core.Exports;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Checks;

/// <summary>The program's own check of data against schemas finds what a library for it finds, wherever a file of a built site is broken.</summary>
public sealed class JsonSchemaLibraryTests
{
    private const int MostPlaces = 250;

    private static readonly JsonNode?[] Others = [null, JsonValue.Create(true), JsonValue.Create(-1), JsonValue.Create(2.5), JsonValue.Create(""), JsonValue.Create("No such word!"), new JsonArray(), new JsonObject()];

    [Fact]
    public async Task Every_file_broken_in_every_place_is_judged_alike()
    {
        using SmallArchive archive = new SmallArchive().With("a-text", "The Parties will cooperate with Kazakhstan.\n\nThey will meet in Tashkent on 5 July 2025.\n").With("b-text", "Glaciers feed rivers.\n");
        await archive.BuildAsync();
        archive.Write("seeds/a-text.yml", SmallArchive.Record("c-text") + "formerSlugs: [a-text]\n").Delete("seeds/b-text.txt")
            .Write("seeds/b-text.yml", SmallArchive.Record("b-text") + "tombstone:\n  fate: withdrawn\n  date: 2026-01-02\n  reason: It was published by mistake.\n");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        int broken = 0;
        foreach ((string schema, string file) in new[]
        {
            ("documents.schema.json", "documents/index.json"), ("document.schema.json", "documents/c-text/index.json"), ("tombstone.schema.json", "documents/b-text/index.json"),
            ("citations.schema.json", "documents/c-text/citations.json"), ("history.schema.json", "documents/c-text/history.json"), ("mentions.schema.json", "timeline/mentions.json"),
        })
        {
            broken += await CompareAsync(schema, archive.Read("output/" + file));
        }

        Assert.True(broken > 800, $"Only {broken} broken files were compared.");
    }

    private static async Task<int> CompareAsync(string name, string whole)
    {
        string text = Encoding.UTF8.GetString(JsonSchemas.Read(name));
        JsonSchema library = await JsonSchema.FromJsonAsync(text);
        using JsonDocument rules = JsonDocument.Parse(text);
        var own = new JsonSchemaCheck(rules.RootElement);
        int found = 0;
        foreach ((string what, string changed) in Broken(whole).Prepend(("whole", whole)))
        {
            using JsonDocument data = JsonDocument.Parse(changed);
            bool isWrong = own.Check(data.RootElement).Any();
            Assert.True(isWrong == library.Validate(changed).Count > 0, $"{name}, {what}: {(isWrong ? "only the program" : "only the library")} finds a fault");
            found += isWrong ? 1 : 0;
        }

        return found;
    }

    // Each member left out, each value in turn another one, and a member that nobody promised.
    private static IEnumerable<(string What, string Text)> Broken(string whole)
    {
        int places = PlacesOf(JsonNode.Parse(whole)!).Count();
        int step = Math.Max(1, places / MostPlaces);
        for (int i = 0; i < places; i += step)
        {
            foreach (JsonNode? other in Others)
            {
                JsonNode root = JsonNode.Parse(whole)!;
                JsonNode place = PlacesOf(root).ElementAt(i);
                string at = place.GetPath();
                place.ReplaceWith(other?.DeepClone());
                yield return ($"{at} is {other?.ToJsonString() ?? "null"}", root.ToJsonString());
            }

            JsonNode without = JsonNode.Parse(whole)!;
            JsonNode gone = PlacesOf(without).ElementAt(i);
            if (gone.Parent is JsonObject parent)
            {
                parent.Remove(gone.GetPropertyName());
                yield return ($"{i} left out", without.ToJsonString());
            }

            JsonNode more = JsonNode.Parse(whole)!;
            if (PlacesOf(more).ElementAt(i) is JsonObject here)
            {
                here["nobodyPromised"] = 1;
                yield return ($"{here.GetPath()} has more", more.ToJsonString());
            }
        }
    }

    private static IEnumerable<JsonNode> PlacesOf(JsonNode node) =>
        (node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
            .OfType<JsonNode>().SelectMany(child => PlacesOf(child).Prepend(child));
}
