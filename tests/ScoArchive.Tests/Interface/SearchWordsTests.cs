using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Pages;
using ScoArchive.Building;
using ScoArchive.Content;
using ScoArchive.Search.WordIndex;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Interface;

/// <summary>Search speaks the interface's language: what it says comes from the interface's resource, in the page and in its scripts.</summary>
public sealed partial class SearchWordsTests
{
    private static readonly string[] Spoken = ["aria-label", "title", "placeholder", "alt"];

    [Fact]
    public void Every_word_of_the_search_page_comes_from_the_resource()
    {
        IHtmlDocument page = Render(pages => pages.First());
        Assert.All(WordsOf(page, ".search").Where(word => word != "A"), AssertFromResource);
        string texts = page.QuerySelector("[data-search-texts]")!.TextContent;
        Assert.All(JsonSerializer.Deserialize<Dictionary<string, string>>(texts)!, text => AssertFromResource(text.Value));
    }

    [Fact]
    public void Every_word_of_the_word_index_comes_from_the_resource_or_the_archive()
    {
        IHtmlDocument page = Render(pages => pages.Last());
        string[] words = [.. WordsOf(page, ".word-index")];
        Assert.All(words.Where(word => word is not ("A" or "archive" or "A title:")), AssertFromResource);
        Assert.Contains(words, word => word.Contains('7', StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_with_more_words_than_a_page_has_room_for_leads_to_pages_of_longer_openings()
    {
        IndexPart whole = IndexPart.Of(new IndexLetter("S", "words/s/", [.. Words("sa", 10), .. Words("se", 60), new LetterWord("s-400", 1, [])]));
        Assert.Equal(["words/s/", "words/s/sa/", "words/s/se/", "words/s/su002d/"], whole.All().Where(part => part.Opening.Length < 3).Select(part => part.Address).Order(StringComparer.Ordinal));
        Assert.All(whole.All().Where(part => part.Parts.IsEmpty), part => Assert.InRange(part.Words.Length, 1, 30));
        Assert.Equal(71, whole.All().Where(part => part.Parts.IsEmpty).Sum(part => part.Words.Length));
        Assert.All(whole.All().Where(part => part.Parts.Length > 0), part => Assert.True(part.Parts.Length > 1));
        Assert.Empty(IndexPart.Of(new IndexLetter("S", "words/s/", [.. Words("sa", 20)])).Parts);
        Assert.Equal(["words/u0441/u0441u0430/", "words/u0441/u0441u0431/"], IndexPart.Of(new IndexLetter("С", "words/u0441/", [.. Words("са", 25), .. Words("сб", 25)])).Parts.Select(part => part.Address));
    }

    [Fact]
    public void Scripts_name_only_texts_that_they_are_given_and_are_given_only_texts_that_they_name()
    {
        string scripts = string.Concat(Scripts().Select(File.ReadAllText));
        HashSet<string> given = [.. JsonSerializer.Deserialize<Dictionary<string, string>>(ScriptTexts.Of(ThemeUnderTest.Words()))!.Keys];
        string[] named = [.. TextUse().Matches(scripts).Select(match => match.Groups["key"].Value).Distinct()];
        Assert.True(named.Length > 20, "the pattern no longer finds the uses");
        Assert.DoesNotContain(named, key => !given.Any(text => text == key || text == key + ".other"));
        Assert.DoesNotContain(given.Where(key => !key.StartsWith("unknown.", StringComparison.Ordinal)), key => !scripts.Contains('"' + PluralForm().Replace(key, "") + '"', StringComparison.Ordinal));
    }

    [Fact]
    public void So_do_the_scripts_that_compare_documents()
    {
        string scripts = string.Concat(ScriptsIn("compare").Append(RepositoryFolder.PathOf("theme", "assets", "js", "compare.js")).Select(File.ReadAllText));
        HashSet<string> given = [.. JsonSerializer.Deserialize<Dictionary<string, string>>(ScriptTexts.OfComparisons(ThemeUnderTest.Words()))!.Keys];
        string[] named = [.. TextUse().Matches(scripts).Select(match => match.Groups["key"].Value).Distinct()];
        Assert.True(named.Length > 10, "the pattern no longer finds the uses");
        Assert.DoesNotContain(named, key => !given.Any(text => text == key || text == key + ".other"));
        Assert.DoesNotContain(given.Where(key => !key.StartsWith("kind.", StringComparison.Ordinal) && !key.StartsWith("month.", StringComparison.Ordinal)), key =>
            !scripts.Contains($"\"{key}\"", StringComparison.Ordinal) && !scripts.Contains($"\"{PluralForm().Replace(key, "")}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Scripts_hold_no_sentence_of_their_own()
    {
        string[] sentences = [.. Scripts().SelectMany(path => File.ReadLines(path)
            .Where(line => !line.TrimStart().StartsWith('*') && !line.TrimStart().StartsWith('/') && !line.Contains("new Error(", StringComparison.Ordinal) && !line.Contains("event.key", StringComparison.Ordinal))
            .SelectMany(line => Literal().Matches(line).Select(match => match.Value)))
            .Where(literal => Sentence().IsMatch(literal))];
        Assert.Empty(sentences);
    }

    private static IEnumerable<string> Scripts() => ScriptsIn("search");

    private static IEnumerable<string> ScriptsIn(string folder) => Directory.EnumerateFiles(RepositoryFolder.PathOf("theme", "assets", "js", folder), "*.js").Order(StringComparer.Ordinal);

    private static IEnumerable<LetterWord> Words(string opening, int count) => Enumerable.Range(0, count).Select(i => new LetterWord(
        $"{opening}{(char)('a' + (i / 10))}{(char)('a' + (i % 10))}", 12, [.. Enumerable.Range(0, 12).Select(document => new WordPlace($"Title {document}", "1", "#p1"))]));

    private static IndexLetter Letter() => new("A", "words/a/", [new LetterWord("archive", 9, [new WordPlace("A title", "1", "#p1"), new WordPlace("A title", "", "#h1")])]);

    private static void AssertFromResource(string words) => Assert.Contains("⟦", words, StringComparison.Ordinal);

    // What an editor or a text says stays as it is: queries, keys, titles.
    private static IEnumerable<string> WordsOf(IHtmlDocument page, string place)
    {
        IElement part = page.QuerySelector(place)!;
        IEnumerable<string> texts = part.Descendants().OfType<IText>()
            .Where(text => text.ParentElement!.LocalName is not ("code" or "kbd" or "script"))
            .Select(text => text.Data.Trim());
        IEnumerable<string> attributes = part.QuerySelectorAll("*").SelectMany(element => Spoken.Select(name => element.GetAttribute(name) ?? ""));
        return texts.Concat(attributes).Where(words => words.Any(char.IsLetter));
    }

    private static IHtmlDocument Render(Func<IEnumerable<SitePage>, SitePage> choose)
    {
        LoadedTheme theme = ThemeUnderTest.Load(InterfaceText.PseudoLanguage);
        var site = new Site(new SiteSettings("Site", "Tagline", "https://archive.example/", theme.Text.Language), [], hasSearch: true, theme.Text, theme.Assets.Map);
        using var stream = new MemoryStream();
        Assert.Null(theme.Renderer.Render(stream, choose(new SearchPages(site, [Letter()], [], []).Make()).ToView(site.Frame)));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
    }

    [GeneratedRegex("""[tT]ext\.(say|count|around)\("(?<key>[^"]+)["]""", RegexOptions.NonBacktracking)]
    private static partial Regex TextUse();

    [GeneratedRegex("\\.(one|other)$", RegexOptions.NonBacktracking)]
    private static partial Regex PluralForm();

    [GeneratedRegex("\"[^\"]*\"|`[^`]*`", RegexOptions.NonBacktracking)]
    private static partial Regex Literal();

    [GeneratedRegex("[a-z] [a-z]+ [a-z]|^.[A-Z][a-z]+[ .,:”\"`]", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
