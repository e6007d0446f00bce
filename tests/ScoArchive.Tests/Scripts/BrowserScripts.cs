using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Scripts;

/// <summary>Runs the site's own modules with Node.</summary>
public static class BrowserScripts
{
    private static readonly Lazy<string> Modules = new(CopyModules);

    /// <summary>Answers to requests, in order.</summary>
    /// <param name="script">The script that answers them with the theme's modules, whose folder is its first argument.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="arguments">Further arguments of the script.</param>
    public static JsonNode Ask(string script, IEnumerable<JsonObject> requests, params string[] arguments)
    {
        ProcessStartInfo start = new("node", [script, Modules.Value, .. arguments])
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
        return JsonNode.Parse(output.Result)!;
    }

    // Node takes .js files for modules only when a package.json beside them says so; the site needs none.
    private static string CopyModules()
    {
        string folder = Directory.CreateTempSubdirectory("sco-archive-modules-").FullName;
        string scripts = RepositoryFolder.PathOf("theme", "assets", "js");
        foreach (string module in Directory.EnumerateFiles(scripts, "*.js", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(scripts, module));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(module, copy);
        }

        File.WriteAllText(Path.Combine(folder, "package.json"), "{\"type\":\"module\"}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
