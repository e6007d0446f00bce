using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScoArchive.Tests.Building;

/// <summary>What stands beside a paragraph says once where the margin is full.</summary>
public sealed class MarginNotesTests
{
    [Theory]
    [InlineData("Kazakhstan", 0)]
    [InlineData("Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan, Uzbekistan and India", 1)]
    public async Task The_first_note_that_has_no_room_is_marked_and_no_other(string states, int marked)
    {
        using SmallArchive archive = await new SmallArchive()
            .With("one", $"Title of it\n\nOn this day the heads of state of {states} met by the river and spoke of its banks, of its bridges and of those who keep them.\n").BuildAsync();
        IElement notes = new HtmlParser().ParseDocument(archive.Read("output/documents/one/index.html")).QuerySelector(".notes")!;
        Assert.Equal("", notes.GetAttribute("data-apparatus"));
        Assert.Equal(marked, notes.QuerySelectorAll("li[class]").Length);
        Assert.All(notes.QuerySelectorAll("li.more"), more => Assert.NotNull(more.NextElementSibling));
    }
}
