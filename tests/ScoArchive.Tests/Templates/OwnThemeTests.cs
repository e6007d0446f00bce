using System.Collections.Immutable;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Tests.Building;
using ScoArchive.Theme;

namespace ScoArchive.Tests.Templates;

/// <summary>Files of an archive's own theme take the place of the common ones; those that have no effect are named.</summary>
public sealed class OwnThemeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-own-theme-").FullName;

    [Fact]
    public async Task A_part_a_colour_a_word_and_a_new_part_of_its_own_change_the_site()
    {
        using SmallArchive archive = new SmallArchive()
            .With("a-text", "The Parties will cooperate.\n\nThey will meet again.\n")
            .Write("input/theme/templates/parts/site-mark.sbn-html", "{{ part \"banner\" words: site.title }}")
            .Write("input/theme/templates/parts/banner.sbn-html", "<strong class=\"banner\">{{ t \"banner.words\" words }}</strong>")
            .Write("input/theme/strings/en.json", "{ \"banner.words\": \"Archive of {0}\", \"nav.topics\": \"Subjects\" }")
            .Write("input/theme/assets/css/site/tokens.css", ":root { --own-colour: #123456; }");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        string page = archive.Read("output/documents/a-text/index.html");
        Assert.Contains("<strong class=\"banner\">Archive of SCO Archive</strong>", page, StringComparison.Ordinal);
        Assert.Contains(">Subjects</a>", page, StringComparison.Ordinal);
        string sheet = Directory.EnumerateFiles(archive.PathOf("output/assets"), "site.css", SearchOption.AllDirectories).Single();
        Assert.Contains("--own-colour", File.ReadAllText(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_of_its_own_is_told_with_its_place_and_nothing_is_published()
    {
        using SmallArchive archive = new SmallArchive().With("a-text", "The Parties will cooperate.\n");
        await archive.BuildAsync();
        string before = archive.Read("output/index.html");
        archive.Write("input/theme/templates/pages/home.sbn-html", "<h1>{{ site.title }}</h1>\n<p>{{ model.documnts }}</p>");
        await archive.BuildAsync();
        Assert.Equal(
            "input/theme/templates/pages/home.sbn-html:2:13: a home page has no 'documnts'; did you mean 'documents'?",
            Assert.Single(archive.Errors).ToString());
        Assert.Equal(before, archive.Read("output/index.html"));
    }

    [Theory]
    [InlineData("templates/pages/documnt.sbn-html", "did you mean 'templates/pages/document.sbn-html'?")]
    [InlineData("templates/parts/fact-lst.sbn-html", "did you mean 'templates/parts/fact-list.sbn-html'?")]
    [InlineData("template/layout.sbn-html", "did you mean 'templates/layout.sbn-html'?")]
    [InlineData("assets/css/sit.css", "did you mean 'assets/css/site.css'?")]
    [InlineData("strings/en.jsn", "did you mean 'strings/en.json'?")]
    [InlineData("assets/new.svg", "docs/theming.md")]
    public void A_file_without_effect_is_named_with_its_nearest_name(string name, string hint)
    {
        Write(name, "");
        Diagnostic problem = Assert.Single(Problems());
        Assert.Equal(("SCO614", "input/theme/" + name), (problem.Code, problem.Source));
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_asset_is_used_where_a_template_or_a_style_sheet_names_it()
    {
        Write("assets/icons/star.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        Write("assets/icons/moon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        Write("assets/css/site/home.css", ".home { background: url(\"../../icons/moon.svg\"); }");
        Write("templates/parts/site-mark.sbn-html", "<img alt=\"\" src=\"{{ asset \"icons/star.svg\" }}\">");
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_text_that_nothing_asks_for_is_named_with_its_nearest_key()
    {
        Write("strings/en.json", "{ \"nav.topic\": \"Subjects\" }");
        Assert.Equal("did you mean 'nav.topics'?", Assert.Single(Problems()).Hint);
    }

    [Theory]
    [InlineData("{ \"nav.topics\": 7 }", "SCO621", 0)]
    [InlineData("{ \"nav.topics\": \"{a}\" }", "SCO621", 0)]
    [InlineData("{\n  \"nav.topics\": \"a\"\n  \"nav.states\": \"b\"\n}", "SCO620", 3)]
    [InlineData("[]", "SCO620", 1)]
    public void A_damaged_file_of_words_is_told(string text, string code, int line)
    {
        Write("strings/en.json", text);
        Diagnostic problem = Assert.Single(Problems());
        Assert.Equal((code, line, "input/theme/strings/en.json"), (problem.Code, problem.Line, problem.Source));
    }

    [Fact]
    public void A_missing_page_template_is_named()
    {
        string theme = Directory.CreateDirectory(Path.Combine(_folder, "theme")).FullName;
        foreach (ThemeFile file in ThemeUnderTest.Files.All.Values.Where(file => file.Name != "templates/pages/home.sbn-html"))
        {
            string copy = Path.Combine(theme, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file.Path, copy);
        }

        Diagnostic problem = Assert.Single(LoadedTheme.Load(ThemeFiles.Find(theme, Path.Combine(_folder, "none")), "en").Diagnostics);
        Assert.Equal(("SCO614", "theme/templates/pages/home.sbn-html"), (problem.Code, problem.Source));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ImmutableArray<Diagnostic> Problems() => LoadedTheme.Load(ThemeFiles.Find(RepositoryFolder.PathOf("theme"), _folder), "en").Diagnostics;

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
