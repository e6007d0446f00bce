using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Commands;

/// <summary>The mapping of old ids to new ones, shown before anything is written.</summary>
public sealed class PermalinksCommandTests
{
    private const string First = "The parties met and agreed on a great many things, of which trade was the most important one.";
    private const string Second = "They will meet again in a year, and they thanked the people of the city for a warm welcome.";

    [Fact]
    public async Task Nothing_new_a_new_paragraph_and_a_lost_one_are_told_apart_and_nothing_is_written()
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.yml", SmallArchive.Record("meeting")).Write("seeds/text.txt", $"Astana Declaration\n\n{First}\n\n{Second}\n");
        ProgramRun built = await folder.RunAsync("--no-search");
        Assert.True(built.ExitCode == 0, built.Errors);
        Assert.Contains("input/permalinks/meeting.tsv", built.Output.Replace('\\', '/'), StringComparison.Ordinal);
        string ledger = folder.Read("input/permalinks/meeting.tsv");

        ProgramRun same = await folder.RunAsync("permalinks", "meeting");
        Assert.Equal(0, same.ExitCode);
        Assert.Contains("meeting: 2 ids, nothing changes", same.Output, StringComparison.Ordinal);

        folder.Write("seeds/text.txt", $"Astana Declaration\n\n{First}\n\nA third paragraph stands between the two of them and speaks of rivers.\n\n{Second}\n");
        ProgramRun inserted = await folder.RunAsync("permalinks");
        Assert.Equal(0, inserted.ExitCode);
        Assert.Matches(@"(?m)^  p1a\s+\w+", inserted.Output);
        Assert.Equal(1, (await folder.RunAsync("--no-search", "--locked")).ExitCode);

        folder.Write("seeds/text.txt", $"Astana Declaration\n\n{First}\n");
        ProgramRun lost = await folder.RunAsync("permalinks", "meeting");
        Assert.Equal(1, lost.ExitCode);
        Assert.Contains("p2", lost.Output + lost.Errors, StringComparison.Ordinal);
        Assert.Contains("withdrawn", lost.Errors, StringComparison.Ordinal);
        Assert.Equal(ledger, folder.Read("input/permalinks/meeting.tsv"));
    }
}
