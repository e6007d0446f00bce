using System.Diagnostics;
using System.Text.RegularExpressions;
using ScoArchive.Tests.Machine;

namespace ScoArchive.Tests.Hosting;

/// <summary>The script that hosts run, with stand-ins for what it calls.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-hosting-").FullName;

    public BuildScriptTests()
    {
        foreach (string name in (string[])["build.sh", "host.sh"])
        {
            Write($"hosting/{name}", RepositoryFolder.Read("hosting", name));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnixTheory]
    [InlineData("", "")]
    [InlineData("CONTEXT=production DEPLOY_PRIME_URL=https://main--site.example", "")]
    [InlineData("CONTEXT=deploy-preview DEPLOY_PRIME_URL=https://deploy-preview-7--site.example", " --base-url https://deploy-preview-7--site.example --no-index")]
    [InlineData("CF_PAGES_URL=https://abc.site.example CF_PAGES_BRANCH=main", "")]
    [InlineData("CF_PAGES_URL=https://abc.site.example CF_PAGES_BRANCH=change", " --base-url https://abc.site.example --no-index")]
    [InlineData("CF_PAGES=1 CF_PAGES_URL=https://abc.site.example CF_PAGES_BRANCH=main", " --host cloudflare")]
    [InlineData("CF_PAGES=1 CF_PAGES_URL=https://abc.site.example CF_PAGES_BRANCH=change", " --base-url https://abc.site.example --no-index --host cloudflare")]
    public void A_preview_of_a_change_gets_its_own_address_and_is_not_listed(string settings, string options)
    {
        Command("dotnet", "[ \"$1\" = --version ] || echo \"$*\"");
        (int code, string output) = Run(settings);
        Assert.Equal(0, code);
        Assert.Equal($"run --project src/ScoArchive --configuration Release -- --locked --timings --cache {_folder}/cache/sco-archive{options}\n", output);
    }

    [UnixFact]
    public void A_site_is_checked_where_that_is_asked_for()
    {
        Command("dotnet", "[ \"$1\" = --version ] || echo \"$*\"");
        Assert.EndsWith("-- check\n", Run("CHECK_SITE=1").Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_build_that_fails_fails_the_host()
    {
        Command("dotnet", "[ \"$1\" = --version ]");
        Assert.NotEqual(0, Run("CHECK_SITE=1").Code);
    }

    [UnixFact]
    public void An_sdk_with_another_hash_than_the_pinned_one_is_not_used()
    {
        Command("dotnet", "exit 1");
        Command("curl", "while [ \"$1\" != --output ]; do shift; done; echo other > \"$2\"");
        (int code, string output) = Run("");
        Assert.NotEqual(0, code);
        Assert.Contains("is not the one that hosting/host.sh pins", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(_folder, "sdk-*", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_pinned_sdk_is_the_one_that_the_repository_asks_for()
    {
        string version = Regex.Match(RepositoryFolder.Read("hosting", "host.sh"), "^sdk_version=(?<version>.+)$", RegexOptions.Multiline | RegexOptions.NonBacktracking).Groups["version"].Value;
        Assert.Contains($"\"version\": \"{version}\"", RepositoryFolder.Read("global.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github-pages.yml")]
    [InlineData("cloudflare-pages.yml")]
    public void A_workflow_builds_with_the_script_checks_and_uploads_what_was_built(string name)
    {
        string workflow = RepositoryFolder.Read("hosting", name);
        Assert.Contains("bash hosting/build.sh", workflow, StringComparison.Ordinal);
        Assert.Contains("CHECK_SITE: 1", workflow, StringComparison.Ordinal);
        Assert.Contains("output", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', workflow);
    }

    private void Command(string name, string script)
    {
        Write($"bin/{name}", $"#!/usr/bin/env bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_folder, "bin", name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private (int Code, string Output) Run(string settings)
    {
        var start = new ProcessStartInfo("bash", ["hosting/build.sh"]) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = Path.Combine(_folder, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(_folder, "cache");
        foreach (string name in (string[])["CONTEXT", "DEPLOY_PRIME_URL", "CF_PAGES_URL", "CF_PAGES_BRANCH", "CHECK_SITE"])
        {
            start.Environment.Remove(name);
        }

        foreach (string setting in settings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
