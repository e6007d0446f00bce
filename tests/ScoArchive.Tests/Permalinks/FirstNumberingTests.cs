using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Permalinks;

public sealed class FirstNumberingTests
{
    [Fact]
    public void Numbers_of_one_article_alone_number_nothing() => Assert.Equal(
        "p1 s1 p2 p3 p4 s2 p5 p6 p7 s3 p8",
        Ids(
            "The Parties have agreed as follows:", "# Article 1", "For the purposes of this Agreement goods are free:", "(a) goods made here", "(b) goods made anew",
            "# Article 2", "1. Statistics are exchanged.", "2. Laws are told of.", "3. The bodies agree.", "# Article 3", "It enters into force."));

    [Fact]
    public void A_list_within_a_long_text_numbers_nothing() => Assert.Equal(
        "p1 p2 p3 p4 p5 p6 p7",
        Ids("One thing is said.", "Another is said.", "The aims are:", "1. Peace.", "2. Trade.", "3. Learning.", "That was all there is."));

    [Fact]
    public void Numbers_that_begin_again_in_every_article_number_nothing() => Assert.Equal(
        "s1 p1 p2 s2 p3 p4", Ids("# Article 1", "1. One.", "2. Two.", "# Article 2", "1. One.", "2. Two."));

    [Fact]
    public void Numbers_that_go_through_the_articles_number_the_text() => Assert.Equal(
        "p0 s1 p1 p2 p2-a s2 p3 p4 s3 p4a",
        Ids("The Parties have agreed:", "# Aims", "1. One.", "2. Two.", "(a) a part", "# Means", "3. Three.", "4. Four.", "# End", "Done in two copies."));

    [Fact]
    public void A_text_that_was_counted_at_first_is_counted_on_though_it_prints_numbers_now()
    {
        Revision first = Revision.First("Aims of the plan are these.", "Means of the plan are these.", "Control over the plan is this.");
        Assert.Equal("p1 p2 p3 p4", first.Then("3. Aims of the plan are these.", "4. Means of the plan are these.", "5. Control over the plan is this.", "6. All of it ends in time.").Ids);
    }

    private static string Ids(params string[] lines) => string.Join(' ', FirstNumbering.Number([.. lines.Select(BlockOf)]));

    private static Block BlockOf(string line)
    {
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        var range = new SeedRange(new SeedPosition(1, 1), new SeedPosition(1, 1));
        return line[0] == '(' || char.IsAsciiDigit(line[0])
            ? new ListItemBlock(line[..blank], 1, line[(blank + 1)..], range, ImmutableArray<TextCorrection>.Empty)
            : FrozenTexts.BlockOf(line);
    }
}
