using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Indices;

/// <summary>A relation that one record states is shown on both documents' pages.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("translation-of", "Translation of", "Translated as")]
    [InlineData("reports-on", "Reports on", "Reported by")]
    [InlineData("implements", "Carries out", "Carried out by")]
    [InlineData("replaces", "Replaces", "Replaced by")]
    [InlineData("see-also", "See also", "See also")]
    public async Task A_relation_is_shown_from_both_sides(string relation, string here, string there)
    {
        using SmallArchive archive = await new SmallArchive()
            .With("a", "The parties will meet in spring.\n")
            .With("b", "The parties will part in autumn.\n", $"related:\n  - document: a\n    relation: {relation}\n")
            .BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Contains($"<li>{here} <a href=\"../../documents/a/\"", archive.Read("output/documents/b/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<li>{there} <a href=\"../../documents/b/\"", archive.Read("output/documents/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_and_its_translation_can_be_read_side_by_side_under_their_numbers()
    {
        using SmallArchive archive = await new SmallArchive()
            .With("a", "The parties will meet in spring to speak of water.\n\nThey will part in autumn, when the harvest is in.\n")
            .With("b", "Стороны встретятся весной, чтобы говорить о воде.\n\nОни расстанутся осенью, когда соберут урожай.\n", SmallArchive.Record("b").Replace("language: en", "language: ru", StringComparison.Ordinal) + "related:\n  - document: a\n    relation: translation-of\n")
            .BuildAsync();
        Assert.Empty(archive.Errors);
        IHtmlDocument page = new HtmlParser().ParseDocument(archive.Read("output/compare/a/b/index.html"));
        Assert.Equal(
            ["1 The parties will meet in spring to speak of water.", "1 Стороны встретятся весной, чтобы говорить о воде.", "2 They will part in autumn, when the harvest is in.", "2 Они расстанутся осенью, когда соберут урожай."],
            page.QuerySelectorAll(".compare-row .compared").Select(side => string.Join(' ', side.Children.Select(part => part.TextContent))));
        Assert.Equal(["ru", "ru"], page.QuerySelectorAll(".compare-row p[lang]").Select(words => words.GetAttribute("lang")));
        JsonElement[] rows = [.. JsonDocument.Parse(archive.Read("output/compare/a/b/index.json")).RootElement.GetProperty("rows").EnumerateArray()];
        Assert.All(rows, row => Assert.Equal(row.GetProperty("left").GetProperty("id").GetString(), row.GetProperty("right").GetProperty("id").GetString()));
        Assert.Contains("../../compare/a/b/", archive.Read("output/documents/a/index.html"), StringComparison.Ordinal);
    }
}
