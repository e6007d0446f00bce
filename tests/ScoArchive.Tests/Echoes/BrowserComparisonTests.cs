using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Vocabulary.Matching;
using ScoArchive.Tests.Scripts;
using ScoArchive.Tests.Search;

namespace ScoArchive.Tests.Echoes;

/// <summary>The browser compares two documents by the rule that the build follows, down to the last mark.</summary>
public sealed class BrowserComparisonTests(PublishedSeeds seeds) : IClassFixture<PublishedSeeds>
{
    [Fact]
    public void Any_two_published_documents_are_compared_as_the_build_does_from_their_published_data()
    {
        JsonNode[] documents = [.. seeds.DocumentPages.Select(page => JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(page)!, "index.json")))!)];
        (JsonNode, JsonNode)[] pairs = [.. documents.SelectMany(left => documents.Where(right => right != left), (left, right) => (left, right))];
        string[] rows = AssertSame(pairs);
        Assert.Contains(rows, row => row.Contains(" ~ ", StringComparison.Ordinal));
    }

    [Fact]
    public void So_are_documents_made_of_the_same_sentences_changed_cut_and_moved()
    {
        Random random = new(5);
        AssertSame([.. Enumerable.Range(0, 60).Select(round => ((JsonNode)Document(random, "one", 1 + (round % 12)), (JsonNode)Document(random, "two", 1 + (round % 7))))]);
    }

    [Fact]
    public void So_are_long_documents_that_repeat_one_sentence()
    {
        Random random = new(6);
        JsonObject left = Document(random, "one", 90);
        JsonObject right = Document(random, "two", 120);
        AssertSame([(left, right), (right, left)]);
    }

    [Fact]
    public void Words_are_cut_and_reduced_as_the_build_does()
    {
        Random random = new(7);
        string[] pieces =
        [
            "digital", "programmes", "organisation", "ised", "boxes", "classes", "ies", "status", "U", ".", "S", "A", "'", "’", "s", "ʼ", "-", "–", " ", " ", "\n", "ё", "остью", "Ями", "数", "字", "〇",
            "é", "e\u0301", "İ", "ß", "Σ", "7", "٣", "👍", "\u0301", "\u00ad", "centre", "defence", "labour", "analyse",
        ];
        StringBuilder letters = new();
        for (int character = 0x20; character < 0x3000; character++)
        {
            // Letters that Unicode added lately are known to one side only.
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.OtherNotAssigned && !(character is (>= 0x870 and <= 0x89F) or 0x1C89 or 0x1C8A or 0xCDC or 0xC5C))
            {
                letters.Append('x').Append((char)character).Append("y ");
            }
        }

        string[] texts = [letters.ToString(), .. Enumerable.Range(0, 500).Select(_ => string.Concat(Enumerable.Range(0, 20).Select(_ => pieces[random.Next(pieces.Length)])))];
        JsonArray answers = Ask(texts.Select(text => new JsonObject { ["ask"] = "words", ["text"] = text }));
        Assert.All(texts.Zip(answers), pair => Assert.Equal(
            Tokenizer.Tokenize(pair.First).Select(token => $"{token.Start}-{token.End} {token.Word} {token.Stem}"),
            pair.Second!.AsArray().Select(word => word!.GetValue<string>())));
    }

    private static string[] AssertSame((JsonNode Left, JsonNode Right)[] pairs)
    {
        JsonArray answers = Ask(pairs.Select(pair => new JsonObject { ["ask"] = "compare", ["left"] = pair.Left.DeepClone(), ["right"] = pair.Right.DeepClone() }));
        string[][] built = [.. pairs.Select(pair => DocumentComparison.Of(PassagesOf(pair.Left), PassagesOf(pair.Right)).Rows.Select(Describe).ToArray())];
        Assert.All(built.Zip(answers), pair => Assert.Equal(pair.First, pair.Second!.AsArray().Select(row => Describe(row!))));
        return [.. built.SelectMany(rows => rows)];
    }

    private static JsonArray Ask(IEnumerable<JsonObject> requests) => BrowserScripts.Ask(Script(), requests).AsArray();

    private static ImmutableArray<EchoPassage> PassagesOf(JsonNode document) =>
    [
        .. document["blocks"]!.AsArray().Where(block => block!["id"] is not null && block["type"]!.GetValue<string>() != "heading").Select(block => new EchoPassage(
            document["slug"]!.GetValue<string>(),
            new BlockId(block!["id"]!.GetValue<string>()),
            block["text"]!.GetValue<string>(),
            [.. block["topics"]!.AsArray().Select(topic => topic!["slug"]!.GetValue<string>())])),
    ];

    private static string Describe(ComparedRow row) => row.Difference is { } difference
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Left!.Id} [{Spans(difference.Left)}] ~ {row.Right!.Id} [{Spans(difference.Right)}] {difference.Similarity} {row.IsMoved}")
        : $"{row.Left?.Id}|{row.Right?.Id}";

    private static string Describe(JsonNode row) => row["similarity"] is { } similarity
        ? string.Create(CultureInfo.InvariantCulture, $"{row["left"]!["id"]} [{Only(row["left"]!)}] ~ {row["right"]!["id"]} [{Only(row["right"]!)}] {similarity.GetValue<double>()} {row["moved"]!.GetValue<bool>()}")
        : $"{row["left"]?["id"]}|{row["right"]?["id"]}";

    private static string Spans(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(span => $"{span.Start}-{span.Start + span.Length}"));

    private static string Only(JsonNode side) => string.Join(' ', side["only"]!.AsArray().Select(span => span!.GetValue<string>()));

    private static JsonObject Document(Random random, string slug, int paragraphs) => new JsonObject
    {
        ["slug"] = slug,
        ["blocks"] = new JsonArray([.. Enumerable.Range(1, paragraphs).Select(number => new JsonObject
        {
            ["type"] = number % 9 == 8 ? "heading" : "paragraph",
            ["id"] = $"p{number}",
            ["number"] = $"{number}",
            ["text"] = Paragraph(random),
            ["topics"] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => new JsonObject { ["slug"] = $"t{random.Next(4)}" })]),
        })]),
    };

    private static string Paragraph(Random random)
    {
        string[] sentences =
        [
            "The member states support the integration of digital solutions in priority sectors, such as the financial sector.",
            "They reaffirm that the fight against terrorism, separatism and extremism requires joint exercises and common lists of organisations.",
            "Glaciers in the Pamir mountains feed rivers that irrigate cotton fields downstream, and the U.N. watches them.",
            "Государства-члены подтверждают, что «шанхайский дух» остаётся основой сотрудничества и развития транспортных коридоров.",
            "成员国支持发展数字经济，弥合数字鸿沟，保障国际信息安全。",
            "Museums lend each other's paintings; visitors come from far away to see them in the centre of Tashkent.",
        ];
        List<string> words = [.. Enumerable.Range(0, 1 + random.Next(3)).SelectMany(_ => sentences[random.Next(sentences.Length)].Split(' '))];
        for (int change = random.Next(6); change > 0 && words.Count > 3; change--)
        {
            int at = random.Next(words.Count);
            if (random.Next(2) == 0)
            {
                words.RemoveAt(at);
            }
            else
            {
                words.Insert(at, $"word{random.Next(9)}");
            }
        }

        return string.Join(' ', words);
    }

    private static string Script([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "compare.mjs");
}
