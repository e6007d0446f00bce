using ScoArchive.Files;

namespace ScoArchive.Tests.Files;

public sealed class BuildLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-lock-").FullName;

    private string LockFile => Path.Combine(_folder, "site.lock");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_build_has_the_place_and_the_next_is_told_until_it_ends()
    {
        using (BuildLock.Take(LockFile, "site"))
        {
            UnusableFolderException refused = Assert.Throws<UnusableFolderException>(() => BuildLock.Take(LockFile, "site"));
            Assert.Contains("Another build is running in 'site'", refused.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFiles(_folder));
        BuildLock.Take(LockFile, "site").Dispose();
    }

    [Fact]
    public void A_file_that_a_killed_build_left_locks_nothing()
    {
        File.WriteAllText(LockFile, "left");
        BuildLock.Take(LockFile, "site").Dispose();
        Assert.Empty(Directory.GetFiles(_folder));
    }
}
