using ScoArchive.Files;
using ScoArchive.Tests.Machine;

namespace ScoArchive.Tests.Files;

/// <summary>Files that are written together, and what is there after a build ended at any moment.</summary>
public sealed class FileCommitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-commit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_files_are_written_and_nothing_else_stays()
    {
        Write("a.tsv", "old");
        Write("c.tsv", "former");
        new FileCommit(_folder).Put("a.tsv", "new").Put("b.tsv", "second").Remove("c.tsv").Remove("never.tsv").Commit();
        Assert.Equal(["a.tsv: new", "b.tsv: second"], Snapshot());
    }

    [Fact]
    public void A_process_that_ended_before_it_had_decided_has_changed_nothing()
    {
        Write("a.tsv", "old");
        Write("a.tsv.new", "ne");
        Write("commit.plan.new", "put\ta");
        Assert.False(FileCommit.IsUnfinished(_folder));
        FileCommit.Finish(_folder);
        Assert.Equal(["a.tsv: old"], Snapshot());
    }

    [Theory]
    [InlineData("put\ta.tsv\nput\tb.tsv\nremove\tc.tsv\n", "a.tsv: old", "a.tsv.new: new", "b.tsv.new: second", "c.tsv: former")]
    [InlineData("put\ta.tsv\nput\tb.tsv\nremove\tc.tsv\n", "a.tsv: new", "b.tsv.new: second", "c.tsv: former")]
    [InlineData("put\ta.tsv\nput\tb.tsv\nremove\tc.tsv\n", "a.tsv: new", "b.tsv: second", "c.tsv: former")]
    [InlineData("put\ta.tsv\nput\tb.tsv\nremove\tc.tsv\n", "a.tsv: new", "b.tsv: second")]
    public void One_that_ended_after_it_had_decided_is_finished(string plan, params string[] left)
    {
        Write("commit.plan", plan);
        left.ToList().ForEach(file => Write(file.Split(": ")[0], file.Split(": ")[1]));
        Assert.True(FileCommit.IsUnfinished(_folder));
        FileCommit.Finish(_folder);
        Assert.Equal(["a.tsv: new", "b.tsv: second"], Snapshot());
    }

    [Fact]
    public void Where_what_follows_fails_the_files_are_as_before()
    {
        Write("a.tsv", "old");
        Write("c.tsv", "former");
        FileCommit commit = new FileCommit(_folder).Put("a.tsv", "new").Put("b.tsv", "second").Remove("c.tsv");
        Assert.Throws<IOException>(() => commit.Then<string>(() =>
        {
            Assert.Equal(["a.tsv: new", "b.tsv: second"], Snapshot());
            throw new IOException("The site cannot be moved.");
        }));
        Assert.Equal(["a.tsv: old", "c.tsv: former"], Snapshot());
    }

    [Fact]
    public void A_plan_reaches_no_file_outside_the_folder()
    {
        string inner = Path.Combine(_folder, "inner");
        Directory.CreateDirectory(inner);
        Write("a.tsv", "mine");
        File.WriteAllText(Path.Combine(inner, "commit.plan"), "remove\t../a.tsv\nput\t../a.tsv\n");
        File.WriteAllText(Path.Combine(inner, "a.tsv.new"), "theirs");
        FileCommit.Finish(inner);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "a.tsv")));
    }

    [RootFact]
    public void On_a_disk_of_whatever_size_all_files_are_written_or_none()
    {
        string disk = Path.Combine(_folder, "disk");
        string large = new('x', 9000);
        List<bool> outcomes = [];
        for (int kilobytes = 4; kilobytes <= 64; kilobytes += 4)
        {
            using SmallDisk small = new(disk, kilobytes);
            File.WriteAllText(Path.Combine(disk, "a.tsv"), "old");
            bool written = TryCommit(disk, large);
            outcomes.Add(written);
            string[] expected = written ? ["a.tsv", "b.tsv"] : ["a.tsv"];
            Assert.Equal(expected, Directory.GetFiles(disk).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
            Assert.Equal(written ? large : "old", File.ReadAllText(Path.Combine(disk, "a.tsv")));
        }

        Directory.Delete(disk);
        Assert.Contains(true, outcomes);
        Assert.Contains(false, outcomes);
    }

    private static bool TryCommit(string folder, string text)
    {
        try
        {
            new FileCommit(folder).Put("a.tsv", text).Put("b.tsv", text).Commit();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string[] Snapshot() => [.. Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(path => $"{Path.GetFileName(path)}: {File.ReadAllText(path)}")];
}
