using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

public sealed class SearchOracleTests
{
    private const int QuestionsPerArchive = 60;
    private const int Never = int.MaxValue;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Search_finds_exactly_what_reading_every_passage_finds(int series)
    {
        for (int archive = 0; archive < 5; archive++)
        {
            AssertSame(new SmallArchives((series * 100) + archive), batchLetters: archive % 2 == 0 ? 1 << 20 : 1, fewestFrequent: archive < 2 ? Never : archive - 1);
        }
    }

    private static void AssertSame(SmallArchives source, int batchLetters, int fewestFrequent)
    {
        ImmutableArray<SearchableDocument> documents = source.Documents();
        Question[] questions = [.. Enumerable.Range(0, QuestionsPerArchive).Select(_ => source.Question())];
        string output = Directory.CreateTempSubdirectory("search-oracle-").FullName;
        try
        {
            SearchIndexWriter.Write(documents, SmallFacets.All, output, batchLetters, fewestFrequent);
            JsonArray answers = SearchScripts.Ask(Path.Combine(output, "search", "index"), questions.Select(question => new JsonObject
            {
                ["ask"] = "matches",
                ["query"] = question.Text,
                ["exact"] = question.Exact,
            }));
            for (int at = 0; at < questions.Length; at++)
            {
                string expected = string.Join(',', BruteForce.Matches(documents, questions[at]));
                string found = string.Join(',', answers[at]!.AsArray().Select(number => number!.GetValue<int>()));
                Assert.True(expected == found, $"{questions[at].Text} (exact: {questions[at].Exact}) should find [{expected}] but finds [{found}] in\n{Describe(documents)}");
            }
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static string Describe(ImmutableArray<SearchableDocument> documents) => string.Join('\n', documents.SelectMany(document =>
        document.Passages.Select(passage => passage.Text).Prepend(document.Title)).Select((text, number) => $"{number}: {text}"));
}
