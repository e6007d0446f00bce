using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>Branches that each went on with the archive are merged by git, keeping both sides at most, and no published id moves.</summary>
public sealed class LedgerMergeGitTests
{
    private const string Text =
        "The parties shall meet every year in the capital of the state that presides over the council.\n"
        + "Decisions of the council are taken by agreement and bind every party to them without reserve.\n";

    private const string Mine = "Observers may speak in the meetings of experts but take no part in votes.\n";
    private const string Theirs = "Costs of carrying decisions out are shared in equal parts by all the parties.\n";

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task Two_branches_that_each_append_a_paragraph(bool hasAttributes, bool theirsStandsFirst)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        var git = new GitRepository(archive.Root);
        if (!hasAttributes)
        {
            archive.Delete(".gitattributes");
        }

        git.Commit();
        await Branch(archive, git, "theirs", Text + Theirs);
        await Branch(archive, git, "mine", Text + Mine);
        string[] conflicts = git.Merge("theirs");
        Assert.Equal(hasAttributes ? ["seeds/a.txt"] : ["input/permalinks/a.history.tsv", "input/permalinks/a.tsv", "seeds/a.txt"], conflicts);
        conflicts.ToList().ForEach(file => KeepBothSides(archive, file));
        archive.With("a", Text + (theirsStandsFirst ? Theirs + Mine : Mine + Theirs));
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(theirsStandsFirst ? ["p1", "p2", "p2a", "p3"] : ["p1", "p2", "p3", "p4"], CurrentIds(archive));
        Assert.Contains("p3\tcurrent\t" + ScoArchive.Core.Permalinks.TextFingerprint.Of(Mine), archive.Read("input/permalinks/a.tsv"), StringComparison.Ordinal);
        await AssertSettled(archive, git);
    }

    [Fact]
    public async Task One_branch_appends_a_paragraph_and_the_other_corrects_the_one_before()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        var git = new GitRepository(archive.Root);
        git.Commit();
        string corrected = Text.Replace("reserve", "any reserve", StringComparison.Ordinal);
        await Branch(archive, git, "theirs", corrected);
        await Branch(archive, git, "mine", Text + Mine);
        git.Merge("theirs");
        await archive.With("a", corrected + Mine).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(["p1", "p2", "p3"], CurrentIds(archive));
        await AssertSettled(archive, git);
    }

    [Fact]
    public async Task Two_branches_that_each_add_a_document()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        var git = new GitRepository(archive.Root);
        git.Commit();
        foreach (string name in new[] { "theirs", "mine" })
        {
            git.Branch(name, "main");
            await archive.With(name, name == "mine" ? Mine : Theirs).BuildAsync();
            git.Commit();
        }

        Assert.Empty(git.Merge("theirs"));
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
    }

    private static async Task Branch(SmallArchive archive, GitRepository git, string name, string text)
    {
        git.Branch(name, "main");
        await archive.With("a", text).BuildAsync();
        Assert.Empty(archive.Errors);
        git.Commit();
    }

    private static void KeepBothSides(SmallArchive archive, string file) => archive.Write(file, string.Join('\n', archive.Read(file).Split('\n')
        .Where(line => !line.StartsWith("<<<<<<<", StringComparison.Ordinal) && !line.StartsWith("=======", StringComparison.Ordinal) && !line.StartsWith(">>>>>>>", StringComparison.Ordinal))));

    private static string[] CurrentIds(SmallArchive archive) =>
        [.. archive.Read("input/permalinks/a.tsv").Split('\n').Where(line => line.Contains("\tcurrent\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[0])];

    private static async Task AssertSettled(SmallArchive archive, GitRepository git)
    {
        string ledger = archive.Read("input/permalinks/a.tsv") + archive.Read("input/permalinks/a.history.tsv");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(ledger, archive.Read("input/permalinks/a.tsv") + archive.Read("input/permalinks/a.history.tsv"));
        git.Commit();
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
    }
}
