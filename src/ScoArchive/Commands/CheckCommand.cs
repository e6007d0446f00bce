using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Checks.Published;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Json;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Checks a built site with everything that can be told of it from outside.</summary>
public static class CheckCommand
{
    /// <summary>Runs the checks, and prints one line for each thing found.</summary>
    /// <param name="folder">The site's folder; empty for the archive's own.</param>
    /// <param name="workspace">The archive that the command was given in; <see langword="null"/> where there is none.</param>
    /// <param name="input">The folder whose ledgers the site must keep; empty to find it.</param>
    /// <param name="asJson">Whether the findings are for a program.</param>
    public static async Task<int> RunAsync(string folder, Workspace? workspace, string input, bool asJson)
    {
        string site = folder.Length > 0 ? Path.GetFullPath(folder) : workspace!.Output;
        string? ledgers = input.Length > 0 ? Path.GetFullPath(input) : folder.Length == 0 ? workspace!.Input : InputAbove(site);
        ImmutableArray<Diagnostic> found = asJson
            ? PublishedSiteCheck.Run(site, ledgers, new SilentProgress())
            : await ConsoleProgress.RunAsync(progress => Task.Run(() => PublishedSiteCheck.Run(site, ledgers, progress)));
        if (asJson)
        {
            WriteJson(found);
        }
        else
        {
            DiagnosticPrinter.Print(found);
            Console.WriteLine(found.IsEmpty
                ? $"Nothing is wrong with {site}{(ledgers is null ? "; its ledgers are not at hand" : "")}."
                : FormattableString.Invariant($"{found.Length} finding{(found.Length == 1 ? "" : "s")} in {site}"));
        }

        return found.IsEmpty ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private static string? InputAbove(string site)
    {
        for (DirectoryInfo? folder = new DirectoryInfo(site).Parent; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "input", "site.yml")))
            {
                return Path.Combine(folder.FullName, "input");
            }
        }

        return null;
    }

    private static void WriteJson(ImmutableArray<Diagnostic> found)
    {
        using Stream console = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(console, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (Diagnostic problem in found)
            {
                json.WriteStartObject();
                json.WriteString("code", problem.Code);
                json.WriteString("file", problem.Source);
                json.WriteNumber("line", problem.Line);
                json.WriteString("message", problem.Message);
                json.WriteString("hint", problem.Hint);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        console.WriteByte((byte)'\n');
    }
}
