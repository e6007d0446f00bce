using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Newtonsoft.Json.Linq;
using ScoArchive.Core.Conversion;
using ScoArchive.Strings;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Interface;

/// <summary>Readers are told in their own language why a change was made; data says it in English.</summary>
public sealed class NoteWordsTests
{
    private static readonly NoteReason[] Reasons = [.. Enum.GetValues<NoteReason>().Where(reason => reason != NoteReason.Editors)];

    [Fact]
    public void The_English_interface_says_what_data_says()
    {
        InterfaceText english = ThemeUnderTest.Words();
        Assert.All(Reasons, reason => Assert.Equal(NoteWords.Of(reason), english["note." + reason]));
        Assert.Equal(Reasons.Length, english.Keys.Count(key => key.StartsWith("note.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en", "2 lines joined.", "Place and date of the text.")]
    [InlineData("ru", "Соединено строк: 2.", "Место и дата текста.")]
    [InlineData("zh", "合并了 2 行。", "文本的地点与日期。")]
    public async Task A_page_says_why_in_the_language_of_the_interface_and_what_an_editor_wrote_as_it_is(string language, string joined, string dated)
    {
        using SmallArchive archive = new SmallArchive().With(
            "a",
            "A statement on the rivers of the region\n\nTashkent, 5 July 2019\n\nThe parties shall meet every year in the capital of the state that presides\nover the council of the rivers, and every winters.\n\nThey shall send word of it to all the others.\n",
            "corrections:\n  - line: 6\n    seed: winters\n    corrected: winter\n    reason: Tippfehler.\n");
        archive.Write("input/site.yml", archive.Read("input/site.yml").Replace("language: en", "language: " + language, StringComparison.Ordinal));
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        string[] notes = [.. page.QuerySelectorAll(".intervention-note").Select(note => note.TextContent)];
        Assert.Contains(joined, notes);
        Assert.Contains(dated, notes);
        Assert.Contains(notes, note => note.EndsWith("Tippfehler.", StringComparison.Ordinal));
        Assert.Contains("2 lines joined.", JObject.Parse(archive.Read("output/documents/a/index.json"))["interventions"]!.Select(change => (string)change["note"]!));
    }
}
