using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

public sealed class SearchOracleTests
{
    private const int QuestionsPerArchive = 60;
    private const int Never = int.MaxValue;
    private const int PhraseArchives = 12;

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

    // Few words, so that long rows of them come again and again.
    [Fact]
    public void A_phrase_of_very_frequent_words_finds_exactly_what_reading_finds() => Prop.ForAll(
        Gen.Elements("the", "of", "state", "state’s", "organisation", "organization", "data-base").ArrayOf(40).ListOf(6).ToArbitrary(),
        Gen.Choose(1, 6).ToArbitrary(),
        (texts, fewestFrequent) =>
        {
            ImmutableArray<SearchableDocument> documents =
            [
                .. texts.Select((words, at) => new SearchableDocument(
                    $"d{at}", "Title", $"documents/d{at}/", "", "", 0, 0, "en", [], [new SearchablePassage("p1", "1", "", string.Join(' ', words), [])])),
            ];
            AssertSame(
                documents,
                [.. from words in texts from at in new[] { 0, 11, 23 } from length in new[] { 2, 3, 4, 6 } select new Question([new QuestionClause([new QuestionTerm("phrase", string.Join(' ', words[at..(at + length)]), 0)], false)], [], length % 2 == 0)],
                batchLetters: 200,
                fewestFrequent);
        }).Check(PropertyRun.Times(PhraseArchives));

    private static void AssertSame(SmallArchives source, int batchLetters, int fewestFrequent)
    {
        ImmutableArray<SearchableDocument> documents = source.Documents();
        AssertSame(documents, [.. Enumerable.Range(0, QuestionsPerArchive).Select(_ => source.Question())], batchLetters, fewestFrequent);
    }

    private static void AssertSame(ImmutableArray<SearchableDocument> documents, Question[] questions, int batchLetters, int fewestFrequent)
    {
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
