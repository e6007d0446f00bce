using System.Text.RegularExpressions;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Pages;
using ScoArchive.Templates;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;

namespace ScoArchive.Tests.Interface;

/// <summary>Every part and every text of the theme is used by a template, the program or a script.</summary>
public sealed partial class InterfaceUseTests
{
    [Fact]
    public void Every_text_is_used()
    {
        CheckSession session = Check();
        string program = string.Concat(Directory.EnumerateFiles(RepositoryFolder.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        HashSet<string> named = [.. Literal().Matches(program).Select(match => match.Groups["words"].Value), .. session.Texts];
        string[] openings = [.. named.Where(words => words.EndsWith('.'))];
        string[] unused = [.. ThemeUnderTest.Words().Keys.Where(key =>
            !key.StartsWith(ScriptTexts.Prefix, StringComparison.Ordinal)
            && !named.Contains(key) && !named.Contains(PluralForm().Replace(key, "")) && !openings.Any(key.StartsWith))];
        Assert.True(unused.Length == 0, string.Join('\n', unused));
    }

    [Fact]
    public void Every_part_is_used()
    {
        CheckSession session = Check();
        Assert.DoesNotContain(ThemeTemplates.Read(ThemeUnderTest.Files).Value!.Parts.Keys, part => session.Calls.All(call => call.Part != part));
    }

    [Fact]
    public void The_theme_passes_its_check_without_a_false_alarm()
    {
        CheckSession session = Check();
        Assert.Empty(session.Report.Problems);
        Assert.True(session.Texts.Count > 60 && session.Calls.Count > 20 && session.Assets.Count > 2);
    }

    private static CheckSession Check()
    {
        Outcome<ThemeTemplates> templates = ThemeTemplates.Read(ThemeUnderTest.Files);
        TemplateFunction[] functions = LoadedTheme.FunctionsOf(templates.Value!, ThemeUnderTest.Words(), ThemeUnderTest.Load().Assets.Map);
        return TemplateCheck.Run(templates.Value!, SitePage.Contract, new ViewTypes(), functions);
    }

    [GeneratedRegex("\"(?<words>[a-zA-Z0-9.]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Literal();

    [GeneratedRegex("\\.(zero|one|two|few|many|other)$", RegexOptions.NonBacktracking)]
    private static partial Regex PluralForm();
}
