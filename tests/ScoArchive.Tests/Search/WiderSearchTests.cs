using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Search;

/// <summary>What search does beyond the words as typed: groups of conditions, names of states and bodies, questions in words, misspelt words.</summary>
public sealed class WiderSearchTests(PublishedSeeds site) : IClassFixture<PublishedSeeds>
{
    [Theory]
    [InlineData("terrorism NOT (drug OR water)", "terrorism", "drug", "water")]
    [InlineData("terrorism -(\"drug trafficking\" OR water)", "terrorism", "\"drug trafficking\"", "water")]
    [InlineData("digital NOT (topic:drugs OR topic:digital-divide)", "digital", "topic:drugs", "topic:digital-divide")]
    public void Excluded_groups_leave_the_difference(string query, string wanted, string one, string other) =>
        Assert.Equal(Matches(wanted).Except(Matches(one)).Except(Matches(other)), Matches(query));

    [Theory]
    [InlineData("state:uz OR state:tj", "state:uz", "state:tj")]
    [InlineData("\"digital divide\" OR \"outer space\"", "\"digital divide\"", "\"outer space\"")]
    [InlineData("marathons OR (drinking water)", "marathons", "drinking water")]
    [InlineData("topic:drugs OR soup", "topic:drugs", "soup")]
    public void Alternatives_of_any_kind_give_the_union(string query, string one, string other) =>
        Assert.Equal(Matches(one).Union(Matches(other)).Order(), Matches(query));

    [Theory]
    [InlineData("state:\"Kyrgyz Republic\"", "state:KG")]
    [InlineData("state:kyrgyz", "state:KG")]
    [InlineData("state:Узбекистан", "state:UZ")]
    [InlineData("state:uzb", "state:UZ")]
    public void A_filter_may_have_any_name_of_what_it_means(string query, string code)
    {
        Assert.NotEmpty(Matches(query));
        Assert.Equal(Matches(code), Matches(query));
    }

    [Theory]
    [InlineData("Iran", "state:IR")]
    [InlineData("伊朗", "state:IR")]
    public void A_name_that_no_text_has_finds_what_is_tagged_with_it(string name, string filter)
    {
        JsonNode answer = Search(name);
        Assert.Empty(Matches(name));
        Assert.Equal(name, answer["notes"]!["named"]!["word"]!.GetValue<string>());
        Assert.Equal("Iran", answer["notes"]!["named"]!["label"]!.GetValue<string>());
        Assert.NotEmpty(answer["groups"]![0]!["hits"]![0]!["ranges"]!.AsArray());
        Assert.Equal(Paragraphs(filter), answer["total"]!.GetValue<int>());
    }

    [Fact]
    public void What_has_the_word_comes_before_what_is_only_tagged()
    {
        JsonNode called = Ask("called", "Russia");
        Assert.Equal(Paragraphs("state:RU -Russia"), called["total"]!.GetValue<int>());
        Assert.Equal("Russia", Assert.Single(called["subjects"]!.AsArray())!["label"]!.GetValue<string>());
        Assert.Equal(Paragraphs("Russia"), Search("Russia")["total"]!.GetValue<int>());
    }

    [Fact]
    public void An_abbreviation_that_the_text_writes_out_finds_it_first() => Assert.Contains(
        "Association of Southeast Asian Nations", Search("ASEAN")["groups"]![0]!["hits"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);

    [Theory]
    [InlineData("ШОС", "SCO OR \"Shanghai Cooperation Organisation\"")]
    [InlineData("上合组织", "SCO OR \"Shanghai Cooperation Organisation\"")]
    [InlineData("Шанхайская организация сотрудничества", "SCO OR \"Shanghai Cooperation Organisation\"")]
    [InlineData("МАГАТЭ", "IAEA OR \"International Atomic Energy Agency\"")]
    public void A_body_is_found_by_its_name_in_another_language(string name, string inTheTexts)
    {
        JsonNode answer = Search(name);
        Assert.Empty(answer["notes"]!["unknown"]!.AsArray());
        Assert.True(answer["total"]!.GetValue<int>() >= Paragraphs(inTheTexts) && answer["total"]!.GetValue<int>() > 0, $"{answer["total"]} of {Paragraphs(inTheTexts)}");
    }

    [Fact]
    public void A_word_that_the_archive_has_only_as_the_opening_of_others_finds_the_most_frequent_under_a_line_that_says_so()
    {
        JsonNode corrected = Assert.Single(Search("organ")["notes"]!["corrected"]!.AsArray())!;
        Assert.Equal("organ", corrected["word"]!.GetValue<string>());
        Assert.StartsWith("organi", corrected["nearest"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"digital transform", "postings")]
    [InlineData("\"digital transformation\"", "texts")]
    public void What_is_still_typed_is_looked_for_as_it_stands_alone(string query, string read)
    {
        string[] files = [.. Ask("prepare", query).AsArray().Select(file => file!.GetValue<string>())];
        Assert.Contains(files, file => file.StartsWith(read, StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.StartsWith("terms", StringComparison.Ordinal) || file.StartsWith("called", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_only_ask_are_not_required()
    {
        JsonNode answer = Search("what does it say about Syria");
        Assert.Equal(["what", "does", "it", "say", "about"], answer["notes"]!["dropped"]!.AsArray().Select(word => word!.GetValue<string>()));
        Assert.Equal(Paragraphs("Syria"), answer["total"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("Karamey", "karamay")]
    [InlineData("desication", "desiccation")]
    [InlineData("tereorism", "terrorism")]
    public void An_unknown_word_is_searched_as_its_nearest_and_said_so(string typed, string nearest)
    {
        JsonNode answer = Search(typed);
        Assert.Equal(nearest, Assert.Single(answer["notes"]!["corrected"]!.AsArray())!["nearest"]!.GetValue<string>());
        Assert.Equal(Paragraphs(nearest), answer["total"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("\"Republic of Tajikistan\"", "Republic of Tajikistan")]
    [InlineData("\"terroris* activities\"", "terrorist activities")]
    [InlineData("\"anti drug centre\"", "anti-drug centre")]
    [InlineData("\"anti‑drug centre\"", "anti-drug centre")]
    public void A_phrase_finds_possessives_hyphens_and_openings(string query, string words) => Assert.Equal(
        PassagesWith(words), SearchScripts.Ask(site.Index, [new JsonObject { ["ask"] = "list", ["query"] = query }])[0]!.AsArray().Select(hit => $"{hit!["path"]}#{hit["id"]}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("drug", "terrorism")]
    [InlineData("water", "problems")]
    [InlineData("security", "security")]
    public void Words_of_one_sentence_are_found(string one, string other)
    {
        string[] both = [.. Listed($"{one} {other}").Where(hit => SentencesOf(hit).Any(sentence =>
            sentence.Contains(one, StringComparison.OrdinalIgnoreCase) && sentence.IndexOf(other, sentence.IndexOf(one, StringComparison.OrdinalIgnoreCase) + 1, StringComparison.OrdinalIgnoreCase) >= 0
            || (one != other && sentence.Contains(one, StringComparison.OrdinalIgnoreCase) && sentence.Contains(other, StringComparison.OrdinalIgnoreCase)))).Select(PlaceOf)];
        Assert.NotEmpty(both);
        Assert.Equal(both, Listed($"{one} NEAR/s {other}").Select(PlaceOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_phrase_that_no_paragraph_has_is_looked_for_in_other_forms()
    {
        JsonNode answer = Search("\"World Nomad Game\"");
        Assert.True(answer["notes"]!["loosened"]!.GetValue<bool>());
        Assert.Contains("World Nomad Games", answer["groups"]![0]!["hits"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_and_headings_are_no_paragraphs()
    {
        JsonNode[] hits = Listed("security");
        JsonNode answer = Search("security");
        Assert.Contains(hits, hit => hit["number"]!.GetValue<string>().Length == 0);
        Assert.Equal(hits.Count(hit => hit["number"]!.GetValue<string>().Length > 0), answer["total"]!.GetValue<int>());
        Assert.Equal(answer["total"]!.GetValue<int>(), answer["groups"]!.AsArray().Sum(group => group!["total"]!.GetValue<int>()));
        JsonNode facets = Ask("facets", "security");
        foreach (JsonNode? state in facets["counts"]!["state"]!.AsArray())
        {
            Assert.Equal(Search($"security state:{state!["value"]}")["total"]!.GetValue<int>(), state["count"]!.GetValue<int>());
        }
    }

    [Theory]
    [InlineData("伊朗", "English")]
    [InlineData("Иран", "English")]
    [InlineData("Iran", "")]
    public void Words_of_another_script_are_told_what_language_the_texts_are_in(string query, string language) =>
        Assert.Equal(language, Ask("called", query)["language"]!.GetValue<string>());

    [Fact]
    public void Exact_searches_go_no_further_than_the_words_typed() => Assert.Equal(0, Search("Karamey", exact: true)["total"]!.GetValue<int>());

    [Fact]
    public void Titles_and_paragraphs_combine()
    {
        JsonNode answer = Search("Moscow Declaration marathons");
        Assert.True(answer["notes"]!["titles"]!.GetValue<bool>());
        Assert.Contains("Kunming", answer["groups"]![0]!["hits"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_there_is_not_is_said_with_its_nearest() =>
        Assert.Equal("date", Search("dates:2020")["notes"]!["unknownFields"]![0]!["nearest"]!.GetValue<string>());

    [Fact]
    public void What_has_most_of_the_words_has_facets() =>
        Assert.NotEmpty(SearchScripts.Ask(site.Index, [new JsonObject { ["ask"] = "facets", ["query"] = "nomad terrorism marathons" }])[0]!["counts"]!["topic"]!.AsArray());

    private string[] PassagesWith(string words) =>
    [
        .. (from page in site.DocumentPages
            let document = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(page, ".json")))!
            from block in document["blocks"]!.AsArray()
            where block!["id"] is not null && block["text"]!.GetValue<string>().Contains(words, StringComparison.Ordinal)
            select $"documents/{document["slug"]}/#{block["id"]}").Order(StringComparer.Ordinal),
    ];

    private int Paragraphs(string query) => Listed(query).Count(hit => hit["number"]!.GetValue<string>().Length > 0);

    private JsonNode[] Listed(string query) => [.. Ask("list", query).AsArray().OrderBy(PlaceOf, StringComparer.Ordinal)!];

    private static string PlaceOf(JsonNode? hit) => $"{hit!["path"]}#{hit["id"]}";

    private static string[] SentencesOf(JsonNode hit) => hit["text"]!.GetValue<string>().Split(". ");

    private int[] Matches(string query) => [.. Ask("matches", query).AsArray().Select(number => number!.GetValue<int>())];

    private JsonNode Search(string query, bool exact = false) => Ask("search", query, exact);

    private JsonNode Ask(string ask, string query, bool exact = false) =>
        SearchScripts.Ask(site.Index, [new JsonObject { ["ask"] = ask, ["query"] = query, ["exact"] = exact }])[0]!;
}
