using System.Text.Json.Nodes;
using ScoArchive.Core.Dates;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

/// <summary>Fields of documents and dates as people write them, held against the documents' JSON.</summary>
public sealed class FieldSearchTests(PublishedSeeds site) : IClassFixture<PublishedSeeds>
{
    [Theory]
    [InlineData("date:2020..2023", "2020-01-01", "2023-12-31")]
    [InlineData("date:2023-07", "2023-07-01", "2023-07-31")]
    [InlineData("date:\"4 July 2023\"", "2023-07-04", "2023-07-04")]
    [InlineData("date:2025-06-10..2025-07", "2025-06-10", "2025-07-31")]
    [InlineData("date:..2020", "0001-01-01", "2020-12-31")]
    public void The_date_of_a_document_can_be_asked_for(string query, string first, string last)
    {
        (int from, int to) = (DateOnly.Parse(first).DayNumber, DateOnly.Parse(last).DayNumber);
        AssertFinds(query, DocumentsWhere(document =>
            Edtf.TryParse((document["date"] ?? document["eventDate"])!.GetValue<string>(), out Edtf date) && date.Earliest!.Value.DayNumber <= to && date.Latest!.Value.DayNumber >= from));
    }

    [Theory]
    [InlineData("title:declaration", "Declaration")]
    [InlineData("title:statements", "tatement")]
    [InlineData("title:\"Digital Transformation\"", "Digital Transformation|digital transformation")]
    public void A_word_of_the_title_can_be_asked_for(string query, string words) =>
        AssertFinds(query, DocumentsWhere(document => words.Split('|').Any(document["title"]!.GetValue<string>().Contains)));

    [Theory]
    [InlineData("place:Moscow", "Moscow")]
    [InlineData("place:delhi", "New Delhi")]
    public void The_place_of_issue_can_be_asked_for(string query, string place) =>
        AssertFinds(query, DocumentsWhere(document => document["place"]?.GetValue<string>() == place));

    [Theory]
    [InlineData("doc:moscow-declaration-2020", "moscow-declaration-2020")]
    [InlineData("doc:digital-transformation", "digital-transformation-statement-2023 digital-transformation-report-2023")]
    public void A_document_can_be_asked_for_by_its_address(string query, string slugs) =>
        AssertFinds(query, DocumentsWhere(document => slugs.Split(' ').Contains(document["slug"]!.GetValue<string>())));

    [Fact]
    public void Fields_and_words_narrow_one_another()
    {
        string[] drugs = Places("drug");
        Assert.Equal(drugs.Where(place => place.StartsWith("moscow-", StringComparison.Ordinal)), Places("drug doc:moscow-declaration-2020"));
        Assert.Equal(drugs.Where(place => !place.StartsWith("moscow-", StringComparison.Ordinal)), Places("drug -date:2020-11"));
        Assert.NotEmpty(drugs);
    }

    [Theory]
    [InlineData("24 September 2020")]
    [InlineData("2020-09-24")]
    [InlineData("24.9.2020")]
    [InlineData("September 24, 2020")]
    [InlineData("24 сентября 2020")]
    [InlineData("2020年9月24日")]
    [InlineData("June 2019")]
    [InlineData("июнь 2019 года")]
    [InlineData("2019-06")]
    [InlineData("17 June 2019")]
    [InlineData("4 July 2023")]
    [InlineData("July 2023")]
    [InlineData("2023年7月")]
    [InlineData("10 November 2020")]
    public void A_date_as_people_type_it_finds_what_states_it_and_the_documents_of_it(string query)
    {
        JsonObject asked = SearchScripts.Ask("", [new JsonObject { ["ask"] = "dates", ["text"] = query }])[0]![0]!.AsObject();
        string[] expected =
        [
            .. Documents().Where(document => new[] { "date", "eventDate" }.Any(name => document[name] is { } date && Answers(date, asked))).Select(document => $"{document["slug"]}#"),
            .. from document in Documents()
               from block in Blocks(document)
               where (block["dates"]?.AsArray() ?? []).Any(date => Answers(date!, asked))
               select $"{document["slug"]}#{block["id"]}",
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Places(query));
    }

    [Fact]
    public void Beside_a_date_words_are_looked_for_in_the_documents_of_it() => Assert.Equal(Places("drugs doc:moscow"), Places("10 November 2020 drugs"));

    [Fact]
    public void How_a_date_was_read_is_said() => Assert.Equal(
        "4.7.2023", SearchScripts.Ask(site.Index, [new JsonObject { ["ask"] = "search", ["query"] = "water 4.7.2023" }])[0]!["notes"]!["dates"]![0]!["text"]!.GetValue<string>());

    [Theory]
    [InlineData("31 February 2020")]
    [InlineData("2020-13-01")]
    [InlineData("COVID-19 2020")]
    [InlineData("2019-2021")]
    [InlineData("1234567-08-09")]
    [InlineData("version 12.4.20201")]
    public void What_is_no_date_is_not_read_as_one(string text) => Assert.Empty(SearchScripts.Ask("", [new JsonObject { ["ask"] = "dates", ["text"] = text }])[0]!.AsArray());

    [Theory]
    [InlineData("soon")]
    [InlineData("..")]
    [InlineData("2020..soon")]
    [InlineData("1..2..3")]
    public void What_is_no_range_of_dates_is_refused(string value) => Assert.Null(SearchScripts.Ask("", [new JsonObject { ["ask"] = "days", ["text"] = value }])[0]);

    private static bool Answers(JsonNode stated, JsonObject asked)
    {
        Assert.True(Edtf.TryParse(stated.GetValue<string>(), out Edtf date));
        (int from, int to) = (asked["from"]!.GetValue<int>(), asked["to"]!.GetValue<int>());
        return DateSpan.Of(date) is { } span
            && ((span.First >= from && span.Last <= to) || (span.Precision >= asked["precision"]!.GetValue<int>() && span.First <= to && span.Last >= from));
    }

    private JsonNode[] Documents() => [.. site.DocumentPages.Select(page => JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(page, ".json")))!)];

    // Datelines and bylines have no number and are not searched.
    private static IEnumerable<JsonNode> Blocks(JsonNode document) => document["blocks"]!.AsArray().Where(block => block!["id"] is not null)!;

    private IEnumerable<string> DocumentsWhere(Func<JsonNode, bool> isMeant) =>
        from document in Documents()
        where isMeant(document)
        from id in Blocks(document).Select(block => block["id"]!.GetValue<string>()).Prepend("")
        select $"{document["slug"]}#{id}";

    private void AssertFinds(string query, IEnumerable<string> expected)
    {
        string[] all = [.. expected.Order(StringComparer.Ordinal)];
        Assert.NotEmpty(all);
        Assert.Equal(all, Places(query));
    }

    private string[] Places(string query) =>
    [
        .. SearchScripts.Ask(site.Index, [new JsonObject { ["ask"] = "list", ["query"] = query }])[0]!.AsArray()
            .Select(hit => $"{hit!["path"]!.GetValue<string>().Split('/')[1]}#{hit["id"]}").Order(StringComparer.Ordinal),
    ];
}
