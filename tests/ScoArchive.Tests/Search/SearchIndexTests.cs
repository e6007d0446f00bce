using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Cache;
using ScoArchive.Search;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Tests.Search;

public sealed class SearchIndexTests
{
    private const int FewestFrequent = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(30_000)]
    public void The_archives_index_is_the_same_however_much_is_worked_on_at_once(int batchLetters)
    {
        ImmutableArray<SearchableDocument> documents = SeedArchive.Read();
        Assert.Equal(FilesOf(documents, int.MaxValue, FewestFrequent), FilesOf(documents, batchLetters, FewestFrequent));
    }

    [Fact]
    public void Any_archives_index_is_the_same_however_much_is_worked_on_at_once() => Prop.ForAll(
        Gen.Choose(0, 100_000).ToArbitrary(),
        Gen.Choose(1, 300).ToArbitrary(),
        (series, batchLetters) =>
        {
            ImmutableArray<SearchableDocument> documents = new SmallArchives(series).Documents();
            Assert.Equal(FilesOf(documents, int.MaxValue, FewestFrequent), FilesOf(documents, batchLetters, FewestFrequent));
        }).Check(PropertyRun.Usual);

    [Fact]
    public void An_archive_without_documents_has_an_index_that_finds_nothing()
    {
        JsonNode answer = AskOne([], new JsonObject { ["ask"] = "search", ["query"] = "digital \"of the\" -war dig*" });
        Assert.Equal(0, answer["total"]!.GetValue<int>());
    }

    [Fact]
    public void An_unknown_word_gets_the_nearest_word_of_the_archive()
    {
        JsonNode answer = AskOne(SeedArchive.Read(), new JsonObject { ["ask"] = "search", ["query"] = "terorism", ["exact"] = true });
        Assert.Equal("terrorism", answer["notes"]!["unknown"]![0]!["nearest"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("uz")]
    [InlineData("usa")]
    [InlineData("字")]
    [InlineData("https")]
    public void A_word_too_short_or_too_different_is_offered_no_other(string word)
    {
        JsonNode answer = AskOne(SeedArchive.Read(), new JsonObject { ["ask"] = "search", ["query"] = word });
        Assert.Null(answer["notes"]!["unknown"]![0]!["nearest"]);
    }

    [Fact]
    public void An_abbreviation_is_found_whether_it_is_written_with_dots_or_without()
    {
        ImmutableArray<SearchableDocument> documents = SeedArchive.Read();
        string with = AskOne(documents, new JsonObject { ["ask"] = "matches", ["query"] = "U.N." }).ToJsonString();
        Assert.Equal(AskOne(documents, new JsonObject { ["ask"] = "matches", ["query"] = "UN" }).ToJsonString(), with);
        Assert.NotEqual("[]", with);
    }

    [Fact]
    public void What_has_only_some_of_the_words_is_named_so_and_not_counted_as_found()
    {
        JsonNode answer = AskOne(SeedArchive.Read(), new JsonObject { ["ask"] = "search", ["query"] = "nomad karamay" });
        Assert.Equal(0, answer["total"]!.GetValue<int>());
        Assert.True(answer["isPartial"]!.GetValue<bool>());
    }

    [Fact]
    public void Facet_counts_are_the_paragraphs_that_choosing_the_value_would_leave()
    {
        ImmutableArray<SearchableDocument> documents = new SmallArchives(4).Documents();
        JsonNode facets = AskOne(documents, new JsonObject { ["ask"] = "facets", ["query"] = "the OR of OR state OR digital" });
        foreach (string field in new[] { "topic", "state", "kind" })
        {
            foreach (JsonNode? entry in facets["counts"]![field]!.AsArray())
            {
                JsonNode left = AskOne(documents, new JsonObject { ["ask"] = "search", ["query"] = $"the OR of OR state OR digital {field}:{entry!["value"]}" });
                Assert.Equal(left["total"]!.GetValue<int>(), entry["count"]!.GetValue<int>());
            }
        }
    }

    [Fact]
    public void Years_outside_a_chosen_range_are_counted_still_so_that_it_can_be_widened()
    {
        System.Collections.Immutable.ImmutableArray<SearchableDocument> documents = SeedArchive.Read();
        JsonNode wide = AskOne(documents, new JsonObject { ["ask"] = "facets", ["query"] = "digital" });
        JsonNode narrow = AskOne(documents, new JsonObject { ["ask"] = "facets", ["query"] = "digital", ["filters"] = new JsonArray(new JsonObject { ["field"] = "year", ["value"] = "2023..2023", ["excluded"] = false }) });
        Assert.Equal(["2020", "2023", "2025"], wide["years"]!.AsArray().Select(year => year!["year"]!.ToString()));
        Assert.Equal(wide["years"]!.ToJsonString(), narrow["years"]!.ToJsonString());
        Assert.NotEqual(wide["counts"]!.ToJsonString(), narrow["counts"]!.ToJsonString());
    }

    [Fact]
    public void Many_texts_keep_their_names_in_lists_of_their_own()
    {
        SearchableDocument long1 = SeedArchive.Read()[4];
        SearchableDocument[] documents = [.. Enumerable.Range(0, 60).Select(at => long1 with { Slug = $"d{at}", Path = $"documents/d{at}/" })];
        JsonNode answer = AskOne(documents, new JsonObject { ["ask"] = "search", ["query"] = "nomad", ["limit"] = 100 });
        Assert.Equal(60, answer["groups"]!.AsArray().Count);
        Assert.All(answer["groups"]!.AsArray(), group => Assert.Contains("Nomad Games", group!["hits"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_with_very_frequent_words_is_found_without_reading_where_each_of_them_stands()
    {
        string output = Directory.CreateTempSubdirectory("search-index-").FullName;
        string index = Path.Combine(output, "search", "index");
        SearchIndexWriter.Write(SeedArchive.Read(), SmallFacets.All, output, fewestFrequent: FewestFrequent);
        Array.ForEach(Directory.GetFiles(index, "positions-*"), File.Delete);
        Array.ForEach(Directory.GetFiles(index, "postings-*"), File.Delete);
        JsonArray answers = SearchScripts.Ask(index, new[] { "\"digital transformation\"", "\"of the member states\"", "\"of and\"", "\"the practice of\"", "\"in the field of state\"" }
            .Select(query => new JsonObject { ["ask"] = "matches", ["query"] = query, ["exact"] = true }));
        Directory.Delete(output, recursive: true);
        Assert.NotEmpty(answers[0]!.AsArray());
        Assert.NotEmpty(answers[1]!.AsArray());
        Assert.Empty(answers[2]!.AsArray());
        Assert.Single(answers[3]!.AsArray());
        Assert.Single(answers[4]!.AsArray());
    }

    [Fact]
    public void Many_rows_keep_their_names_in_lists_of_their_own()
    {
        string output = Directory.CreateTempSubdirectory("search-index-").FullName;
        string index = Path.Combine(output, "search", "index");
        string[][] words = [.. Enumerable.Range(0, 2500).Select(passage => Enumerable.Range(0, 60).Select(place => $"w{((passage * 7919) + (place * place * 31) + (place * passage % 97)) % 400}").ToArray())];
        SearchableDocument document = SeedArchive.Read()[0] with { Passages = [.. words.Select((text, at) => new SearchablePassage($"p{at}", $"{at + 1}", "", string.Join(' ', text), []))] };
        SearchIndexWriter.Write([document], SmallFacets.All, output, fewestFrequent: FewestFrequent);
        int lists = Directory.GetFiles(index, "row-names-*").Length;
        string[] phrases = [.. new[] { 3, 777, 1500, 2222, 2499 }.Select(passage => string.Join(' ', words[passage][20..24]))];
        JsonArray answers = SearchScripts.Ask(index, phrases.Select(phrase => new JsonObject { ["ask"] = "matches", ["query"] = $"\"{phrase}\"" }));
        Directory.Delete(output, recursive: true);
        Assert.True(lists > 1, $"{lists} lists");
        int[] Holding(string phrase) => [.. Enumerable.Range(0, words.Length).Where(passage => $" {string.Join(' ', words[passage])} ".Contains($" {phrase} ", StringComparison.Ordinal)).Select(passage => passage + 1)];
        Assert.Equal(phrases.Select(Holding), answers.Select(answer => answer!.AsArray().Select(passage => passage!.GetValue<int>()).ToArray()));
    }

    [Fact]
    public void The_word_index_shows_the_first_paragraphs_in_reading_order_and_no_title()
    {
        SearchablePassage[] passages = [.. Enumerable.Range(1, 20).Select(at => new SearchablePassage($"p{at}", at == 7 ? "" : $"{at}", "", "Non-interference, glaciers and the Glacier", []))];
        SearchableDocument document = SeedArchive.Read()[0] with { Title = "Glaciers", Path = "documents/d/", Passages = [.. passages] };
        IndexLetter[] letters = [.. LettersOf([document])];
        LetterWord word = letters.Single(letter => letter.Letter == "G").Words.Single();
        Assert.Equal(("glacier", 20), (word.Word, word.Paragraphs));
        Assert.Equal(Enumerable.Range(1, 12).Select(at => $"documents/d/#p{at}"), word.Places.Select(place => place.Address));
        Assert.Equal(["G", "I", "N"], letters.Select(letter => letter.Letter));
    }

    [Fact]
    public void The_word_index_leads_from_significant_words_to_their_paragraphs()
    {
        ImmutableArray<IndexLetter> letters = LettersOf(SeedArchive.Read());
        LetterWord corruption = letters.Single(letter => letter.Letter == "C").Words.Single(word => word.Word == "corruption");
        Assert.Equal(1, corruption.Paragraphs);
        Assert.StartsWith("documents/004/#p", corruption.Places[0].Address, StringComparison.Ordinal);
        Assert.DoesNotContain(letters.SelectMany(letter => letter.Words), word => word.Word is "the" or "which");
    }

    [Fact]
    public void The_open_search_description_leads_to_the_search_page_under_any_base()
    {
        XElement root = XDocument.Parse(OpenSearchWriter.Write("SCO Archive of everything", "Documents", new Uri("https://example.org/sub/"))).Root!;
        Assert.Equal("https://example.org/sub/search/?q={searchTerms}", root.Elements().Single(e => e.Name.LocalName == "Url").Attribute("template")!.Value);
        Assert.True(root.Elements().Single(e => e.Name.LocalName == "ShortName").Value.Length <= 16);
    }

    private static ImmutableArray<IndexLetter> LettersOf(IEnumerable<SearchableDocument> documents)
    {
        WordIndexBuilder builder = new();
        SearchIndexWriter.Write(SearchableBatch.Of(documents, 1000), SmallFacets.All, (_, _) => { }, builder, WorkCache.None, ImmutableDictionary<string, string>.Empty);
        return builder.Build();
    }

    private static JsonNode AskOne(IEnumerable<SearchableDocument> documents, JsonObject request)
    {
        string output = Directory.CreateTempSubdirectory("search-index-").FullName;
        try
        {
            SearchIndexWriter.Write(documents, SmallFacets.All, output);
            return SearchScripts.Ask(Path.Combine(output, "search", "index"), [request])[0]!;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static string[] FilesOf(IEnumerable<SearchableDocument> documents, int batchLetters, int fewestFrequent)
    {
        string output = Directory.CreateTempSubdirectory("search-index-").FullName;
        SearchIndexWriter.Write(documents, SmallFacets.All, output, batchLetters, fewestFrequent);
        string[] files = [.. Contents(output)];
        Directory.Delete(output, recursive: true);
        return files;
    }

    private static IEnumerable<string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}");
}
