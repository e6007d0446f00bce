using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Permalinks;

public sealed class LedgerReaderTests
{
    private const string Entries =
        "id\tstate\tfingerprint\tpublished\topening\n"
        + "p1\tcurrent\t0123456789abcdef\t2024-01-01\tOne\n"
        + "p2\talias of p1\t0123456789abcdef\t2024-01-01\tTwo\n";

    private const string History =
        "id\tfingerprint\tsince\treason\ttext\n"
        + "p1\t0123456789abcdef\t2024-01-01\t\tOne\n"
        + "p2\t0123456789abcdef\t2024-01-01\t\tTwo\n";

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
    [InlineData("p2\talias of p1", "p2\talias of p7", 3, "no paragraph of the ledger")]
    [InlineData("p2\talias of p1", "p1\tcurrent", 3, "twice")]
    [InlineData("p1\tcurrent\t0123", "p1\tcurrent\tffff", 2, "no text")]
    [InlineData("id\tstate", "id\tstatus", 1, "header")]
    public void A_damaged_line_is_reported_with_its_number(string good, string damaged, int line, string words)
    {
        Outcome<Ledger> read = LedgerReader.Read("a.tsv", Entries.Replace(good, damaged, StringComparison.Ordinal), "a.history.tsv", History);
        Assert.Contains(read.Diagnostics, problem => problem.Line == line && problem.Source == "a.tsv" && problem.Message.Contains(words, StringComparison.Ordinal));
    }
}
