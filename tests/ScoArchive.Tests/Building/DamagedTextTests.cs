using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Search.Pages;

namespace ScoArchive.Tests.Building;

/// <summary>What a record can state of how its text's bytes are read, and what readers get of damage that it accepts.</summary>
public sealed class DamagedTextTests
{
    private const string Accepted = """
        damage: accepted
        damageReason: No better copy is known.

        """;

    private const string Text = """
        The text called a

        1 The f~rry masters of both banks met in the old custom house and agreed to keep three lamps burning all winter.

        They thanked the keepers, whose names are lost (~), and asked the scribe to copy them again in the spring.

        港口~负责人每天早晨公布一次冰层厚度，并通知各渡口。

        Anna Ex~mple
        Minister of Ferries of Kazakhstan

        """;

    [Fact]
    public async Task Stated_encoding_is_read_and_published()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("ibm866")!.GetBytes("Порты закрыты льдом до весны, и лампы горят всю ночь.\n");
        using SmallArchive archive = new();
        archive.WriteBytes("seeds/a.txt", bytes).Write("seeds/a.yml", SmallArchive.Record("a") + "encoding: IBM866\n");
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Contains("Порты закрыты льдом", archive.Read("output/documents/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("encoding: \"ibm866\"", archive.Read("output/documents/a/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lost_letters_are_marked_where_they_stood_and_listed()
    {
        using SmallArchive archive = await Build(Accepted);
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        IElement[] marks = [.. page.QuerySelectorAll("article.text .damage")];
        Assert.Equal(4, marks.Length);
        Assert.All(marks, mark =>
        {
            IElement link = mark.NextElementSibling!;
            Assert.Equal(("\uFFFD", "[?]", "damage-link"), (mark.TextContent, link.TextContent, link.ClassName));
            Assert.Contains("A letter is lost here", link.GetAttribute("aria-label"), StringComparison.Ordinal);
            IElement said = page.QuerySelector(link.GetAttribute("href")!)!;
            Assert.Contains("byte 98 is no letter. No better copy is known.", said.TextContent, StringComparison.Ordinal);
            Assert.Equal("#" + link.Id, said.QuerySelector("a:last-child")!.GetAttribute("href"));
        });
        Assert.Equal(["f\uFFFDrry", "(\uFFFD),"], page.QuerySelectorAll("[data-intervention='damage'] q").Select(words => words.TextContent).Take(2));
        using JsonDocument json = JsonDocument.Parse(archive.Read("output/documents/a/index.json"));
        JsonElement damage = json.RootElement.GetProperty("blocks")[0].GetProperty("damage")[0];
        Assert.Equal(("\uFFFD", json.RootElement.GetProperty("blocks")[0].GetProperty("text").GetString()!.IndexOf('\uFFFD')), (damage.GetProperty("text").GetString(), damage.GetProperty("start").GetInt32()));
        Assert.DoesNotContain(PassagePageReader.Read(archive.Read("output/documents/a/index.html")), passage => passage.Text.Contains("[?]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lost_letters_of_a_title_and_of_what_is_set_aside_are_listed_too()
    {
        const string text = "The t~xt called a\n\nThe masters of both banks met in the old custom house and agreed to keep three lamps.\n\n- 1 -\n\nPublished by the F~rry Office\n";
        using SmallArchive archive = await new SmallArchive().WriteBytes("seeds/a.txt", Spoil(text))
            .Write("seeds/a.yml", SmallArchive.Record("a") + Accepted + "setAside:\n  - line: 7\n    kind: source\n    reason: Who printed it.\n").BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        Assert.Empty(page.QuerySelectorAll("article.text .damage"));
        Assert.Equal(["t\uFFFDxt", "F\uFFFDrry"], page.QuerySelectorAll("[data-intervention='damage'] q").Select(words => words.TextContent));
        Assert.All(page.QuerySelectorAll("[data-intervention='damage']"), item => Assert.Null(item.QuerySelector("a:last-child:not(:first-child)")));
    }

    [Fact]
    public async Task A_correction_may_put_the_lost_letter_back()
    {
        using SmallArchive archive = await Build(Accepted + "corrections:\n  - line: 3\n    seed: f\uFFFDrry\n    corrected: ferry\n    reason: The word stands so elsewhere.\n");
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        Assert.Equal(3, page.QuerySelectorAll("article.text .damage").Length);
        Assert.Equal("ferry", page.QuerySelector("ins")!.TextContent);
    }

    [Theory]
    [InlineData("", "SCO125 seeds/a.txt:3")]
    [InlineData("damage: accepted\n", "SCO192 seeds/a.yml:1")]
    [InlineData("damage: some\ndamageReason: So.\n", "SCO110 seeds/a.yml:10")]
    [InlineData("damageReason: So.\n", "SCO110 seeds/a.yml:10")]
    [InlineData("encoding: latin\n", "SCO110 seeds/a.yml:10")]
    [InlineData("encoding: utf-8\n", "SCO127 seeds/a.txt:3")]
    public async Task What_is_not_accepted_in_so_many_words_is_refused(string record, string expected)
    {
        using SmallArchive archive = await Build(record);
        Assert.Contains(expected, archive.Errors.Select(problem => $"{problem.Code} {problem.Source}:{problem.Line}"));
    }

    private static Task<SmallArchive> Build(string record) =>
        new SmallArchive().WriteBytes("seeds/a.txt", Spoil(Text)).Write("seeds/a.yml", SmallArchive.Record("a") + record).BuildAsync();

    private static byte[] Spoil(string text) =>
        [.. Encoding.UTF8.GetBytes(text).Select(b => b == (byte)'~' ? (byte)0x98 : b)];
}
