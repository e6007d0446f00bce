using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Permalinks;

public sealed class PermalinkRuleTests
{
    private const string One = "The parties shall meet every year in the capital of the state that presides.";
    private const string TwoStart = "Decisions of the council are taken by agreement and bind every party to them.";
    private const string TwoEnd = "Costs of carrying them out are shared in equal parts unless the council decides otherwise.";
    private const string Two = TwoStart + " " + TwoEnd;
    private const string Three = "This text enters into force on the day after its signature by the last of the parties.";
    private const string New = "Observers may speak in the meetings of experts but take no part in votes.";

    [Fact]
    public void A_split_keeps_the_id_on_the_first_part_and_inserts_the_rest() =>
        Assert.Equal("p1 p2 p2a p3", IdsAfter([One, Two, Three], [One, TwoStart, TwoEnd, Three]));

    [Fact]
    public void A_split_at_the_end_gives_no_new_number() =>
        Assert.Equal("p1 p2 p2a", IdsAfter([One, Two], [One, TwoStart, TwoEnd]));

    [Fact]
    public void New_text_at_the_end_counts_on_behind_a_split() =>
        Assert.Equal("p1 p2 p2a p3", IdsAfter([One, Two], [One, TwoStart, TwoEnd, New]));

    [Fact]
    public void An_insertion_shifts_no_number() =>
        Assert.Equal("p0a p1 p1a p2 p3", IdsAfter([One, Two, Three], [New, One, New + " Always.", Two, Three]));

    [Fact]
    public void A_move_takes_its_id_along() =>
        Assert.Equal("p3 p1 p2", IdsAfter([One, Two, Three], [Three, One, Two]));

    [Fact]
    public void A_merge_keeps_the_first_id_and_makes_the_other_an_alias()
    {
        PermalinkAssignment merged = Publish(First(One, Two, Three), One + " " + Two, Three);
        Assert.Equal("p1 p3", Ids(merged));
        Assert.Equal(new BlockAlias(new BlockId("p2"), new BlockId("p1")), Assert.Single(merged.Notices.Aliases));
    }

    [Fact]
    public void A_merged_paragraph_that_stands_alone_again_gets_its_id_back()
    {
        PermalinkAssignment merged = Publish(First(One, Two, Three), One + " " + Two, Three);
        Assert.Equal("p1 p2 p3", Ids(Publish(merged.Ledger, One, Two, Three)));
    }

    [Fact]
    public void A_split_taken_back_leaves_the_inserted_id_an_alias()
    {
        PermalinkAssignment split = Publish(First(One, Two, Three), One, TwoStart, TwoEnd, Three);
        PermalinkAssignment joined = Publish(split.Ledger, One, Two, Three);
        Assert.Equal("p1 p2 p3", Ids(joined));
        Assert.Equal("p2a", Assert.Single(joined.Notices.Aliases).Id.Value);
    }

    [Fact]
    public void A_paragraph_that_goes_without_a_decision_is_an_error_that_says_what_to_decide()
    {
        Diagnostic problem = Assert.Single(Publish(First(One, Two, Three), One, Three).Diagnostics);
        Assert.Equal(PermalinkCodes.Lost, problem.Code);
        Assert.Contains("withdrawn", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_paragraph_keeps_its_place_and_its_id_is_not_given_again()
    {
        PermalinkAssignment withdrawn = PermalinkAssigner.Assign(First(One, Two, Three), Blocks(One, Three, New), Withdraw("p2"), "r.yml");
        Assert.Empty(withdrawn.Diagnostics);
        Assert.Equal("p1 p3 p4", Ids(withdrawn));
        WithdrawnBlock notice = Assert.Single(withdrawn.Notices.Withdrawn);
        Assert.Equal(("p2", "p1", "never adopted"), (notice.Id.Value, notice.After.Value, notice.Reason));
        Assert.Empty(notice.Aliases);
    }

    [Fact]
    public void A_withdrawn_paragraph_that_returns_gets_its_id_back()
    {
        PermalinkAssignment withdrawn = PermalinkAssigner.Assign(First(One, Two, Three), Blocks(One, Three), Withdraw("p2"), "r.yml");
        Assert.Equal("p1 p2 p3", Ids(Publish(withdrawn.Ledger, One, Two, Three)));
    }

    [Fact]
    public void A_withdrawal_of_words_that_still_stand_is_an_error()
    {
        PermalinkAssignment contradicted = PermalinkAssigner.Assign(First(One, Two, Three), Blocks(One, Two, Three), Withdraw("p2"), "r.yml");
        Assert.Equal((PermalinkCodes.BadDecision, 7), Assert.Single(contradicted.Diagnostics.Select(problem => (problem.Code, problem.Line))));
    }

    [Fact]
    public void A_decision_about_an_id_that_was_never_published_is_an_error() =>
        Assert.Equal(
            (PermalinkCodes.BadDecision, 7),
            Assert.Single(PermalinkAssigner.Assign(First(One, Two), Blocks(One, Two), Withdraw("p9"), "r.yml").Diagnostics.Select(problem => (problem.Code, problem.Line))));

    [Fact]
    public void One_of_two_equal_paragraphs_goes_and_the_other_keeps_its_id() =>
        Assert.Equal("p1 p3 p4", Ids(PermalinkAssigner.Assign(First(One, Two, Three, Two), Blocks(One, Three, Two), Withdraw("p2"), "r.yml")));

    [Fact]
    public void A_corrected_paragraph_keeps_its_id_and_its_earlier_words()
    {
        PermalinkAssignment corrected = Publish(First(One, Two), One.Replace("capital", "city", StringComparison.Ordinal), Two);
        Assert.Equal("p1 p2", Ids(corrected));
        EarlierText earlier = Assert.Single(corrected.Notices.EarlierTexts);
        Assert.Equal(("p1", One), (earlier.Id.Value, earlier.Text));
    }

    [Fact]
    public void Ids_follow_printed_numbers_and_sub_items_their_letters()
    {
        ImmutableArray<Block> blocks =
        [
            Item("1.", "Aims of the plan"), Item("2.", "Means of the plan"), Item("a)", "money from the parties"),
            Item("b)", "work of the secretariat"), Item("3.", "Control over the plan"),
        ];
        Assert.Equal("p1 p2 p2-a p2-b p3", Ids(PermalinkAssigner.Assign(Ledger.Empty, blocks, PermalinkDecisions.None, "r.yml")));
    }

    [Fact]
    public void Insertions_behind_a_sub_item_count_up()
    {
        ImmutableArray<Block> before = [Item("1.", "Aims of the plan"), Item("a)", "money from the parties"), Item("2.", "Means of it all"), Item("3.", "Control over the plan")];
        ImmutableArray<Block> after = before.Insert(2, Blocks(New)[0]).Insert(3, Blocks(Three)[0]);
        Ledger ledger = PermalinkAssigner.Assign(Ledger.Empty, before, PermalinkDecisions.None, "r.yml").Ledger;
        Assert.Equal("p1 p1-a p1-a-1 p1-a-2 p2 p3", Ids(PermalinkAssigner.Assign(ledger, after, PermalinkDecisions.None, "r.yml")));
    }

    private static string IdsAfter(string[] before, string[] after) => Ids(Publish(First(before), after));

    private static Ledger First(params string[] texts) => Publish(Ledger.Empty, texts).Ledger;

    private static PermalinkAssignment Publish(Ledger ledger, params string[] texts) =>
        PermalinkAssigner.Assign(ledger, Blocks(texts), PermalinkDecisions.None, "r.yml");

    private static PermalinkDecisions Withdraw(string id) =>
        PermalinkDecisions.None with { Withdrawn = [new Withdrawal(new BlockId(id), "never adopted", 7)] };

    private static string Ids(PermalinkAssignment assignment) => string.Join(' ', assignment.Blocks.Select(block => block.Id));

    private static ImmutableArray<Block> Blocks(params string[] texts) => [.. texts.Select(text => new ParagraphBlock(text, Anywhere, []))];

    private static ListItemBlock Item(string marker, string text) => new(marker, 1, text, Anywhere, []);

    private static SeedRange Anywhere => new(new SeedPosition(1, 1), new SeedPosition(1, 1));
}
