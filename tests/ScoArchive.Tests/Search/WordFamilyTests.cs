using System.Text.Json.Nodes;
using ScoArchive.Search.Stemming;

namespace ScoArchive.Tests.Search;

/// <summary>Which words are forms of one word, when the site is built and in the browser.</summary>
public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("organisation", "organization")]
    [InlineData("organisations", "organized")]
    [InlineData("centre", "centers")]
    [InlineData("centre's", "center")]
    [InlineData("digitisation", "digitization")]
    [InlineData("labour", "labor")]
    [InlineData("programmes", "program")]
    [InlineData("analyse", "analyzed")]
    [InlineData("defence-related", "defense-related")]
    public void British_and_American_spellings_are_one_family(string one, string other) => Assert.Equal(WordFamily.Of(one), WordFamily.Of(other));

    [Theory]
    [InlineData("organ", "organization")]
    [InlineData("experiment", "experience")]
    [InlineData("internal", "international")]
    [InlineData("universal", "university")]
    [InlineData("import", "importance")]
    [InlineData("tyre", "tire")]
    [InlineData("metre", "meter")]
    [InlineData("cheque", "check")]
    [InlineData("prise", "prize")]
    public void Words_of_different_meaning_are_none(string one, string other) => Assert.NotEqual(WordFamily.Of(one), WordFamily.Of(other));

    [Fact]
    public void The_browser_proposes_every_spelling_that_the_list_has()
    {
        string[][] pairs = [.. Lines("Words", "spellings.tsv").Select(line => line.Split('\t'))];
        string[][] both = [.. pairs, .. pairs.Select(pair => pair.Reverse().ToArray())];
        JsonArray proposed = SearchScripts.Ask("", both.Select(pair => new JsonObject { ["ask"] = "spellings", ["word"] = pair[0] }));
        Assert.All(both.Zip(proposed), pair => Assert.Contains(pair.First[1], pair.Second!.AsArray().Select(form => form!.GetValue<string>())));
    }

    [Fact]
    public void The_browser_keeps_the_same_words_apart()
    {
        string[] beginnings = Lines("Stemming", "apart.txt");
        JsonArray families = SearchScripts.Ask("", beginnings.Select(word => new JsonObject { ["ask"] = "family", ["word"] = word + "s" }));
        Assert.Equal(beginnings.Select(word => WordFamily.Of(word + "s")), families.Select(name => name!.GetValue<string>()));
    }

    private static string[] Lines(string folder, string file) => File.ReadAllLines(Path.Combine(SearchScripts.Root(), "src", "ScoArchive", "Search", folder, file));
}
