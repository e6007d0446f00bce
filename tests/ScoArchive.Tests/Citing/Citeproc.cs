using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScoArchive.Core.Citing;

namespace ScoArchive.Tests.Citing;

/// <summary>The reference processor of citation styles, run by Node on the official style files; <c>tests/run.sh</c> installs both.</summary>
public static class Citeproc
{
    private const string Inline = "<div class=\"csl-right-inline\">";
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static ImmutableArray<CiteprocAnswer> Format(IEnumerable<string> styles, IEnumerable<(CslRecord Record, string Locator)> items)
    {
        var request = new JsonObject
        {
            ["styles"] = new JsonArray([.. styles.Select(style => JsonValue.Create(style))]),
            ["requests"] = new JsonArray([.. items.Select(item => new JsonObject
            {
                ["item"] = JsonNode.Parse(CslJson.Write(item.Record))![0]!.DeepClone(),
                ["locator"] = item.Locator.Length > 0 ? item.Locator : null,
            })]),
        };
        CiteprocAnswer[] answers = JsonSerializer.Deserialize<CiteprocAnswer[]>(Run(request.ToJsonString()), CamelCase)!;
        return [.. answers.Select(answer => answer with { Entry = Clean(answer.Entry), Note = Clean(answer.Note) })];
    }

    private static string Run(string input)
    {
        string tools = Path.Combine(RepositoryFolder.Root, "tests", "tools");
        var start = new ProcessStartInfo("node", ["cite.mjs"])
        {
            WorkingDirectory = tools,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process node = Process.Start(start)!;
        Task<string> errors = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return output;
    }

    // Numbered styles put the number into a margin of its own.
    private static string Clean(string html) => WebUtility.HtmlDecode(html[Math.Max(0, html.LastIndexOf(Inline, StringComparison.Ordinal))..]
        .Replace(Inline, "", StringComparison.Ordinal)
        .Replace("<div class=\"csl-entry\">", "", StringComparison.Ordinal).Replace("</div>", "", StringComparison.Ordinal)).Trim();
}
