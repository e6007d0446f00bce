using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using ScoArchive.Tests.Commands;
using ScoArchive.Tests.Permalinks;

namespace ScoArchive.Tests.Starting;

/// <summary>The program as people get it: packed, installed from the package alone, in a folder that knows nothing of this checkout.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-package-").FullName;

    [Fact]
    public void The_packed_program_starts_an_archive_and_builds_it_with_the_theme_inside()
    {
        // The package is made of what the tests run on; nothing is compiled again.
        Run("dotnet", RepositoryFolder.Root, "pack", "src/ScoArchive", "-c", BuiltProgram.Configuration, "--no-build", "-o", Path.Combine(_folder, "packages"));
        string config = Path.Combine(_folder, "nuget.config");
        File.WriteAllText(config, "<configuration><packageSources><clear /><add key=\"packed\" value=\"packages\" /></packageSources></configuration>");
        Run("dotnet", _folder, "tool", "install", "ScoArchive", "--tool-path", "tools", "--configfile", config);
        string program = Path.Combine(_folder, "tools", OperatingSystem.IsWindows() ? "sco-archive.exe" : "sco-archive");
        Run(program, _folder, "init", "new", "--title", "Речной архив", "--language", "ru");
        string archive = Path.Combine(_folder, "new");
        Assert.Single(Directory.EnumerateFiles(Path.Combine(archive, "program"), "*.nupkg"));
        Directory.CreateDirectory(Path.Combine(archive, "input", "theme", "templates", "parts"));
        File.WriteAllText(Path.Combine(archive, "input", "theme", "templates", "parts", "site-mark.sbn-html"), "<b>≈</b>");
        string said = Run(program, archive, "build", "--no-search");
        Assert.Contains("0 warnings", said, StringComparison.Ordinal);
        Assert.Contains("sco-archive preview", said, StringComparison.Ordinal);
        Assert.Contains("<b>≈</b>Речной архив", File.ReadAllText(Path.Combine(archive, "output", "index.html")), StringComparison.Ordinal);
        Assert.Contains("0 warnings", Run(program, archive, "build", "--no-search", "--locked"), StringComparison.Ordinal);
        ReportChanges(archive, program);
    }

    [Fact]
    public void A_release_build_is_compiled_ahead_for_this_machine_and_its_package_for_none()
    {
        Run("dotnet", RepositoryFolder.Root, "pack", "src/ScoArchive", "-c", BuiltProgram.Configuration, "--no-build", "-o", _folder);
        string[] own = ["ScoArchive.dll", "ScoArchive.Core.dll"];
        Assert.All(own, name => Assert.Equal(BuiltProgram.Configuration == "Release", IsCompiledAhead(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(BuiltProgram.Path)!, name)))));
        using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.EnumerateFiles(_folder, "*.nupkg")));
        ZipArchiveEntry[] assemblies = [.. package.Entries.Where(entry => own.Contains(entry.Name))];
        Assert.Equal(own.Length, assemblies.Length);
        Assert.All(assemblies, assembly => Assert.False(IsCompiledAhead(BytesOf(assembly))));
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsCompiledAhead(byte[] assembly)
    {
        using PEReader reader = new([.. assembly]);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    // The step of the workflow that init has written, as GitHub would run it for a pull request.
    private void ReportChanges(string archive, string program)
    {
        var git = new GitRepository(archive);
        git.Commit();
        git.MarkFetched("main");
        git.Branch("change", "main");
        string seed = Path.Combine(archive, "seeds", "opening-statement.txt");
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("2023", "2024", StringComparison.Ordinal));
        git.Commit();
        string step = Assert.Single(File.ReadAllLines(Path.Combine(archive, ".github", "workflows", "check.yml")), line => line.Contains("changes --since", StringComparison.Ordinal)).Trim();
        string script = Path.Combine(_folder, "step.sh");
        string summary = Path.Combine(_folder, "summary.md");
        Directory.CreateDirectory(Path.Combine(archive, ".program"));
        File.CreateSymbolicLink(Path.Combine(archive, ".program", Path.GetFileName(program)), program);
        File.WriteAllText(script, $"set -eo pipefail\nexport BASE=main GITHUB_STEP_SUMMARY='{summary}'\n{step["run: ".Length..]}\n");
        Run("bash", archive, script);
        Assert.Contains("1 paragraph reads otherwise", File.ReadAllText(summary), StringComparison.Ordinal);
        Assert.Contains("<del>2023</del>", File.ReadAllText(summary), StringComparison.Ordinal);
        Assert.Contains("<ins>2024</ins>", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A package of the same version that was installed before must not come in place of this one.
        if (arguments[0] == "tool")
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder, "cache");
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output}{errors.Result}");
        return output;
    }
}
