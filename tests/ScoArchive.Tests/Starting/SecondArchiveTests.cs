using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Building;
using ScoArchive.Fixtures;
using ScoArchive.Progress;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Starting;

/// <summary>What readers see of an archive of another organisation.</summary>
public sealed class SecondArchiveTests(SecondArchiveTests.Built built) : IClassFixture<SecondArchiveTests.Built>
{
    // English styles of citing and names of formats are the same in every language.
    private static readonly string[] SameEverywhere = [".citations [lang]", "code", "kbd", "script", "style", ".downloads", ".data-links", ".permalink-panel button"];

    [Fact]
    public void It_builds_without_a_warning() => Assert.Empty(built.Report.Diagnostics);

    [Fact]
    public void No_page_or_file_knows_another_organisation()
    {
        string[] files = [.. Directory.EnumerateFiles(built.Output, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".json" or ".xml" or ".ttl" or ".jsonld" or ".ics" or ".webmanifest" or ".txt" or ".md")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}assets{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
        Assert.True(files.Length > 60);
        Assert.DoesNotContain(files, file => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(file), @"\bSCO\b|Shanghai|ШОС|Шанхай|上海", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
    }

    [Fact]
    public void No_page_says_a_word_of_the_English_interface()
    {
        InterfaceText english = ThemeUnderTest.Words();
        InterfaceText russian = ThemeUnderTest.Words("ru");
        HashSet<string> words = [.. english.Keys.Where(key => russian.Or(key, "") != english[key]).Select(key => english[key]).Where(text => text.Any(char.IsAsciiLetter) && !text.Contains('{', StringComparison.Ordinal))];
        foreach (string path in Directory.EnumerateFiles(built.Output, "*.html", SearchOption.AllDirectories))
        {
            IDocument page = Parse(path);
            page.QuerySelectorAll(string.Join(", ", SameEverywhere)).ToList().ForEach(element => element.Remove());
            IEnumerable<string> shown = page.All.SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data.Trim())
                .Concat(element.Attributes.Where(attribute => attribute.Name is "aria-label" or "title" or "content" or "data-label").Select(attribute => attribute.Value)));
            Assert.DoesNotContain(shown, words.Contains);
            Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public void A_Persian_text_is_written_from_right_to_left_wherever_it_stands()
    {
        IDocument page = Page("documents/port-statement-fa/index.html");
        Assert.All(page.QuerySelectorAll("h1, article.text [data-seed]"), element => Assert.Equal(("fa-IR", "rtl"), (element.GetAttribute("lang"), element.GetAttribute("dir"))));
        Assert.Contains("персидский", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.All(Page("documents/index.html").QuerySelectorAll("h3 a[lang]"), link => Assert.Equal("rtl", link.GetAttribute("dir")));
        IDocument topic = Page("topics/porty/index.html");
        Assert.Equal("rtl", topic.QuerySelector(".excerpts p[lang]")!.GetAttribute("dir"));
        Assert.Contains("\u2068", topic.QuerySelectorAll(".excerpts a.number")[^1].GetAttribute("aria-label")!, StringComparison.Ordinal);
        Assert.Null(page.DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void States_have_the_statuses_of_their_vocabulary_in_alphabetical_order()
    {
        IDocument page = Page("states/index.html");
        Assert.Equal(["Учредитель", "Присоединившееся государство"], page.QuerySelectorAll(".groups h2").Select(heading => heading.TextContent));
        Assert.Equal(["Беларусь", "Армения", "Иран"], page.QuerySelectorAll(".groups a").Select(link => link.TextContent));
        Assert.Contains("Место в Союзе: по состоянию на 1 января 2024 года.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Учредитель: 1 марта 1998 года – по настоящее время", Page("states/belarus/index.html").QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_settings_show()
    {
        IDocument home = Page("index.html");
        Assert.Contains("Архив хранит его заявления.", home.QuerySelector(".page-header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("≈", home.QuerySelector(".site-name .site-mark")!.TextContent);
        Assert.Equal("#fbfaf8", home.QuerySelector("meta[name=theme-color]")!.GetAttribute("content"));
        string sheet = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(built.Output, "assets"), "site.css", SearchOption.AllDirectories).Single());
        Assert.Contains("--accent: #7a1f3d;", sheet, StringComparison.Ordinal);
        Assert.Contains("--accent: #f0a8bf;", sheet, StringComparison.Ordinal);
        string foot = home.QuerySelector("footer")!.TextContent;
        Assert.Contains("Архив ведёт: Библиотека Гомельского порта.", foot, StringComparison.Ordinal);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", home.QuerySelector("footer a[rel=license]")!.GetAttribute("href"));
        Assert.DoesNotContain("Повторяющиеся выражения", foot, StringComparison.Ordinal);
        Assert.DoesNotContain("Органы", Page("documents/index.html").QuerySelector(".index-jumps")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, Page("search/index.html").QuerySelectorAll(".search-help dt").Length);
    }

    [Fact]
    public void An_error_is_reported_with_the_pages_address_filled_in()
    {
        IDocument page = Page("documents/port-statement/index.html");
        string link = page.QuerySelector(".document-end .report a")!.GetAttribute("href")!;
        Assert.StartsWith("mailto:archive@rivers.example?subject=", link, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString("https://rivers.example/documents/port-statement/"), link, StringComparison.Ordinal);
        IElement panel = ((AngleSharp.Html.Dom.IHtmlTemplateElement)page.QuerySelector("#permalink-panel")!).Content.QuerySelector("a.report")!;
        Assert.Contains("{quotation}", panel.GetAttribute("data-pattern"), StringComparison.Ordinal);
    }

    private IDocument Page(string path) => Parse(Path.Combine(built.Output, path));

    private static IDocument Parse(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));

    /// <summary>The site, built once.</summary>
    public sealed class Built : IAsyncLifetime
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-second-").FullName;

        public string Output => Path.Combine(_folder, "output");

        public BuildReport Report { get; private set; } = null!;

        public async Task InitializeAsync() =>
            Report = await SiteBuild.RunAsync(new BuildOptions(SecondArchive.WorkspaceFor(Output), Ledgers: LedgerUse.Read), new SilentProgress());

        public Task DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return Task.CompletedTask;
        }
    }
}
