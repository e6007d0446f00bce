using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Permalinks;

/// <summary>A text published, changed and published again; blocks are written as in <see cref="FrozenTexts"/>.</summary>
internal sealed record Revision(Ledger Before, ImmutableArray<Block> Blocks, PermalinkDecisions Decisions, PermalinkAssignment Assignment)
{
    public static Revision First(params string[] lines) => First([.. lines.Select(FrozenTexts.BlockOf)]);

    public static Revision First(ImmutableArray<Block> blocks) => Publish(Ledger.Empty, blocks, PermalinkDecisions.None with { Published = "2024-01-01" });

    /// <summary>The ids in the order of the text.</summary>
    public string Ids => string.Join(' ', Assignment.Blocks.Select(block => block.Id));

    /// <summary>The ids that the editor is asked about.</summary>
    public string Asked => string.Join(' ', Assignment.Changes.Where(change => change.What == "lost").Select(change => change.Id));

    /// <summary>The aliases, as <c>p3=p2</c>.</summary>
    public string Aliases => string.Join(' ', Assignment.Notices.Aliases.Select(alias => $"{alias.Id}={alias.Target}"));

    public Revision Then(params string[] lines) => Then([.. lines.Select(FrozenTexts.BlockOf)]);

    public Revision Then(ImmutableArray<Block> blocks) => Publish(WrittenLedger(), blocks, Decisions);

    public Revision Withdraw(params string[] ids) => this with
    {
        Decisions = Decisions with { Withdrawn = Decisions.Withdrawn.AddRange(ids.Select(id => new Withdrawal(new BlockId(id), "never adopted", 7))) },
    };

    /// <summary>The same revision with an editor's answer to what was asked.</summary>
    public Revision Answer(params string[] withdrawn) => Publish(Before, Blocks, Withdraw(withdrawn).Decisions);

    /// <summary>The same revision without the withdrawals of these ids.</summary>
    public Revision Allow(params string[] ids) => Publish(
        Before, Blocks, Decisions with { Withdrawn = [.. Decisions.Withdrawn.Where(item => !ids.Contains(item.Id.Value))] });

    public Revision Alias(string id, string target) => this with
    {
        Decisions = Decisions with { Aliases = Decisions.Aliases.Add(new DeclaredAlias(new BlockId(id), new BlockId(target), 8)) },
    };

    /// <summary>The ledger as it is read back from its two files.</summary>
    public Ledger WrittenLedger() => ReadBack(Assignment.Ledger);

    /// <summary>A ledger written and read again.</summary>
    public static Ledger ReadBack(Ledger ledger)
    {
        Outcome<Ledger> read = LedgerReader.Read("a.tsv", LedgerWriter.WriteEntries(ledger), "a.history.tsv", LedgerWriter.WriteHistory(ledger));
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        Assert.Equal(FilesOf(ledger), FilesOf(read.Value));
        return read.Value;
    }

    /// <summary>What a ledger's two files hold.</summary>
    public static string FilesOf(Ledger ledger) => LedgerWriter.WriteEntries(ledger) + LedgerWriter.WriteHistory(ledger);

    private static Revision Publish(Ledger ledger, ImmutableArray<Block> blocks, PermalinkDecisions decisions) =>
        new(ledger, blocks, decisions, PermalinkAssigner.Assign(ledger, blocks, decisions, "seeds/a.yml"));
}
