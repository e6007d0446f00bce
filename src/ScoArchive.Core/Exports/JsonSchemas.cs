namespace ScoArchive.Core.Exports;

/// <summary>The JSON Schemas (draft 7) of what the archive publishes.</summary>
public static class JsonSchemas
{
    /// <summary>Names of the schema files.</summary>
    public static IReadOnlyList<string> Names { get; } = ["citations.schema.json", "document.schema.json", "documents.schema.json", "history.schema.json", "mentions.schema.json", "tombstone.schema.json"];

    /// <summary>The bytes of a schema file.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Schemas.{name}")
            ?? throw new FileNotFoundException($"There is no schema '{name}'.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
