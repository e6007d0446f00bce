using System.Globalization;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Bodies of treaties, notes and laws as programs that read printed files leave them: pages without blank lines, contents, items whose markers stand alone or cling, lines to sign on.</summary>
public sealed class TreatyBodyTests
{
    private const string Page = "The foresters of either valley shall count the wolves that cross the river in spring and shall\nkeep a record of every herd that passed the bridge before the snow came to the northern slopes of\nthe hills. Where a herd is lost, the herders of the valley shall say so within a month, and the\nforesters of the other valley shall look for it along the river and in the woods of the upper\nhills. What they find shall be told to the herders, who may then bring the herd home over the\nbridge. No toll shall be paid for it. The keeper of the bridge shall write down when it came and\nwhen it left, and shall send his record to the foresters before winter. A herd that stays longer\nthan a season shall be counted among those of the valley, unless its herders ask otherwise\nbefore the first snow, and the foresters shall tell the keeper of the bridge how many\n";
    private const string End = "animals it had when it was last seen in the hills.\n";

    [Fact]
    public void Numbers_of_pages_that_no_blank_line_parts_from_the_text_are_taken_out()
    {
        string[] blocks = Blocks("Treaty on the Wolves of Two Valleys\n\n" + string.Concat(Enumerable.Range(1, 6).Select(page => Page + page.ToString(CultureInfo.InvariantCulture) + "\n" + End)));
        Assert.DoesNotContain(blocks, text => text.Length == 1);
        Assert.Contains(blocks, text => text.Contains("how many animals it had", StringComparison.Ordinal));
    }

    [Fact]
    public void Roman_numbers_of_pages_inside_sentences_are_no_headings()
    {
        string[] numbers = ["III", "IV", "V", "VI", "VII"];
        ConvertedText converted = Samples.Convert("Treaty on the Wolves of Two Valleys\n\n" + string.Concat(numbers.Select(number => Page + number + "\n" + End)));
        Assert.Empty(converted.Blocks.OfType<HeadingBlock>());
    }

    [Fact]
    public void Roman_numbers_of_sections_stay_headings()
    {
        string[] numbers = ["I", "II", "III", "IV", "V"];
        ConvertedText converted = Samples.Convert("Treaty on the Wolves of Two Valleys\n\n" + string.Concat(numbers.Select(number => number + "\n\n" + Page + End + "\n")));
        Assert.Equal(numbers, converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
    }

    [Fact]
    public void Contents_whose_entries_run_over_lines_and_pages_are_taken_out_and_their_sections_stay()
    {
        string[] names = ["Wolves that Cross the River\nand Are Counted in Spring", "Bridges", "Herds", "Keepers of the\nBridges", "Records", "Entry into Force"];
        string contents = string.Concat(names.Select((name, i) => $" Article {i + 1} {name}\n"));
        string body = string.Concat(names.Select((name, i) => $"Article {i + 1}\n{name.Replace('\n', ' ')}\n{Page}{End}"));
        ConvertedText converted = Samples.Convert("Treaty on the Wolves of Two Valleys\n\nCONTENTS\nPreamble\n" + contents + "Preamble\nThe two valleys,\nWishing to count the wolves together,\nHave agreed as follows:\n" + body);
        Assert.Single(converted.Blocks.OfType<HeadingBlock>(), heading => heading.Text.StartsWith("Article 2", StringComparison.Ordinal));
        Assert.DoesNotContain(converted.Blocks, block => block.Text == "CONTENTS");
    }

    [Fact]
    public void Sections_that_come_only_once_are_no_contents()
    {
        string[] names = ["Wolves", "Bridges", "Herds", "Keepers", "Records", "Snow", "Rivers", "Hills"];
        ConvertedText converted = Samples.Convert("Plan of the Foresters\n\n" + string.Concat(names.Select((name, i) => $"Article {i + 1} {name}\n\n")) + "Article 9 Woods\n\n" + Page + End);
        Assert.Contains(converted.Blocks, block => block.Text.StartsWith("Article 3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("⎯")]
    public void Dash_alone_on_its_line_belongs_to_the_item_below(string dash)
    {
        ConvertedText converted = Samples.Convert($"Protocol on the Wolves\n\nThe keeper of the bridge shall make sure in every season of the year that:\n\n{dash}\n\nthe bridge is mended before the snow comes,\n\n{dash}\n\nno herd crosses it by night.\n");
        Assert.Equal(["the bridge is mended before the snow comes,", "no herd crosses it by night."], converted.Blocks.OfType<ListItemBlock>().Select(item => item.Text));
    }

    [Fact]
    public void Dash_alone_that_no_words_lead_to_stays() =>
        Assert.Contains("-", Blocks("Protocol on the Wolves\n\nThe keepers of the bridge shall send the record of the season to the foresters.\n\nWolves seen\n\n-\n\nthree by the river and two in the hills\n\nThe record shall be kept for ten years by the foresters of both valleys.\n"));

    [Theory]
    [InlineData("(y) herds;\n\n(z) bridges;\n\n(aa) wolves seen by night;\n\n(bb) wolves heard.", 4)]
    [InlineData("(a)the wolves that were seen;\n\n(b)the wolves that were heard; and\n\n(c)the herds that were lost.", 3)]
    [InlineData("(s)he who keeps the bridge shall count every herd that crosses it by day.", 0)]
    [InlineData("⎯ the wolves that were seen;\n\n⎯ the wolves that were heard.", 2)]
    public void Doubled_letters_brackets_that_cling_and_long_dashes_mark_items(string items, int count) =>
        Assert.Equal(count, Samples.Convert("Protocol on the Wolves\n\nThe record that the keepers send to the foresters every spring shall state:\n\n" + items + "\n").Blocks.OfType<ListItemBlock>().Count());

    [Fact]
    public void Chinese_numbers_in_brackets_whose_sentence_runs_on_from_line_to_line_are_items()
    {
        ConvertedText converted = Samples.Convert("林木管理条例\n\n第一条　有下列情形之一的，由林务局责令限期改正：\n\n（一）未在春天清点狼群的；\n\n（二）未在冬天到来之前修好桥梁的；\n\n（三）未向牧民通报清点结果的。\n\n第二条　本条例自公布之日起施行。\n");
        Assert.Equal(["（一）", "（二）", "（三）"], converted.Blocks.OfType<ListItemBlock>().Select(item => item.Marker));
    }

    [Fact]
    public void Chinese_numbers_in_brackets_before_whole_sentences_stay_paragraphs() =>
        Assert.Empty(Samples.Convert("关于清点狼群的意见\n\n各国林务员商定以下各点。\n\n（一）在春天再次清点狼群。各国林务局在冬天到来之前互相通报结果。\n\n（二）修好河上的桥。牧民自从建桥以来每年冬天都作记录。\n").Blocks.OfType<ListItemBlock>());

    [Theory]
    [InlineData("Article 3.2: Wolves by Night")]
    [InlineData("Section C : Wolves by Night")]
    [InlineData("Regulation 12")]
    [InlineData("Sub-Section 2")]
    public void Sections_numbered_within_chapters_are_headings(string section) =>
        Assert.Contains(Samples.Convert("Treaty on the Wolves\n\n" + Page + End + section + "\n1. The foresters shall count the wolves by night as well, where the herders of a valley ask for it.\n" + Page + End).Blocks.OfType<HeadingBlock>(), heading => heading.Text == section);

    [Fact]
    public void Lines_of_dots_are_left_to_sign_on()
    {
        ConvertedText converted = Samples.Convert("Treaty on the Wolves\n\nArticle 1\n" + Page + End + "Done at Osh, this 17th day of December 2009, in one original.\nFor the Northern Valley\n...........................................\nFor the Southern Valley\n...........................................\n");
        Assert.Equal(["For the Northern Valley", "For the Southern Valley"], converted.Lines.Select(line => line.Content).Where(line => line.Kind == LineKind.Signature && line.Text[0] != '.').Select(line => line.Text));
    }

    [Theory]
    [InlineData("Accept, Sir, etc.")]
    [InlineData("I avail myself of this opportunity to renew to Your Excellency the assurances of my highest consideration.")]
    public void Words_that_close_a_note_are_a_closing_and_who_signs_below_no_heading(string closing)
    {
        ConvertedText converted = Samples.Convert("Exchange of Notes on the Wolves\n\nI\n\nSir,\n\nI have the honour to confirm that the foresters of both valleys shall count the wolves in spring.\n\n" + closing + "\n\nFor the Government of the Northern Valley\n\nII\n\nSir,\n\nI have the honour to confirm that the herders agree to the count of the wolves in spring.\n\n" + closing + "\n\nFor the Government of the Southern Valley\n");
        Assert.DoesNotContain(converted.Blocks.OfType<HeadingBlock>(), heading => heading.Text.StartsWith("For", StringComparison.Ordinal));
        Assert.Equal(2, converted.Lines.Count(line => line.Content.Kind == LineKind.Closing));
    }

    [Theory]
    [InlineData("V/RES/7\npage {0}\n")]
    [InlineData("Treaty on the Wolves, the complete text Page {0} of 9\n")]
    public void Pages_that_say_so_are_taken_out_wherever_they_stand(string foot)
    {
        string[] blocks = Blocks("Treaty on the Wolves of Two Valleys\n\n" + string.Concat(Enumerable.Range(1, 6).Select(page => Page + string.Format(CultureInfo.InvariantCulture, foot, page) + End)));
        Assert.DoesNotContain(blocks, text => text.Contains("age 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentence_goes_on_behind_the_figure_of_a_note_that_ends_a_line()
    {
        string[] blocks = Blocks("Treaty on the Wolves of Two Valleys\n\nArticle 1\n1. The foresters shall see to the protection1\nof the wolves that cross the river in spring.\n2. The herders shall tell them of every herd.\nArticle 2\n1. This Treaty enters into force in spring.\n2. It may be ended at any time.\n");
        Assert.Contains("1. The foresters shall see to the protection1 of the wolves that cross the river in spring.", blocks);
    }

    [Fact]
    public void Title_that_comes_again_below_its_contents_is_not_read_twice_in_one() =>
        Assert.Equal("PROTOCOL ON THE WOLVES OF THE NORTHERN AND THE SOUTHERN VALLEY", Samples.Convert("PROTOCOL ON THE WOLVES OF THE NORTHERN AND THE SOUTHERN VALLEY\n\nTABLE OF CONTENTS\n\nARTICLE 1 Wolves\nARTICLE 2 Bridges\nARTICLE 3 Herds\nARTICLE 4 Keepers\nARTICLE 5 Records\nARTICLE 6 Entry into Force\n\nPROTOCOL ON THE WOLVES OF THE\nNORTHERN AND THE SOUTHERN VALLEY\n\n" + string.Concat(Enumerable.Range(1, 6).Select(i => $"ARTICLE {i}\n\n{Page}{End}\n"))).Detected.Title.Value);

    [Fact]
    public void Name_of_a_chapter_and_names_of_its_articles_stand_at_their_own_levels()
    {
        ConvertedText converted = Samples.Convert("Treaty on the Wolves\n\n" + string.Concat(Enumerable.Range(1, 4).Select(i => $"{(i % 2 == 1 ? $"CHAPTER {i}\n\nOf the Wolves by Night\n\n" : "")}Article {i}\n\nCount of the Wolves\n\n{Page}{End}\n")));
        Assert.Equal([1, 2, 2, 3, 2, 3, 1, 2, 2, 3, 2, 3], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Level));
    }

    [Theory]
    [InlineData("1. The foresters shall count the wolves in spring. 2. Each valley shall tell the other how many there are. 3. No toll shall be paid.", 3)]
    [InlineData("1. The foresters met by bridge No. 2. They counted the wolves in spring and told the herders on the 2. of May.", 1)]
    public void Numbered_paragraphs_that_one_line_holds_are_parted(string line, int count) =>
        Assert.Equal(count, Blocks("Treaty on the Wolves of Two Valleys\n\nArticle 1\n\n" + line + "\n\nArticle 2\n\nThe herders shall tell the foresters of every herd that is lost in the hills.\n\nArticle 3\n\nThis Treaty enters into force in spring.\n").Count(text => char.IsAsciiDigit(text[0])));

    private static string[] Blocks(string text) => [.. Samples.Convert(text).Blocks.Select(block => block.Text)];
}
