using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Search;

/// <summary>Questions asked of the index that the archive's own build publishes.</summary>
public sealed class RelevanceTests(PublishedSeeds site) : IClassFixture<PublishedSeeds>
{
    private const double FewestFirst = 0.90;
    private const double FewestAmongFive = 0.98;
    private const double FewestFirstOfReaders = 0.96;
    private const double FewestAmongFiveOfReaders = 0.99;
    private const int FewestQuestions = 30;
    private const int ShownPerDocument = 3;

    [Fact]
    public void The_paragraph_a_reader_means_comes_first() => AssertFound(Questions("relevance.tsv"), FewestFirst, FewestAmongFive);

    // The first column says what kind of question it is.
    [Theory]
    [InlineData("reader-questions.tsv")]
    [InlineData("later-questions.tsv")]
    [InlineData("third-questions.tsv")]
    [InlineData("fourth-questions.tsv")]
    public void So_it_does_for_questions_as_readers_ask_them(string file) =>
        AssertFound([.. Questions(file).Select(question => question[1..])], FewestFirstOfReaders, FewestAmongFiveOfReaders);

    private static string[][] Questions(string file) =>
        [.. File.ReadAllLines(Path.Combine(SearchScripts.Here(), "samples", file)).Select(line => line.Split('\t'))];

    private void AssertFound(string[][] questions, double fewestFirst, double fewestAmongFive)
    {
        JsonArray answers = SearchScripts.Ask(site.Index, questions.Select(question => new JsonObject { ["ask"] = "search", ["query"] = question[0] }));
        int[] ranks = [.. questions.Select((question, at) => RankOf(question, answers[at]!))];
        string misses = string.Join('\n', questions.Zip(ranks).Where(pair => pair.Second != 1).Select(pair => $"{pair.First[0]}: {pair.Second}"));
        Assert.True(questions.Length >= FewestQuestions);
        AssertShare(ranks.Count(rank => rank == 1), ranks.Length, fewestFirst, misses);
        AssertShare(ranks.Count(rank => rank is >= 1 and <= 5), ranks.Length, fewestAmongFive, misses);
    }

    private static void AssertShare(int found, int all, double fewest, string misses) => Assert.True(
        found >= fewest * all,
        string.Create(CultureInfo.InvariantCulture, $"{found} of {all} found, fewer than {fewest:P0}. Place of each miss (0: not shown):\n{misses}"));

    // The place at which a reader meets the paragraph on the page, going down the hits that are shown; 0 when it is not shown.
    private static int RankOf(string[] question, JsonNode answer)
    {
        int rank = 0;
        foreach (JsonNode? document in answer["groups"]!.AsArray())
        {
            foreach (JsonNode? hit in document!["hits"]!.AsArray().Take(ShownPerDocument))
            {
                rank++;
                if (document["path"]!.GetValue<string>() == $"documents/{question[1]}/"
                    && hit!["text"]!.GetValue<string>().Contains(question[2], StringComparison.Ordinal))
                {
                    return rank;
                }
            }
        }

        return 0;
    }
}
