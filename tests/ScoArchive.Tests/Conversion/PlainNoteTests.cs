using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Footnotes whose raised numbers came as plain ones.</summary>
public sealed class PlainNoteTests
{
    [Fact]
    public void Sentence_goes_on_below_the_notes_of_its_page()
    {
        string[] blocks = Read("""
            Report on the ferries

            The masters met at the old pier and heard what the council had decided
            about the boats.1 They noted that the timber for the new ones, which was
            promised long ago,2 had not come, and that the price of rope had risen,
            1 Minutes of the council, third sheet.
            2 Letter of the timber yard to the masters; it was never answered by
            anyone who could have known.
            as it does in every winter when the roads are closed by snow and mud.

            They will meet again in spring, when the river is open to boats.
            """.Replace("mud.\n\nThey", "mud.\n\nThey", StringComparison.Ordinal).Replace("known.\nas it", "known.\n\fas it", StringComparison.Ordinal));
        Assert.Equal(4, blocks.Length);
        Assert.Contains(blocks, block => block.StartsWith("The masters met", StringComparison.Ordinal) && block.EndsWith("snow and mud.", StringComparison.Ordinal));
        Assert.Contains("1 Minutes of the council, third sheet.", blocks);
        Assert.Contains(blocks, block => block.StartsWith("2 Letter", StringComparison.Ordinal) && block.EndsWith("have known.", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_of_a_Russian_text_are_known_by_their_numbers()
    {
        string[] blocks = Read("""
            Отчёт о переправах

            Капитаны собрались у старого причала и обсудили, что решил совет о новых
            лодках1. Они отметили, что обещанный давно лес2 так и не пришёл, а цена
            каната выросла.
            1 Протокол совета, лист третий.
            2 Письмо лесного двора капитанам осталось без ответа.

            Весной они встретятся снова, когда река вскроется и лодки выйдут на воду.
            """);
        Assert.Equal(4, blocks.Length);
        Assert.Contains("1 Протокол совета, лист третий.", blocks);
    }

    [Theory]
    [InlineData("1 The masters met at the old pier and spoke.\n\n2 They measured CO2 and the A4 road for boats.\n\n3 They went home before the winter came.\n", 3)]
    [InlineData("The boats of Pier7 were counted and found to be enough for the whole summer and\nmore.\n\n7 Masters came.\n\n7 Boats went.\n", 3)]
    public void Numbers_of_paragraphs_are_no_notes(string text, int blocks) =>
        Assert.Equal(blocks, Read("Report on the ferries\n\n" + text).Length);

    private static string[] Read(string text) =>
        [.. Samples.Convert(Samples.ReadText(text)).Blocks.Select(block => block is ListItemBlock item ? $"{item.Marker} {item.Text}" : block.Text)];
}
