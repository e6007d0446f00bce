using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Columns;

namespace ScoArchive.Tests.Conversion;

/// <summary>Texts that other programs and other hands laid out: pages of two columns, lines drawn below headings, numbers in the margin, hanging lines.</summary>
public sealed class OtherHandTests
{
    private const string PageOfItems = """
        Charter of the Ferry League

        The harbour towns on both shores of the       Article 2
        lake, which have carried each other's
        grain since the days of the first             1. The Council meets in spring, before
        boats,                                        the ice has gone from the northern bay.

        Have agreed as follows:                       2. It hears:

        CHAPTER I                                     (a) the masters of the boats;

        THE LEAGUE                                    (b) the keepers of the landings, where
                                                      they ask to be heard.
        Article 1
                                                      Article 3
        The League keeps the landings and the
        lamps that show them at night, and pays       Grain is carried before ice, and mail
        for both in equal parts.                      before grain, whatever the master says.
        """;

    [Fact]
    public void Columns_of_short_paragraphs_items_and_headings_are_read_one_after_the_other()
    {
        ConvertedText text = Samples.Convert(PageOfItems);
        string[] blocks = [.. text.Blocks.Select(block => block is ListItemBlock item ? $"{item.Marker} {item.Text}" : block.Text)];
        Assert.Contains("The harbour towns on both shores of the lake, which have carried each other's grain since the days of the first boats,", blocks);
        Assert.Contains("1. The Council meets in spring, before the ice has gone from the northern bay.", blocks);
        Assert.Contains("(b) the keepers of the landings, where they ask to be heard.", blocks);
        Assert.Equal(["CHAPTER I", "THE LEAGUE", "Article 1", "Article 2", "Article 3"], text.Blocks.OfType<HeadingBlock>().SelectMany(heading => heading.Text.Split(" — ")));
    }

    [Theory]
    [InlineData("""
        The  keepers of the northern light  met in the spring
        and  spoke of the oil that each  year costs them more
        than the  whole of the glass did  in the time of those
        who  lit the lamp with fish oil and  went out at night
        """)]
    [InlineData("""
        Repair of the lamps      the keepers, who call the
        on the long pier         glazier when they must

        Count of the boats       the office of the harbour,
        and of masters           which asks each of them

        Ringing of the bell      whoever hears the fog horn
        in every fog             first on the long pier
        """)]
    public void Lines_set_wide_and_rows_of_a_table_are_no_columns(string text)
    {
        ReadingOrder order = ReadingOrder.Of(Samples.ReadText(text.Replace("\r", "", StringComparison.Ordinal)));
        Assert.False(order.IsChanged);
        Assert.Empty(order.Doubtful);
    }

    [Theory]
    [InlineData("Statement on the Lamps\n======================\n\nOslo, 4 March 2026\n\nThe lamps burn.\n\nCosts of the oil\n----------------\n\nThe oil is dear.\n\nThanks\n------\n\nThe keepers were thanked.\n", "Statement on the Lamps")]
    [InlineData("关于灯塔的声明\n==============\n\n各方说明，灯塔继续工作。\n\n灯油的价格\n----------\n\n灯油很贵。\n\n感谢\n----\n\n各方感谢看守人。\n", "关于灯塔的声明")]
    public void Lines_drawn_below_headings_are_none_of_the_text(string seed, string title)
    {
        ConvertedText text = Samples.Convert(seed);
        Assert.Equal(title, text.Detected.Title.Value);
        Assert.Equal(2, text.Blocks.OfType<HeadingBlock>().Count());
        Assert.DoesNotContain(text.Blocks, block => block.Text.All(sign => sign is '-' or '='));
    }

    [Theory]
    [InlineData("Record of the Lamps\n\nThe lamps burn all night.\n-------------------------\n\nThe oil is dear.\n")]
    [InlineData("Record of the Lamps\n\nThe lamps burn all night.\n\nFor the Keepers:\n________________\n\nFor the Masters:\n________________\n")]
    public void Lines_below_sentences_and_lines_to_sign_on_make_no_headings(string seed) =>
        Assert.Empty(Samples.Convert(seed).Blocks.OfType<HeadingBlock>());

    [Theory]
    [InlineData("News of the League\n\n3 May 2024\n\n# Keepers meet on the middle island\n\nThe keepers met on the middle island on Friday and spoke about oil.\n\nThey meet again in May.\n", "Keepers meet on the middle island")]
    [InlineData("The keepers of the northern light met on the middle island on Friday and spoke about oil.\n\nThey read this note of the master:\n\n# 12 is the lamp that broke in the storm of last winter.\n", null)]
    public void One_sign_of_Markdown_before_a_title_is_believed(string seed, string? title)
    {
        ConvertedText text = Samples.Convert(seed);
        Assert.True(title is null ? text.Blocks.Any(block => block.Text.StartsWith("# 12", StringComparison.Ordinal)) : text.Detected.Title.Value == title, text.Detected.Title.Value);
    }

    [Fact]
    public void Signs_that_nobody_sees_part_neither_days_nor_words()
    {
        ConvertedText text = Samples.Convert("关于灯\u200B塔的联合\u200B声明\n\n2019\u200B年6月\u200B14日，比什\u200B凯克\n\n各方说明，灯\u200B塔继续工作，看守人每夜点灯。\n");
        Assert.Equal("关于灯塔的联合声明", text.Detected.Title.Value);
        Assert.Equal("2019-06-14", text.Detected.Date?.Value);
        Assert.Equal("各方说明，灯塔继续工作，看守人每夜点灯。", text.Blocks[^1].Text);
        Assert.DoesNotContain(text.Interventions, change => change.Kind == InterventionKind.Spacing);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1)]
    public void Numbers_of_lines_in_the_margin_are_none_of_the_text(int step)
    {
        string[] lines =
        [
            "Draft Statement on the Northern Lamps", "", "The keepers of the northern light met in spring and spoke about", "the oil that grows dearer with every winter, and about the glass", "that nobody makes.", "",
            "They agreed to share one boat between three islands and to keep", "it under a roof when the sea is high.", "", "A keeper who falls ill is to be replaced within two days by the",
            "nearest neighbour who can be spared, and who gets the oil of both", "lamps for as long as he keeps them.", "", "The next meeting will be held on the middle island as soon as the", "ice between the islands has gone.",
        ];
        int number = 0;
        string seed = string.Join('\n', lines.Select(line => line.Length == 0 ? "" : ++number % step == 0 ? $"{number,4}   {line}" : $"       {line}"));
        ConvertedText text = Samples.Convert(seed);
        Assert.Equal("Draft Statement on the Northern Lamps", text.Detected.Title.Value);
        Assert.Equal("They agreed to share one boat between three islands and to keep it under a roof when the sea is high.", text.Blocks[1].Text);
        Assert.Equal(number / step, text.Interventions.Count(change => change.Note.ToString() == InterventionNote.Of(NoteReason.LineNumber).ToString()));
    }

    [Fact]
    public void Numbers_of_a_list_stay()
    {
        string[] towns = ["Bergen", "Narvik", "Tromso", "Vardo", "Bodo", "Molde", "Alta", "Hamar", "Moss", "Voss"];
        ConvertedText text = Samples.Convert("List of Landings\n\n" + string.Join('\n', towns.Select((town, i) => $"{i + 1}   {town}, the landing of the mail boat")) + "\n");
        Assert.DoesNotContain(text.Interventions, change => change.Note.ToString() == InterventionNote.Of(NoteReason.LineNumber).ToString());
    }

    [Fact]
    public void Lines_that_hang_belong_to_the_line_left_of_them()
    {
        ConvertedText text = Samples.Convert("""
            RESOLUTION
            on the lamps of the northern landings and on the oil that they burn
            The keepers of the northern light, meeting on the middle island in the
                 spring,
            Noting that oil grows dearer with every winter and that nobody can say
                 who has raised its price or why,
            1. Decide to share one boat between three islands;
            Thank the masters of the mail boats, who carried the glass for nothing
                 although the sea was high.
            The next meeting will be held on the middle island as soon as the ice
                 between the islands has gone.
            """);
        Assert.Equal("RESOLUTION on the lamps of the northern landings and on the oil that they burn", text.Detected.Title.Value);
        Assert.Contains("The keepers of the northern light, meeting on the middle island in the spring,", text.Blocks.Select(block => block.Text));
        Assert.Contains("Thank the masters of the mail boats, who carried the glass for nothing although the sea was high.", text.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void First_line_of_a_page_with_the_page_s_number_is_its_head()
    {
        ConvertedText text = Samples.Convert("Report on the Lamps\n\nThe keepers met in spring and spoke about the oil that grows\ndearer with every winter, and about\n\f2                    Office of the League\n\nthe glass that nobody makes.\n\nThey meet again.\n");
        Assert.Equal("The keepers met in spring and spoke about the oil that grows dearer with every winter, and about the glass that nobody makes.", text.Blocks[0].Text);
    }

    [Fact]
    public void Row_of_a_table_at_the_top_of_a_page_is_no_head()
    {
        ConvertedText text = Samples.Convert("Report on the Lamps\n\nThe lamps of the northern shore were counted in spring.\n\n\f2                    Lamps of brass\n3                    Lamps of tin\n4                    Lamps of glass\n");
        Assert.Contains(text.Blocks, block => block.Text.Contains("brass", StringComparison.Ordinal) || (block is TableBlock table && table.Rows.Any(row => row.Any(cell => cell.Contains("brass", StringComparison.Ordinal)))));
    }

    [Theory]
    [InlineData("LAW\n\nON THE RATIFICATION OF THE CONVENTION ON THE LAMPS\n(OSLO, 28 AUGUST 2008)\n\nThe Convention on the Lamps is ratified.\n", null)]
    [InlineData("ЗАКОН\n\nО РАТИФИКАЦИИ КОНВЕНЦИИ О МАЯКАХ\n(ДУШАНБЕ, 28 АВГУСТА 2008 ГОДА)\n\nРатифицировать Конвенцию о маяках.\n", null)]
    [InlineData("DECISION\n\nON THE LAMPS OF THE NORTHERN LANDINGS\n(OSLO, 28 AUGUST 2008)\n\nThe lamps are to be lit before night.\n", "2008-08-28")]
    public void Place_and_day_in_brackets_below_who_ratifies_are_those_of_the_other_act(string seed, string? day) =>
        Assert.Equal(day, Samples.Convert(seed).Detected.Date?.Value);

    [Fact]
    public void One_sign_apart_from_the_text_is_a_speck()
    {
        ConvertedText text = Samples.Convert("Report on the Lamps\n\nThe keepers met in spring and spoke about the oil that grows\ndearer with every winter, and about\n\n'\n\f.\n— 2 —\n\nthe glass that nobody makes.\n");
        Assert.Equal("The keepers met in spring and spoke about the oil that grows dearer with every winter, and about the glass that nobody makes.", Assert.Single(text.Blocks).Text);
    }
}
