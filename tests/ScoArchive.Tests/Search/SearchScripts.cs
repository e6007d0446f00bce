using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ScoArchive.Tests.Scripts;

namespace ScoArchive.Tests.Search;

/// <summary>Runs the site's own search modules with Node.</summary>
public static class SearchScripts
{
    /// <summary>Answers to requests, in order.</summary>
    public static JsonArray Ask(string indexFolder, IEnumerable<JsonObject> requests) =>
        BrowserScripts.Ask(Path.Combine(Here(), "answer.mjs"), requests, indexFolder)["results"]!.AsArray();

    /// <summary>The repository's root.</summary>
    public static string Root() => Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>This folder.</summary>
    public static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
