using System.Diagnostics;

namespace ScoArchive.Tests.Permalinks;

/// <summary>A folder put under git, with nobody's settings.</summary>
internal sealed class GitRepository
{
    private readonly string _folder;

    public GitRepository(string folder)
    {
        _folder = folder;
        Run("init", "--quiet", "--initial-branch=main");
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "output*/\n.cache/\n");
        File.Copy(RepositoryFolder.PathOf(".gitattributes"), Path.Combine(folder, ".gitattributes"), overwrite: true);
    }

    public void Commit()
    {
        Run("add", "--all");
        Run("commit", "--quiet", "--message=a change");
    }

    public void Branch(string name, string from) => Run("checkout", "--quiet", "-b", name, from);

    public void Checkout(string name) => Run("checkout", "--quiet", name);

    /// <summary>Names the present commit as a branch of the repository that this one was fetched from.</summary>
    public void MarkFetched(string branch) => Run("update-ref", $"refs/remotes/origin/{branch}", "HEAD");

    /// <summary>Merges a branch; the files in conflict are named.</summary>
    public string[] Merge(string name)
    {
        Run(isAllowedToFail: true, "merge", "--quiet", "--no-edit", name);
        return Run("diff", "--name-only", "--diff-filter=U").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private string Run(params string[] arguments) => Run(isAllowedToFail: false, arguments);

    private string Run(bool isAllowedToFail, params string[] arguments)
    {
        string[] settings = ["-c", "user.name=A test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=none"];
        using Process git = Process.Start(new ProcessStartInfo("git", [.. settings, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GIT_CONFIG_GLOBAL"] = "/dev/null", ["GIT_CONFIG_NOSYSTEM"] = "1" },
        })!;
        Task<string> errors = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(isAllowedToFail || git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {errors.Result}");
        return output;
    }
}
