using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Exports;

namespace ScoArchive.Tests.Building;

/// <summary>The form of published JSON: a line for each member and for each item of a list, and no value changed.</summary>
public sealed class JsonFileTests
{
    [Fact]
    public void Members_and_items_stand_on_lines_of_their_own()
    {
        string json = Written(new JsonObject
        {
            ["slug"] = "a: {b}, \"c\\",
            ["none"] = new JsonArray(),
            ["blocks"] = new JsonArray(new JsonObject { ["id"] = "p1", ["words"] = new JsonArray("x", "y") }, new JsonObject()),
        });
        Assert.Equal(
            """
            {
            "slug":"a: {b}, \"c\\",
            "none":[],
            "blocks":[
            {"id":"p1","words":["x","y"]},
            {}
            ]
            }

            """,
            json);
    }

    [Fact]
    public void No_value_is_changed()
    {
        Prop.ForAll<string[], string, int>((texts, name, number) =>
        {
            var written = new JsonObject { ["n" + name] = number, ["texts"] = new JsonArray([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]), ["inner"] = new JsonObject { [name ?? ""] = new JsonArray(new JsonObject { ["t"] = name }) } };
            return JsonNode.DeepEquals(JsonNode.Parse(written.ToJsonString()), JsonNode.Parse(Written(written)));
        }).Check(PropertyRun.Usual);
    }

    private static string Written(JsonObject value) => Encoding.UTF8.GetString(JsonFile.Write(json =>
    {
        foreach ((string name, JsonNode? member) in value)
        {
            json.WritePropertyName(name);
            member!.WriteTo(json);
        }
    }));
}
