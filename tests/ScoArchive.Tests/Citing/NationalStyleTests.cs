using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Newtonsoft.Json.Linq;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Dates;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Citing;

/// <summary>Readers of Russian and Chinese are offered the standard of their language first.</summary>
public sealed class NationalStyleTests
{
    private static readonly CslRecord Declaration = SampleRecords.Documents.First(record => record.Kind == "declaration") with
    {
        Title = "Московская декларация", Genre = "Декларация", Author = "Совет глав государств", Publisher = "ШОС", PublisherPlace = "Москва", Archive = "Архив ШОС",
    };

    private static readonly CslRecord Report = SampleRecords.Documents.First(record => record.Kind == "news-report") with
    {
        Title = "Подписано заявление", Author = "", ContainerTitle = "Синьхуа", PublisherPlace = "", Archive = "Архив ШОС",
    };

    [Fact]
    public void Styles_that_write_English_name_the_kind_in_English()
    {
        CslRecord record = Dated(Declaration, "2023-07-05") with { Genre = "Декларация", EnglishGenre = "Declaration" };
        Assert.All(CitationStyle.International, style => Assert.DoesNotContain("Декларация", style.Entry(record).ToString(), StringComparison.Ordinal));
        Assert.Contains(CitationStyle.International, style => style.Entry(record).ToString().Contains("Declaration", StringComparison.Ordinal));
        Assert.Contains(": декларация.", Gost.Entry(record).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-11-10", "10.11.2020")]
    [InlineData("2020-11", "11.2020")]
    [InlineData("2020", "2020")]
    [InlineData("2020-11-10/2020-11-11", "10.11.2020–11.11.2020")]
    [InlineData("2020-11-10?", "[10.11.2020?]")]
    [InlineData("2018/..", "2018–")]
    [InlineData("../2018", "–2018")]
    [InlineData("XXXX-11-10", "[б. г.]")]
    public void A_document_is_cited_as_a_part_of_its_site_as_the_Russian_standard_has_it(string date, string cited)
    {
        CslRecord record = Dated(Declaration, date);
        Assert.Equal($"Совет глав государств. Московская декларация: декларация. Москва: ШОС, {cited} // Архив ШОС: [сайт]. URL: {record.Url}.", Gost.Entry(record).ToString());
        CslRecord paragraph = record.At("0a1b2c3d", "p12", "12");
        Assert.Equal($"Совет глав государств. Московская декларация: декларация. Москва: ШОС, {cited} // Архив ШОС: [сайт]. Абз. 12. URL: {record.Url}?v=0a1b2c3d#p12.", Gost.Note(paragraph, "12").ToString());
    }

    [Fact]
    public void What_the_press_wrote_names_its_paper()
    {
        CslRecord record = Dated(Report, "2023-07-05");
        Assert.Equal($"Подписано заявление // Синьхуа. 05.07.2023 // Архив ШОС: [сайт]. URL: {record.Url}.", Gost.Entry(record).ToString());
        Assert.Equal($"Подписано заявление[N/OL]. Синьхуа, 2023-07-05: 第3段. {record.Url}.", CitationStyle.National[1].Note(record, "3").ToString());
        Assert.Equal($"Подписано заявление[N/OL]. Синьхуа, [2023-07-05]. {record.Url}.", CitationStyle.National[1].Entry(Dated(Report, "2023-07-05?")).ToString());
    }

    [Theory]
    [InlineData("en", new[] { "Chicago 17, notes and bibliography" }, "")]
    [InlineData("ru", new[] { "ГОСТ Р 7.0.5–2008", "Chicago 17, notes and bibliography" }, "en")]
    [InlineData("zh", new[] { "GB/T 7714—2015", "Chicago 17, notes and bibliography" }, "en")]
    public async Task The_page_and_its_patterns_have_the_standard_of_the_interfaces_language_first_and_state_the_language_of_the_others(string language, string[] first, string foreign)
    {
        using SmallArchive archive = new SmallArchive().With("a", "The parties shall meet every year in the capital of the state that presides over the council.\n");
        archive.Write("input/site.yml", archive.Read("input/site.yml").Replace("language: en", "language: " + language, StringComparison.Ordinal));
        await archive.BuildAsync();
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        IElement[] cited = [.. page.QuerySelectorAll(".citations > div")];
        Assert.Equal(first, cited.Take(first.Length).Select(style => style.QuerySelector("dt")!.TextContent));
        Assert.Equal(foreign, cited[^1].GetAttribute("lang") ?? "");
        Assert.Equal(first.Length > 1 ? null : foreign.Length > 0 ? foreign : null, cited[0].GetAttribute("lang"));
        Assert.Equal(cited[0].QuerySelector("dd")!.TextContent, page.QuerySelector(".printed-source")!.TextContent);
        JToken styles = JObject.Parse(archive.Read("output/documents/a/citations.json"))["styles"]!;
        Assert.Equal(first, styles.Take(first.Length).Select(style => (string)style["name"]!));
        Assert.Equal(language, (string)styles[0]!["language"]!);
    }

    private static CitationStyle Gost => CitationStyle.National[0];

    private static CslRecord Dated(CslRecord record, string date) => record with { Issued = new CslDate(Edtf.TryParse(date, out Edtf edtf) ? edtf : throw new FormatException(date)) };
}
