using System.Security.Cryptography;
using System.Text.Json;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that texts and originals as received have the SHA-256 that the site states of them, in the documents' data and in its list.</summary>
/// <param name="site">The site.</param>
internal sealed class HashCheck(CheckedSite site)
{
    private const string List = "seeds/SHA256SUMS";

    private readonly List<Diagnostic> _problems = [];

    /// <summary>Everything found.</summary>
    public IEnumerable<Diagnostic> Run()
    {
        var seeds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string file in site.Files.Where(file => file.Split('/') is ["documents", _, "index.json"]))
        {
            CheckDocument(file, seeds);
        }

        if (site.Has(List))
        {
            CheckList(seeds);
        }

        return _problems;
    }

    private void CheckDocument(string file, SortedSet<string> seeds)
    {
        try
        {
            using JsonDocument data = JsonDocument.Parse(site.Read(file));
            string folder = file[..(file.LastIndexOf('/') + 1)];
            if (data.RootElement.TryGetProperty("seed", out JsonElement seed))
            {
                CheckFile(folder, seed, file);
                seeds.Add($"{TextOf(seed, "sha256")}  {TextOf(seed, "file")}");
            }

            if (data.RootElement.TryGetProperty("original", out JsonElement original) && original.ValueKind == JsonValueKind.Object)
            {
                CheckFile(folder, original, file);
            }
        }
        catch (JsonException)
        {
            // What is no JSON is told by the check of data.
        }
    }

    private void CheckFile(string folder, JsonElement stated, string file)
    {
        string name = folder + TextOf(stated, "file");
        if (!site.Has(name))
        {
            Report(file, $"the file {name} that it states the SHA-256 of is not there");
        }
        else if (Convert.ToHexStringLower(SHA256.HashData(site.Read(name))) != TextOf(stated, "sha256"))
        {
            Report(name, $"the file does not have the SHA-256 that {file} states");
        }
    }

    private void CheckList(SortedSet<string> seeds)
    {
        string[] lines = site.Text(List).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in lines.Except(seeds, StringComparer.Ordinal))
        {
            _problems.Add(Diagnostic.Error(CheckCodes.Hash, List, Array.IndexOf(lines, line) + 1, $"no document was made of '{line}'", "build the site again"));
        }

        foreach (string missing in seeds.Except(lines, StringComparer.Ordinal))
        {
            Report(List, $"the list lacks '{missing}'");
        }
    }

    private static string TextOf(JsonElement stated, string name) => stated.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private void Report(string file, string message) => _problems.Add(Diagnostic.Error(CheckCodes.Hash, file, 0, message, "build the site again from the texts as received"));
}
