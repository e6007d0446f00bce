using System.Collections.Immutable;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Permalinks;

/// <summary>An id follows the words of its own paragraph alone; where they cannot be shown, the editor is asked.</summary>
public sealed class ParagraphEvidenceTests
{
    [Fact]
    public void A_paragraph_taken_out_is_asked_about_though_the_one_before_is_corrected()
    {
        ImmutableArray<Block> text = FrozenTexts.Read("digital-transformation-report-2023");
        Revision revision = Revision.First(text).Then(text.SetItem(1, Corrected(text[1], "emphasized", "emphasised")).RemoveAt(2));
        Assert.Equal(("p3", ""), (revision.Asked, revision.Aliases));
        Assert.Equal("p1 p2 p4 p5 p6 p7 p8 p9", revision.Ids);
    }

    [Fact]
    public void The_first_paragraph_taken_out_does_not_give_its_id_to_the_corrected_second()
    {
        ImmutableArray<Block> text = FrozenTexts.Read("digital-transformation-statement-2023");
        Revision revision = Revision.First(text).Then(text.SetItem(1, Corrected(text[1], "driver", "driving force")).RemoveAt(0));
        Assert.Equal(("p1", ""), (revision.Asked, revision.Aliases));
        Assert.Equal("p2 p3 p4 p5 p6 p7", revision.Ids);
    }

    [Fact]
    public void Each_paragraph_taken_out_beside_a_corrected_one_is_asked_about()
    {
        foreach (ImmutableArray<Block> text in FrozenTexts.Names.Select(FrozenTexts.Read))
        {
            Revision first = Revision.First(text);
            for (int i = 0; i < text.Length; i++)
            {
                foreach (int neighbour in new[] { i - 1, i + 1 }.Where(place => place >= 0 && place < text.Length && text[place] is ParagraphBlock))
                {
                    Revision revision = first.Then(text.SetItem(neighbour, Reworded(text[neighbour])).RemoveAt(i));
                    Assert.Equal((first.Assignment.Blocks[i].Id.Value, ""), (revision.Asked, revision.Aliases));
                }
            }
        }
    }

    [Fact]
    public void Words_that_a_neighbour_had_before_are_no_evidence()
    {
        Revision revision = Revision.First(
            "The parties meet every year in the capital. They decide by agreement on all matters before them.",
            "They decide by agreement on all matters before them.",
            "Costs are shared in equal parts by all of the parties.")
            .Then("The parties meet each year in the capital. They decide by agreement on all matters before them.", "Costs are shared in equal parts by all of the parties.");
        Assert.Equal(("p1 p3", "p2", ""), (revision.Ids, revision.Asked, revision.Aliases));
    }

    [Fact]
    public void Words_in_another_order_are_no_evidence()
    {
        Revision revision = Revision.First("One text stands here for good.", "States and parties shall trade in goods of every kind with care.")
            .Then("One text stands here for good.", "Care of every trade shall with goods and kind in states parties.");
        Assert.Equal("p2", revision.Asked);
    }

    [Fact]
    public void Copies_of_a_formula_corrected_differently_keep_their_ids()
    {
        const string Formula = "The member states will continue to cooperate in this field on the basis of equality and mutual respect.";
        Revision first = Revision.First("# Trade", Formula, "# Science", Formula, "# Culture", Formula);
        string[] corrected = [Formula.Replace("continue", "go on", StringComparison.Ordinal), Formula.Replace("field", "domain", StringComparison.Ordinal), Formula.Replace("mutual", "shared", StringComparison.Ordinal)];
        Assert.Equal("s1 p1 s2 p2 s3 p3", first.Then("# Trade", corrected[0], "# Science", corrected[1], "# Culture", corrected[2]).Ids);
        Revision adjoining = Revision.First("# Trade", Formula, Formula, Formula);
        Assert.Equal("s1 p1 p2 p3", adjoining.Then("# Trade", corrected[0], corrected[1], corrected[2]).Ids);
        Assert.Equal("s1 p0a p1 p2 p3", adjoining.Then("# Trade", "Something else is said in front of them all today.", corrected[2], corrected[1], corrected[0]).Ids);
    }

    [Fact]
    public void Many_copies_of_a_formula_corrected_differently_keep_their_ids()
    {
        string[] formulas = [.. Enumerable.Repeat("The member states will continue to cooperate in this field on the basis of equality.", 60)];
        string[] corrected = [.. formulas.Select((text, i) => text.Replace("field", "field number " + i, StringComparison.Ordinal))];
        Revision first = Revision.First(formulas);
        Assert.Equal(first.Ids, first.Then(corrected).Ids);
    }

    [Theory]
    [InlineData("# Security")]
    [InlineData("# security:")]
    public void A_short_heading_that_moved_is_not_asked_about(string heading)
    {
        string[] parts = [.. Enumerable.Range(1, 20).Select(i => $"Paragraph number {i} speaks of a matter of its own, which is the {i}th matter.")];
        Revision revision = Revision.First([.. parts[..2], "# Security", .. parts[2..]]).Then([.. parts[..18], heading, .. parts[18..]]);
        Assert.Equal(("", ""), (revision.Asked, revision.Aliases));
        Assert.Equal("s1", revision.Assignment.Blocks[18].Id.Value);
    }

    [Fact]
    public void A_short_heading_that_moved_and_became_a_paragraph_leads_to_it()
    {
        string[] parts = [.. Enumerable.Range(1, 20).Select(i => $"Paragraph number {i} speaks of a matter of its own, which is the {i}th matter.")];
        Revision revision = Revision.First([.. parts[..2], "# Security", .. parts[2..]]).Then([.. parts[..18], "Security", .. parts[18..]]);
        Assert.Equal(("", "s1=p18a"), (revision.Asked, revision.Aliases));
    }

    [Fact]
    public void A_heading_merged_into_its_paragraph_leads_to_it()
    {
        Revision merged = Revision.First("First things come first here.", "# Security", "The member states act together.", "Last things come last here.")
            .Then("First things come first here.", "Security The member states act together.", "Last things come last here.");
        Assert.Equal(("p1 p2 p3", "s1=p2", ""), (merged.Ids, merged.Aliases, merged.Asked));
        Assert.Equal(Revision.FilesOf(merged.Assignment.Ledger), Revision.FilesOf(merged.Then(merged.Blocks).Assignment.Ledger));
    }

    [Fact]
    public void A_heading_that_is_another_word_is_asked_about()
    {
        Revision revision = Revision.First("# Article 5", "Goods are free of duty.", "# Article 6", "Costs are shared by all.")
            .Then("# Annex 7", "Goods are free of duty.", "# Article 6", "Costs are shared by all.");
        Assert.Equal("s1", revision.Asked);
    }

    [Fact]
    public void An_alias_stays_where_it_is_while_the_paragraph_stays_and_a_copy_of_its_words_is_put_in()
    {
        const string Taken = "Decisions are taken by agreement of all.";
        Revision merged = Revision.First("The parties meet every year.", Taken, "Costs are shared in equal parts.")
            .Then("The parties meet every year. " + Taken, "Costs are shared in equal parts.");
        Revision copied = merged.Then("The parties meet every year. " + Taken, "Costs are shared in equal parts.", Taken);
        Assert.Equal(("p1 p3 p4", "p2=p1"), (copied.Ids, copied.Aliases));
    }

    [Fact]
    public void A_decision_for_a_paragraph_that_was_merged_later_follows_it()
    {
        Revision decided = Revision.First("The parties meet every year.", "Costs are shared in equal parts.", "Decisions are taken by agreement.")
            .Alias("p3", "p2").Then("The parties meet every year.", "Costs are shared in equal parts.");
        Revision merged = decided.Then("The parties meet every year. Costs are shared in equal parts.");
        Assert.Empty(merged.Assignment.Diagnostics);
        Assert.Equal("p2=p1 p3=p1", merged.Aliases);
    }

    private static ParagraphBlock Corrected(Block block, string from, string to)
    {
        string text = block.Text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(block.Text, text);
        return new ParagraphBlock(text, block.Range, []);
    }

    private static ParagraphBlock Reworded(Block block)
    {
        string[] words = block.Text.Split(' ');
        words[words.Length / 2] = "quite otherwise";
        return new ParagraphBlock(string.Join(' ', words), block.Range, []);
    }
}
