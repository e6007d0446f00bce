using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Search;

/// <summary>Runs the site's own search modules with Node.</summary>
public static class SearchScripts
{
    private static readonly Lazy<string> Modules = new(CopyModules);

    /// <summary>Answers to requests, in order.</summary>
    public static JsonArray Ask(string indexFolder, IEnumerable<JsonObject> requests)
    {
        ProcessStartInfo start = new("node", [Path.Combine(Here(), "answer.mjs"), Modules.Value, indexFolder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process node = Process.Start(start) ?? throw new InvalidOperationException("Node did not start");
        Task<string> errors = node.StandardError.ReadToEndAsync();
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(new JsonArray([.. requests]).ToJsonString());
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return JsonNode.Parse(output.Result)!["results"]!.AsArray();
    }

    /// <summary>The repository's root.</summary>
    public static string Root() => Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>This folder.</summary>
    public static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    // Node takes .js files for modules only when a package.json beside them says so; the site needs none.
    private static string CopyModules()
    {
        string folder = Directory.CreateTempSubdirectory("search-modules-").FullName;
        foreach (string module in Directory.EnumerateFiles(Path.Combine(Root(), "theme", "assets", "js", "search"), "*.js"))
        {
            File.Copy(module, Path.Combine(folder, Path.GetFileName(module)));
        }

        File.WriteAllText(Path.Combine(folder, "package.json"), "{\"type\":\"module\"}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
