using System.Text.Json;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that data are JSON, hold what the published schemas promise, and name addresses that are there.</summary>
/// <param name="site">The site.</param>
/// <param name="addresses">Follows the addresses in them.</param>
internal sealed class DataCheck(CheckedSite site, AddressCheck addresses)
{
    private const int MostFaults = 3;

    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, JsonSchemaCheck> _schemas = new(StringComparer.Ordinal);

    /// <summary>Everything found.</summary>
    public IEnumerable<Diagnostic> Run()
    {
        foreach (string file in site.EndingIn(".json", ".jsonld", ".webmanifest").OrderBy(file => !file.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            Check(file);
        }

        return _problems;
    }

    private void Check(string file)
    {
        try
        {
            using JsonDocument data = JsonDocument.Parse(site.Read(file));
            if (file.StartsWith("schemas/", StringComparison.Ordinal))
            {
                _schemas[file["schemas/".Length..]] = new JsonSchemaCheck(data.RootElement.Clone());
                return;
            }

            addresses.Look(file, data.RootElement);
            if (SchemaOf(file, data.RootElement) is { } name && _schemas.TryGetValue(name, out JsonSchemaCheck? schema))
            {
                _problems.AddRange(schema.Check(data.RootElement).Take(MostFaults).Select(fault => Error(file, $"{fault}, against schemas/{name}")));
            }
        }
        catch (JsonException exception)
        {
            _problems.Add(Diagnostic.Error(CheckCodes.Data, file, (int)(exception.LineNumber ?? -1) + 1, "the file is not JSON", "build the site again"));
        }
    }

    private static string? SchemaOf(string file, JsonElement data) => file.Split('/') switch
    {
        ["documents", "index.json"] => "documents.schema.json",
        ["documents", _, "index.json"] => data.ValueKind == JsonValueKind.Object && data.TryGetProperty("statusDate", out _) ? "tombstone.schema.json" : "document.schema.json",
        ["documents", _, "citations.json"] => "citations.schema.json",
        ["documents", _, "history.json"] => "history.schema.json",
        ["timeline", "mentions.json"] => "mentions.schema.json",
        _ => null,
    };

    private static Diagnostic Error(string file, string message) => Diagnostic.Error(CheckCodes.Data, file, 0, message, "build the site again; where that does not mend it, report it");
}
