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
    public static Task<ProgramRun> InAsync(string folder, params string[] arguments) => AsAsync([], folder, arguments);

    /// <summary>Runs the program behind another command, such as one that changes the user.</summary>
    public static async Task<ProgramRun> AsAsync(string[] prefix, string folder, params string[] arguments)
    {
        using Process program = Start(prefix, folder, arguments);
        Task<string> output = program.StandardOutput.ReadToEndAsync();
        Task<string> errors = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new ProgramRun(program.ExitCode, await output, await errors);
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(string[] prefix, string folder, params string[] arguments)
    {
        string[] command = [.. prefix, "dotnet", BuiltProgram.Path, .. arguments];
        ProcessStartInfo start = new(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
