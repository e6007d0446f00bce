using System.Diagnostics;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Validity;

[Collection(ValidityCollection.Name)]
public sealed class HtmlValidityTests(BuiltSite site)
{
    [Fact]
    public async Task Every_page_is_valid_by_the_strict_rules()
    {
        string tools = Repository.PathOf("tests", "tools");
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = tools,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])["node_modules/html-validate/bin/html-validate.mjs", "--config", Path.Combine(tools, "htmlvalidate.json"), "--formatter", "text", site.Output + "/**/*.html"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        string found = await output;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Join('\n', (found + errors).Split('\n').Take(60)));
    }
}
