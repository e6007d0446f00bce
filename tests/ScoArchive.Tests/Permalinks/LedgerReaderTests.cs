using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Permalinks;

public sealed class LedgerReaderTests
{
    private static readonly string One = TextFingerprint.Of("One");
    private static readonly string Two = TextFingerprint.Of("Two");

    private static readonly string Entries =
        "id\tstate\tfingerprint\tpublished\topening\n"
        + $"p1\tcurrent\t{One}\t2024-01-01\tOne\n"
        + $"p2\talias of p1\t{Two}\t2024-01-01\tTwo\n";

    private static readonly string History =
        "id\tfingerprint\tsince\treason\ttext\n"
        + $"p1\t{One}\t2024-01-01\t\tOne\n"
        + $"p2\t{Two}\t2024-01-01\t\tTwo\n";

    [Fact]
    public void A_ledger_is_read_as_it_was_written()
    {
        Ledger ledger = LedgerReader.Read("a.tsv", Entries, "a.history.tsv", History).Value!;
        Assert.Equal(Entries, LedgerWriter.WriteEntries(ledger));
        Assert.Equal(History, LedgerWriter.WriteHistory(ledger));
    }

    [Theory]
    [InlineData("p2\talias", "<<<<<<< HEAD\np2\talias", 3, "merge conflict")]
    [InlineData("p2\talias", "p2 alias", 3, "form")]
    [InlineData("p2\talias of p1", "p2\tgone", 3, "form")]
    [InlineData("p1\tcurrent", "\n\np1 current", 4, "form")]
    [InlineData("p2\talias of p1", "p2\talias of p7", 3, "no paragraph of the ledger")]
    [InlineData("p2\talias of p1", "p2\talias of p2", 3, "back to it")]
    [InlineData("p2\talias of p1\t", "p1\tcurrent\tONE", 3, "twice")]
    [InlineData("p1\tcurrent\tONE", "p1\tcurrent\tTWO", 2, "no text")]
    [InlineData("id\tstate", "id\tstatus", 1, "header")]
    public void A_damaged_line_is_reported_with_its_number(string good, string damaged, int line, string words)
    {
        string text = Entries.Replace(Fill(good), Fill(damaged), StringComparison.Ordinal);
        text = good.StartsWith("p2\talias of p1\t", StringComparison.Ordinal) ? text.Replace(One + Two, One, StringComparison.Ordinal) : text;
        Outcome<Ledger> read = LedgerReader.Read("a.tsv", text, "a.history.tsv", History);
        Assert.Contains(read.Diagnostics, problem => problem.Line == line && problem.Source == "a.tsv" && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_after_conflict_marks_are_reported_with_the_number_they_have_in_the_file()
    {
        string[] lines = Entries.TrimEnd('\n').Split('\n');
        string conflict = string.Join('\n', lines[0], "<<<<<<< HEAD", lines[1], "=======", lines[1], ">>>>>>> theirs", lines[2], lines[2]);
        Outcome<Ledger> read = LedgerReader.Read("a.tsv", conflict, "a.history.tsv", History);
        Assert.Equal(
            [(2, "a merge conflict stands here"), (4, "a merge conflict stands here"), (6, "a merge conflict stands here"), (5, "the id p1 stands twice"), (8, "the id p2 stands twice")],
            read.Diagnostics.Select(problem => (problem.Line, problem.Message)));
    }

    [Fact]
    public void Several_lost_ids_are_named_in_one_message()
    {
        Outcome<Ledger> read = LedgerReader.Read("a.tsv", Entries.Split('\n')[0] + "\n", "a.history.tsv", History);
        Diagnostic problem = Assert.Single(read.Diagnostics);
        Assert.Equal(("a.history.tsv", 2), (problem.Source, problem.Line));
        Assert.Contains("2 published ids that its history names: p1, p2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_that_branches_merged_into_a_chain_are_read()
    {
        string three = TextFingerprint.Of("Three");
        Outcome<Ledger> read = LedgerReader.Read(
            "a.tsv", Entries + $"p3\talias of p2\t{three}\t2024-01-01\tThree\n", "a.history.tsv", History + $"p3\t{three}\t2024-01-01\t\tThree\n");
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        PermalinkAssignment assignment = PermalinkAssigner.Assign(read.Value!, [FrozenTexts.BlockOf("One")], PermalinkDecisions.None, "a.yml");
        Assert.Equal(["p2=p1", "p3=p1"], assignment.Notices.Aliases.Select(alias => $"{alias.Id}={alias.Target}"));
    }

    private static string Fill(string text) => text.Replace("ONE", One, StringComparison.Ordinal).Replace("TWO", Two, StringComparison.Ordinal);
}
