using System.Diagnostics;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Scripts;

namespace ScoArchive.Tests.Scripts;

public sealed class ScriptJoinerTests
{
    [Fact]
    public void A_module_runs_as_it_did_with_everything_that_it_imports_joined_in()
    {
        SortedDictionary<string, string> joined = Join(
            ("js/page.js", """
                import { add, NAME as other } from "./parts/sum.js";
                import "./parts/loud.js";
                /** Says it. */
                const NAME = "page"; // stays
                // goes
                console.log(add(1, 2), NAME, other, "// stays", `a${1}b`);
                """),
            ("js/parts/sum.js", """
                import { one } from "./deep.js";
                import "./loud.js";
                /*
                 * Goes.
                 */
                export const NAME = "sum";
                export function add(a, b) {
                  return a + b + one() - hidden;
                }
                const hidden = 1;
                """),
            ("js/parts/deep.js", "export function one() { return 1; }\n"),
            ("js/parts/loud.js", "console.log(\"loud once\");\n"));
        Assert.Equal(["js/page.js"], joined.Keys);
        Assert.Equal("loud once\n3 page sum // stays a1b\n", Run(joined["js/page.js"]));
        Assert.DoesNotContain("Goes", joined["js/page.js"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_loaded_later_is_published_too_and_found_from_where_it_is_loaded()
    {
        SortedDictionary<string, string> joined = Join(
            ("js/page.js", "import { load } from \"./deep/load.js\";\nload();\n"),
            ("js/deep/load.js", "export function load() {\n  new Worker(new URL(\"./worker.js\", import.meta.url));\n  return import(\"../late.js\");\n}\n"),
            ("js/deep/worker.js", "import { late } from \"../late.js\";\nlate();\n"),
            ("js/late.js", "export function late() {}\n"));
        Assert.Equal(["js/deep/worker.js", "js/late.js", "js/page.js"], joined.Keys);
        Assert.Contains("new URL(\"./deep/worker.js\", import.meta.url)", joined["js/page.js"], StringComparison.Ordinal);
        Assert.Contains("import(\"./late.js\")", joined["js/page.js"], StringComparison.Ordinal);
        Assert.StartsWith("export function late", joined["js/late.js"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import sum from \"./sum.js\";")]
    [InlineData("import * as sum from \"./sum.js\";")]
    [InlineData("import { add } from 'sum';")]
    [InlineData("import {")]
    [InlineData("export default add;")]
    [InlineData("export { add };")]
    [InlineData("export * from \"./sum.js\";")]
    [InlineData("export let count = 0;")]
    [InlineData("const name = \"./sum.js\"; import(name);")]
    [InlineData("console.log(import.meta.url);")]
    [InlineData("const sum = await load();")]
    [InlineData("await load();")]
    [InlineData("console.log(`over")]
    public void A_form_that_is_not_known_is_an_error_at_its_line(string line)
    {
        Outcome<SortedDictionary<string, string>> outcome = ScriptJoiner.Join(new Dictionary<string, string> { ["js/page.js"] = "const a = 1;\n" + line + "\n", ["js/sum.js"] = "export function add() {}\n" });
        Diagnostic problem = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("SCO601", "theme/assets/js/page.js", 2), (problem.Code, problem.Source, problem.Line));
    }

    [Theory]
    [InlineData("import { missing } from \"./b.js\";", "export function here() {}")]
    [InlineData("import { here } from \"./nowhere.js\";", "export function here() {}")]
    [InlineData("import(\"./nowhere.js\");", "export function here() {}")]
    [InlineData("import { here } from \"./b.js\";", "import \"./a.js\";\nexport function here() {}")]
    public void What_cannot_be_joined_is_an_error(string first, string second)
    {
        Outcome<SortedDictionary<string, string>> outcome = ScriptJoiner.Join(new Dictionary<string, string> { ["js/a.js"] = first + "\n", ["js/b.js"] = second + "\n" });
        Assert.False(outcome.Succeeded);
        Assert.All(outcome.Diagnostics, problem => Assert.Equal("SCO601", problem.Code));
    }

    [Fact]
    public void Every_script_of_the_theme_can_be_joined_and_read()
    {
        string folder = RepositoryFolder.PathOf("theme", "assets");
        SortedDictionary<string, string> joined = Join([.. Directory.EnumerateFiles(Path.Combine(folder, "js"), "*.js", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))]);
        Assert.Contains("js/search/page.js", joined.Keys);
        Assert.Contains("js/search/worker.js", joined.Keys);
        Assert.DoesNotContain("js/search/bytes.js", joined.Keys);
        Assert.All(joined.Values, script => Assert.DoesNotContain("\nimport ", "\n" + script, StringComparison.Ordinal));
    }

    private static SortedDictionary<string, string> Join(params (string Name, string Text)[] modules)
    {
        Outcome<SortedDictionary<string, string>> outcome = ScriptJoiner.Join(modules.ToDictionary(module => module.Name, module => module.Text));
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value;
    }

    private static string Run(string script)
    {
        using Process node = Process.Start(new ProcessStartInfo("node", ["--input-type=module"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        node.StandardInput.Write(script);
        node.StandardInput.Close();
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output;
    }
}
