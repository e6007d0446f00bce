using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Permalinks;

/// <summary>A ledger's checksum is that of its files, and no other ledger has it.</summary>
public sealed class LedgerSumTests
{
    private static readonly Ledger Ledger = new(
        [new LedgerEntry(new BlockId("p1"), LedgerState.Current, default, "abc", "2024-01-01", "Glaciers feed")],
        []);

    [Theory]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Files_have_the_checksum_of_the_ledger_they_hold(string mark, string lineEnd)
    {
        byte[] Bytes(string text) => Encoding.UTF8.GetBytes(mark + text.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal(LedgerSum.Of(Ledger), LedgerSum.Of(Bytes(LedgerWriter.WriteEntries(Ledger)), Bytes(LedgerWriter.WriteHistory(Ledger))));
    }

    [Fact]
    public void A_ledger_is_read_as_it_was_made()
    {
        PermalinkAssignment first = PermalinkAssigner.Assign(Ledger.Empty, Paragraphs("The delegations met in the capital of the presiding state."), PermalinkDecisions.None, "a");
        PermalinkDecisions corrected = PermalinkDecisions.None with { Revised = "2025-02-03", RevisionReason = "A word\n  was misread. " };
        Ledger made = PermalinkAssigner.Assign(first.Ledger, Paragraphs("The delegations met in the city of the presiding state."), corrected, "a").Ledger;
        Ledger read = LedgerReader.Read("a", LedgerWriter.WriteEntries(made), "a.history", LedgerWriter.WriteHistory(made)).Value!;
        Assert.Equal(made.Entries.AsEnumerable(), read.Entries);
        Assert.Equal(made.History.AsEnumerable(), read.History);
        Assert.Equal("A word was misread.", made.History[^1].Reason);
    }

    [Fact]
    public void Another_ledger_has_another()
    {
        Assert.NotEqual(LedgerSum.Of(Ledger.Empty), LedgerSum.Of(Ledger));
        Assert.NotEqual(LedgerSum.Of("ab"u8, "c"u8), LedgerSum.Of("a"u8, "bc"u8));
    }

    private static ImmutableArray<Block> Paragraphs(string text) => [new ParagraphBlock(text, new SeedRange(new SeedPosition(1, 1), new SeedPosition(1, text.Length)), default)];
}
