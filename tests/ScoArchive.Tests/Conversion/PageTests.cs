using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Pages: what stands at their tops and feet, and what goes on over their ends.</summary>
public sealed class PageTests
{
    private const string First = "The foresters of the valley met for the third time and agreed to\ncount the wolves again in spring, before the snow has gone from the\nupper passes and the herders have left for the summer villages.";
    private const string Second = "They thanked the herders, who had kept a record of every winter\nsince the bridge was built, and asked them to keep it in future, so\nthat the numbers of the years can be compared with one another.";

    [Theory]
    [InlineData("Valley Office", "Wolves of the upper valley counted in one single winter")]
    [InlineData("VO/2018/17", "Wolves of the upper valley counted")]
    [InlineData("Valley Office", "COUNTING WOLVES")]
    public void Header_above_the_title_is_no_title(string header, string title)
    {
        ConvertedText converted = Samples.Convert($"{header}\n\n{title}\n\n{First}\n\f{header}\n\n{Second}\n\f{header}\n\n{First}\n");
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Equal(3, converted.Interventions.Count(i => i.Kind == InterventionKind.RunningHeader));
    }

    [Fact]
    public void Title_that_comes_back_as_a_header_stays_the_title()
    {
        const string Title = "Plan of the foresters of the upper valley for the winter";
        ConvertedText converted = Samples.Convert($"{Title}\n\nThis Plan was drawn up under paragraph 4 of the Joint Programme of the\nforesters and was approved in spring.\n\n{First}\n\f{Title}\n\n{Second}\n\f{Title}\n\n{First}\n");
        Assert.Equal(Title, converted.Detected.Title.Value);
        Assert.Equal(2, converted.Interventions.Count(i => i.Kind == InterventionKind.RunningHeader));
    }

    [Fact]
    public void Names_of_columns_that_come_back_with_a_table_are_no_header()
    {
        const string Table = "Hut            Altitude     Beds\nUpper Saddle   3,480 m      24\nBlue Lake      2,950 m      40\nWhite Ford     3,105 m      16\n";
        ConvertedText converted = Samples.Convert($"Report on huts\n\n{First}\n\n{Table}\n                - 1 -\n\n{Table}\n{Second}\n\n                - 2 -\n");
        Assert.Equal(8, converted.Blocks.OfType<TableBlock>().Sum(t => t.Rows.Length));
        Assert.DoesNotContain(converted.Interventions, i => i.Kind == InterventionKind.RunningHeader);
    }

    [Fact]
    public void Table_goes_on_over_a_page_end()
    {
        ConvertedText converted = Samples.Convert($"Report on huts\n\n{First}\n\nHut            Altitude     Beds\nUpper Saddle   3,480 m      24\n\n                - 1 -\n\nBlue Lake      2,950 m      40\nWhite Ford     3,105 m      16\n\n{Second}\n\n                - 2 -\n");
        Assert.Equal(4, Assert.Single(converted.Blocks.OfType<TableBlock>()).Rows.Length);
    }

    [Fact]
    public void Number_of_a_last_page_with_few_lines_is_set_aside()
    {
        ConvertedText converted = Samples.Convert($"Report on wolves\n\n{First}\n\n{Second}\n\n          1\n\f{First}\n\n{Second}\n\n          2\n\fThe end came soon.\n\n          3\n");
        Assert.Equal(3, converted.Interventions.Count(i => i.Kind == InterventionKind.PageNumber));
    }

    [Fact]
    public void Last_item_of_a_list_may_open_a_page()
    {
        string[] blocks = [.. Samples.Convert("Rules of the valley\n\nA forester shall no longer count wolves in the event of any of these:\n\na) a written wish to leave the office, which he may state at any time;\n\nb) failure to attend three meetings in a row without a good reason; or\n\n                - 1 -\n\nc) recall by those who chose him to count the wolves of the valley.\n\n                - 2 -\n").Blocks.Select(b => b.Text)];
        Assert.Equal(4, blocks.Length);
    }
}
