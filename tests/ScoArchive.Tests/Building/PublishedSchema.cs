using System.Text;
using NJsonSchema;
using ScoArchive.Core.Exports;

namespace ScoArchive.Tests.Building;

/// <summary>Holds data against the schemas that the site publishes.</summary>
internal static class PublishedSchema
{
    /// <summary>Asserts that a file keeps what a schema promises.</summary>
    public static void Hold(string schema, string file) => Assert.Equal([], Problems(schema, File.ReadAllText(file)).Select(problem => $"{file}: {problem}"));

    /// <summary>What a schema finds wrong.</summary>
    public static IEnumerable<string> Problems(string schema, string json) =>
        JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(JsonSchemas.Read(schema))).GetAwaiter().GetResult()
            .Validate(json).Select(problem => $"{problem.Kind} {problem.Path}");
}
