using System.Diagnostics;
using System.Text;

namespace ScoArchive.Tests.Commands;

/// <summary>What the program did when it was run as a maintainer runs it.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed as errors.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the program in a folder and waits for its end.</summary>
    public static async Task<ProgramRun> InAsync(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "ScoArchive.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process program = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        Task<string> output = program.StandardOutput.ReadToEndAsync();
        Task<string> errors = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new ProgramRun(program.ExitCode, await output, await errors);
    }
}
