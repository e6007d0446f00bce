using ScoArchive.Core.Permalinks;
using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>What is lost from a ledger, or told otherwise, is an error at every build and never written over.</summary>
public sealed class LedgerTamperingTests
{
    private const string Entries = "input/permalinks/a.tsv";
    private const string History = "input/permalinks/a.history.tsv";
    private const string Text =
        "The parties shall meet every year in the capital of the state that presides over the council.\n"
        + "Decisions of the council are taken by agreement and bind every party to them without reserve.\n"
        + "This text enters into force on the day after its signature by the last of the parties to it.\n";

    public static TheoryData<string, string, int> Tampering => new()
    {
        { "an entry is deleted", History, 3 },
        { "the ledger is cut to its header", History, 2 },
        { "the ledger is missing", Entries, 0 },
        { "the history is missing", History, 0 },
        { "ids are swapped in the ledger", Entries, 2 },
        { "ids are swapped in the history", Entries, 2 },
        { "a line of the ledger is doubled", Entries, 4 },
        { "a line of the history is doubled", History, 4 },
        { "a day in the ledger is none", Entries, 3 },
        { "a day in the history is none", History, 3 },
        { "a day in the ledger is another", Entries, 3 },
        { "words in the history are changed", History, 3 },
    };

    [Theory]
    [MemberData(nameof(Tampering))]
    public async Task What_contradicts_the_history_is_an_error_at_its_line(string what, string file, int line)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        Tamper(archive, what);
        string before = Both(archive);
        foreach (LedgerUse use in new[] { LedgerUse.Write, LedgerUse.Write })
        {
            await archive.BuildAsync(use);
            Assert.Contains(archive.Errors, problem => problem.Code == LedgerReader.Unreadable && problem.Source == file && problem.Line == line);
            Assert.Equal(before, Both(archive));
        }
    }

    [Theory]
    [InlineData("both are cut to their headers", "p1, p2, p3")]
    [InlineData("an entry and its text are deleted", "p2")]
    [InlineData("ids are swapped in both", "p1, p2")]
    [InlineData("a day is changed in both", "p2")]
    [InlineData("both are deleted", "gone")]
    public async Task What_the_last_commit_knew_better_is_an_error(string what, string words)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).With("b", Text).BuildAsync();
        new GitRepository(archive.Root).Commit();
        Tamper(archive, what);
        string before = Both(archive);
        foreach (LedgerUse use in new[] { LedgerUse.Write, LedgerUse.Write })
        {
            await archive.BuildAsync(use);
            Assert.Contains(archive.Errors, problem => problem.Code == PermalinkCodes.CommittedLost && problem.Source == Entries && problem.Message.Contains(words, StringComparison.Ordinal));
            Assert.Equal(before, Both(archive));
        }
    }

    [Fact]
    public async Task A_ledger_that_grew_or_moved_since_the_last_commit_is_no_error()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        new GitRepository(archive.Root).Commit();
        await archive.With("a", Text.Replace("capital", "city", StringComparison.Ordinal) + "Observers may speak in the meetings of experts.\n").BuildAsync();
        Assert.Empty(archive.Errors);
        string grown = Both(archive);
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(grown, Both(archive));
        await archive.Delete("seeds/a.txt").Delete("seeds/a.yml")
            .With("b", Text.Replace("capital", "city", StringComparison.Ordinal) + "Observers may speak in the meetings of experts.\n", "formerSlugs: [a]\n").BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.False(archive.Has(Entries));
    }

    [Fact]
    public async Task Nothing_is_said_where_nothing_was_committed()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        _ = new GitRepository(archive.Root);
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
    }

    private static string Both(SmallArchive archive) =>
        string.Join("---", new[] { Entries, History }.Select(file => archive.Has(file) ? archive.Read(file) : ""));

    private static void Tamper(SmallArchive archive, string what)
    {
        string[] entries = archive.Read(Entries).Split('\n');
        string[] history = archive.Read(History).Split('\n');
        switch (what)
        {
            case "an entry is deleted":
                entries = [.. entries[..2], .. entries[3..]];
                break;
            case "the ledger is cut to its header":
                entries = [entries[0], ""];
                break;
            case "both are cut to their headers":
                (entries, history) = ([entries[0], ""], [history[0], ""]);
                break;
            case "an entry and its text are deleted":
                (entries, history) = ([.. entries[..2], .. entries[3..]], [.. history[..2], .. history[3..]]);
                break;
            case "the ledger is missing":
                archive.Delete(Entries);
                return;
            case "the history is missing":
                archive.Delete(History);
                return;
            case "both are deleted":
                archive.Delete(Entries).Delete(History);
                return;
            case "ids are swapped in the ledger":
                entries = SwapIds(entries);
                break;
            case "ids are swapped in the history":
                history = SwapIds(history);
                break;
            case "ids are swapped in both":
                (entries, history) = (SwapIds(entries), SwapIds(history));
                break;
            case "a line of the ledger is doubled":
                entries = [.. entries[..3], .. entries[2..]];
                break;
            case "a line of the history is doubled":
                history = [.. history[..3], .. history[2..]];
                break;
            case "a day in the ledger is none":
                entries[2] = entries[2].Replace("2024-01-01", "2024-02-30", StringComparison.Ordinal);
                break;
            case "a day in the ledger is another":
                entries[2] = entries[2].Replace("2024-01-01", "2023-01-01", StringComparison.Ordinal);
                break;
            case "a day in the history is none":
                history[2] = history[2].Replace("2024-01-01", "in May", StringComparison.Ordinal);
                break;
            case "a day is changed in both":
                entries[2] = entries[2].Replace("2024-01-01", "2023-01-01", StringComparison.Ordinal);
                history[2] = history[2].Replace("2024-01-01", "2023-01-01", StringComparison.Ordinal);
                break;
            default:
                history[2] = history[2].Replace("agreement", "majority", StringComparison.Ordinal);
                break;
        }

        archive.Write(Entries, string.Join('\n', entries)).Write(History, string.Join('\n', history));
    }

    private static string[] SwapIds(string[] lines) => [lines[0], "p2" + lines[1][2..], "p1" + lines[2][2..], .. lines[3..]];
}
