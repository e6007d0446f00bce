using System.Diagnostics;
using ScoArchive.Tests.Commands;

namespace ScoArchive.Tests.Starting;

/// <summary>The program's package in a folder of its own, and what is run there as somebody types it who has nothing else.</summary>
internal sealed class InstalledProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Packs what the tests run on; nothing is compiled again.</summary>
    public InstalledProgram()
    {
        At = RepositoryFolder.Root;
        Run($"dotnet pack src/ScoArchive -c {BuiltProgram.Configuration} --no-build -o '{Folder}'");
        At = Folder;
    }

    /// <summary>The folder that holds the package.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("sco-archive-installed-").FullName;

    /// <summary>Where the next line is run.</summary>
    public string At { get; private set; }

    /// <summary>Runs a line of a page; one that shows the site is ended when it has shown it.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> TypeAsync(string line)
    {
        if (line.StartsWith("cd ", StringComparison.Ordinal))
        {
            At = Path.GetFullPath(Path.Combine(At, line[3..]));
            return "";
        }

        return line.EndsWith(" preview", StringComparison.Ordinal) ? await ShowSiteAsync(line) : Run(line);
    }

    /// <summary>Runs a line.</summary>
    public string Run(string line)
    {
        using Process process = Start(line);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{line}: {output}{errors.Result}");
        return output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private async Task<string> ShowSiteAsync(string line)
    {
        using Process process = Start($"exec {line} --port 0");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            string? said = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            while (said is not null && !said.StartsWith("Preview on ", StringComparison.Ordinal))
            {
                said = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            }

            Assert.True(said is not null, $"{line}: {(process.HasExited ? errors.Result : "")}");
            using var client = new HttpClient { Timeout = Patience };
            Assert.Contains("<html", await client.GetStringAsync(said.Split(' ')[2]), StringComparison.Ordinal);
            // Ctrl+C is not heard by what a shell started in its background; this is.
            Run($"kill -TERM {process.Id}");
            await process.WaitForExitAsync().WaitAsync(Patience);
            Assert.True(process.ExitCode == 0, $"{line} ended with {process.ExitCode}: {await errors}");
            return said;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", line]) { WorkingDirectory = At, RedirectStandardOutput = true, RedirectStandardError = true };
        // A package of the same version that was installed before must not come in place of this one, nor anybody's settings.
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Folder, "cache");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(Folder, "cache");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (string who in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{who}_NAME"] = "A test";
            start.Environment[$"GIT_{who}_EMAIL"] = "test@example.org";
        }

        return Process.Start(start)!;
    }
}
