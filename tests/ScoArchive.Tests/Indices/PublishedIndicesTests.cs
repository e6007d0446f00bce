using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ScoArchive.Tests.Indices;

public sealed class PublishedIndicesTests(SmallSite site) : IClassFixture<SmallSite>
{
    [Fact]
    public void A_topic_page_has_its_paragraphs_in_time_order_with_the_words_that_show_it()
    {
        IHtmlDocument page = site.Page("topics/terrorism/");
        Assert.Equal(["First Declaration", "Second Declaration"], page.QuerySelectorAll(".passage-group h3").Select(heading => heading.TextContent));
        Assert.Equal("terrorism", page.QuerySelector(".excerpts mark")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".bars tr").Length);
        Assert.NotNull(page.GetElementById("concept"));
    }

    [Theory]
    [InlineData("topics/terrorism/", "Second Declaration", "First Declaration")]
    [InlineData("states/kyrgyzstan/", "Second Declaration")]
    [InlineData("kinds/declaration/", "Second Declaration", "A Note on Museums", "First Declaration")]
    public void A_subject_has_a_feed_of_its_documents_the_latest_first(string path, params string[] titles)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        XDocument feed = XDocument.Parse(site.Read(path + "feed.xml"));
        Assert.Equal("https://archive.example/" + path, feed.Root!.Element(atom + "id")!.Value);
        Assert.Equal(titles, feed.Descendants(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value));
        Assert.Contains(site.Page(path).QuerySelectorAll("link[type='application/atom+xml'], .data-links a"), link => link.GetAttribute("href")!.EndsWith(path + "feed.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_topics_data_name_its_paragraphs_by_the_ids_that_documents_have()
    {
        Assert.Equal("https://archive.example/documents/{slug}/#{id}", site.Json("topics/terrorism/index.json").GetProperty("permalinks").GetString());
        JsonElement[] documents = [.. site.Json("topics/terrorism/index.json").GetProperty("documents").EnumerateArray()];
        Assert.Equal(["early", "late"], documents.Select(document => document.GetProperty("slug").GetString()));
        Assert.All(documents, document =>
        {
            string slug = document.GetProperty("slug").GetString()!;
            JsonElement[] passages = [.. document.GetProperty("passages").EnumerateArray()];
            Assert.Equal(passages.Length, document.GetProperty("paragraphs").GetInt32());
            IEnumerable<string?> tagged = site.Json($"documents/{slug}/index.json").GetProperty("blocks").EnumerateArray()
                .Where(block => block.GetProperty("topics").EnumerateArray().Any(topic => topic.GetProperty("slug").GetString() == "terrorism"))
                .Select(block => block.GetProperty("id").GetString());
            Assert.Equal(tagged, passages.Select(passage => passage.GetProperty("id").GetString()));
            Assert.All(passages, passage => Assert.NotEmpty(passage.GetProperty("words").EnumerateArray()));
        });
    }

    [Fact]
    public void Cells_of_the_matrix_lead_to_the_documents_paragraphs()
    {
        IElement cell = site.Page("topics/").QuerySelectorAll(".matrix td a").First(link => link.GetAttribute("aria-label")!.StartsWith("Terrorism", StringComparison.Ordinal));
        Assert.Equal("../topics/terrorism/#paragraphs-in-early", cell.GetAttribute("href"));
        Assert.NotNull(site.Page("topics/terrorism/").GetElementById("paragraphs-in-early"));
    }

    [Fact]
    public void A_state_page_keeps_acts_names_adjectives_and_places_apart()
    {
        IHtmlDocument uzbekistan = site.Page("states/uzbekistan/");
        Assert.Equal("initiative of the Republic of Uzbekistan", uzbekistan.QuerySelector("[aria-labelledby=acts] mark")!.TextContent);
        Assert.Equal("First Declaration", uzbekistan.QuerySelector("[aria-labelledby=issued] .entry a, [aria-labelledby=issued] a")!.TextContent);
        IHtmlDocument kazakhstan = site.Page("states/kazakhstan/");
        Assert.NotNull(kazakhstan.QuerySelector("[aria-labelledby=acts]"));
        Assert.Contains("Kazakh", kazakhstan.QuerySelectorAll("[aria-labelledby=adjectives] mark").Select(mark => mark.TextContent));
        Assert.Empty(uzbekistan.QuerySelectorAll(".excerpt-note").Concat(kazakhstan.QuerySelectorAll(".excerpt-note")));
        Assert.Null(kazakhstan.GetElementById("names"));
    }

    [Fact]
    public void A_document_counts_as_issued_in_the_state_of_its_place() =>
        Assert.Equal("late", Assert.Single(site.Json("states/kyrgyzstan/index.json").GetProperty("issued").EnumerateArray().ToArray()).GetProperty("document").GetString());

    [Theory]
    [InlineData("2020-10-29/2020-10-30", "future", "day")]
    [InlineData("2018/2028", "future", "year")]
    [InlineData("2018", "past", "year")]
    [InlineData("XXXX-07-05", "unknown", "day")]
    public void Mentioned_dates_are_published_with_precision_and_view(string edtf, string view, string precision)
    {
        JsonElement mention = Assert.Single(site.Json("timeline/mentions.json").GetProperty("mentions").EnumerateArray().ToArray(), mention => mention.GetProperty("edtf").GetString() == edtf);
        Assert.Equal("https://archive.example/documents/{document}/#{id}", site.Json("timeline/mentions.json").GetProperty("permalinks").GetString());
        Assert.Equal(["document", "id"], mention.EnumerateObject().TakeLast(2).Select(member => member.Name));
        Assert.Equal(view, mention.GetProperty("view").GetString());
        Assert.Equal(precision, mention.GetProperty("precision").GetString());
    }

    [Fact]
    public void A_year_of_the_timeline_has_one_date_a_row_in_order_and_says_who_looks_back_or_ahead()
    {
        IHtmlDocument page = site.Page("timeline/2018/");
        Assert.Equal(["2018", "2018–2028"], page.QuerySelectorAll(".dated h3").Select(date => date.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(["Looking ahead", "Looking back"], page.QuerySelectorAll(".dated .view").Select(view => view.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_chart_says_in_words_and_in_a_table_what_it_draws()
    {
        IHtmlDocument page = site.Page("timeline/");
        IElement chart = page.QuerySelector(".year-chart")!;
        IElement drawing = chart.QuerySelector("svg[role=img]")!;
        Assert.All(drawing.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(drawing.QuerySelector("#" + id)!.TextContent));
        Assert.Equal(["2018", "2019", "2020", "2021", "2023"], page.QuerySelectorAll(".time-parts tbody th a").Select(year => year.TextContent).Where(year => year.All(char.IsAsciiDigit)));
        Assert.Contains("timeline/no-year/", page.QuerySelectorAll(".time-parts a").Select(link => link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Passages_that_echo_stand_beside_each_other_and_unrelated_ones_do_not()
    {
        JsonElement pair = Assert.Single(site.Json("echoes/index.json").GetProperty("pairs").EnumerateArray().ToArray());
        Assert.Equal(("early", "late"), (pair.GetProperty("left").GetString(), pair.GetProperty("right").GetString()));
        Assert.Equal(
            [("1", "2"), ("2", "1")],
            pair.GetProperty("echoes").EnumerateArray().Select(echo => (NumberOf(echo, "left"), NumberOf(echo, "right"))));
        IElement note = site.Page("documents/early/").QuerySelector("#p2 .notes a")!;
        Assert.Equal(("Similar: Declaration, 4 July 2023, ¶ 1", "../../documents/late/#p1"), (note.TextContent, note.GetAttribute("href")));
        Assert.DoesNotContain("Similar:", site.Page("documents/alone/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_marks_words_that_differ_and_what_moved()
    {
        IHtmlDocument page = site.Page("compare/early/late/");
        Assert.Equal(2, page.QuerySelectorAll(".compare-row").Length);
        Assert.Single(page.QuerySelectorAll(".compare-row.moved"));
        Assert.Contains("joint", page.QuerySelectorAll("del").Select(deleted => deleted.TextContent));
        Assert.Contains("common", page.QuerySelectorAll("ins").Select(inserted => inserted.TextContent));
        Assert.False(site.Has("compare/late/early/index.html"));
    }

    [Fact]
    public void A_comparison_names_paragraphs_without_a_partner_and_does_not_repeat_them()
    {
        IHtmlDocument page = site.Page("compare/early/late/");
        Assert.Equal(page.QuerySelectorAll(".compare-row .compared").Length, page.QuerySelectorAll(".compared").Length);
        Assert.Equal(["../../../documents/early/#p3", "../../../documents/late/#p3"], page.QuerySelectorAll(".alone a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["2 paragraphs only in First Declaration (¶ 3–4)", "¶ 3 only in Second Declaration"], page.QuerySelectorAll(".alone a").Select(link => link.TextContent));
        Assert.Equal(["2 of its 4 paragraphs have a match here.", "2 of its 3 paragraphs have a match here."], page.QuerySelectorAll(".compare-share").Select(share => share.TextContent));
    }

    [Fact]
    public void The_page_for_any_two_documents_has_its_words_and_leads_to_comparisons_of_related_ones()
    {
        IHtmlDocument page = site.Page("compare/");
        Assert.Equal(["left", "right"], page.QuerySelectorAll(".compare-form select").Select(list => list.GetAttribute("name")));
        Assert.All(page.QuerySelectorAll(".compare-form select"), list => Assert.NotEmpty(page.QuerySelector($"label[for={list.Id}]")!.TextContent));
        Assert.Contains("scripts are switched off", page.QuerySelector("noscript")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("../compare/early/late/", Assert.Single(page.QuerySelectorAll(".compare-related a")).GetAttribute("href"));
        Assert.Equal(["../../documents/late/", "../../compare/early/late/"], site.Page("documents/early/").QuerySelectorAll(".related a").Select(link => link.GetAttribute("href")));
        Assert.Equal("../../compare/?left=alone", site.Page("documents/alone/").QuerySelector(".compare-with a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_comparison_is_published_as_data_row_by_row_as_its_page_shows_it()
    {
        IHtmlDocument page = site.Page("compare/early/late/");
        JsonElement[] rows = [.. site.Json("compare/early/late/index.json").GetProperty("rows").EnumerateArray()];
        JsonElement[] pairs = [.. rows.Where(row => row.TryGetProperty("similarity", out _))];
        Assert.Equal(
            page.QuerySelectorAll(".compare-row .number").Select(number => number.TextContent),
            pairs.SelectMany(row => new[] { NumberOf(row, "left"), NumberOf(row, "right") }));
        Assert.Equal(page.QuerySelectorAll(".compare-row del").Select(words => words.TextContent), pairs.SelectMany(row => WordsOnly(row, "left")));
        Assert.Equal(page.QuerySelectorAll(".compare-row ins").Select(words => words.TextContent), pairs.SelectMany(row => WordsOnly(row, "right")));
        Assert.Single(pairs, row => row.GetProperty("moved").GetBoolean());
        Assert.Contains($"{pairs.Length} pairs of similar paragraphs", site.Page("echoes/").QuerySelector(".echo-pairs")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, rows.Length - pairs.Length);
        Assert.NotNull(page.QuerySelector("link[rel=alternate][type='application/json']"));
    }

    [Fact]
    public void A_formula_has_each_documents_wording_oldest_first()
    {
        JsonElement formula = Assert.Single(site.Json("formulas/index.json").GetProperty("formulas").EnumerateArray().ToArray(), formula => formula.GetProperty("slug").GetString() == "sharing-of-best-practices");
        Assert.Equal(
            ["sharing of best practices", "exchange of the best practices"],
            formula.GetProperty("uses").EnumerateArray().Select(use => use.GetProperty("words").GetString()));
        Assert.Equal(2, site.Page("formulas/sharing-of-best-practices/").QuerySelectorAll(".excerpts mark").Length);
    }

    [Fact]
    public void Every_concept_has_its_place_on_a_page()
    {
        foreach (string file in (string[])["topics/topics.jsonld", "states/states.jsonld"])
        {
            foreach (JsonElement concept in site.Json(file).GetProperty("@graph").EnumerateArray())
            {
                string[] address = concept.GetProperty("@id").GetString()!.Replace("https://archive.example/", "", StringComparison.Ordinal).Split('#');
                Assert.NotNull(site.Page(address[0]).GetElementById(address[1]));
            }
        }
    }

    private static IEnumerable<string?> WordsOnly(JsonElement row, string side) =>
        row.GetProperty(side).GetProperty("only").EnumerateArray().Select(words => words.GetString());

    private static string? NumberOf(JsonElement echo, string side) => echo.GetProperty(side).GetProperty("id").GetString()?[1..];
}
