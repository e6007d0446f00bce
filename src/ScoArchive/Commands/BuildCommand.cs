using System.Diagnostics;
using System.Globalization;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Progress;

namespace ScoArchive.Commands;

/// <summary>Builds the site and tells how it went.</summary>
public static class BuildCommand
{
    /// <summary>Runs the build and says how to look at what it published.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="showTimings">Whether to show how long each stage took.</param>
    public static async Task<int> RunAsync(BuildOptions options, bool showTimings)
    {
        BuildReport report = await BuildAsync(options, showTimings);
        if (!report.Succeeded)
        {
            return ExitCode.ContentErrors;
        }

        Console.WriteLine($"The site is in {options.Workspace.Output}");
        Console.WriteLine("To look at it: dotnet run --project src/ScoArchive -- preview");
        return ExitCode.Done;
    }

    /// <summary>Runs the build, with what was found wrong and a summary.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="showTimings">Whether to show how long each stage took.</param>
    public static async Task<BuildReport> BuildAsync(BuildOptions options, bool showTimings)
    {
        Stopwatch watch = Stopwatch.StartNew();
        BuildReport report = await ConsoleProgress.RunAsync(progress => SiteBuild.RunAsync(options, progress));
        PrintDiagnostics(report.Diagnostics);
        if (showTimings)
        {
            PrintTimings(report);
        }

        PrintSummary(report, options, watch.Elapsed);
        return report;
    }

    /// <summary>Prints warnings and errors, one a line, errors last so that they are seen.</summary>
    public static void PrintDiagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic problem in diagnostics.OrderBy(problem => problem.Severity))
        {
            TextWriter writer = problem.Severity == Severity.Error ? Console.Error : Console.Out;
            string word = problem.Severity == Severity.Error ? "error" : "warning";
            writer.WriteLine($"{word} {problem.Code}: {problem}");
        }
    }

    private static void PrintTimings(BuildReport report)
    {
        foreach (StageTiming timing in report.Timings)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {timing.Stage,-12} {timing.Elapsed.TotalSeconds,8:F2} s"));
        }
    }

    private static void PrintSummary(BuildReport report, BuildOptions options, TimeSpan elapsed)
    {
        int warnings = report.Diagnostics.Count(problem => problem.Severity == Severity.Warning);
        int errors = report.Diagnostics.Length - warnings;
        if (!report.Succeeded)
        {
            Console.Error.WriteLine($"Not published: {Count(errors, "error")}. {options.Workspace.Output} {(Directory.Exists(options.Workspace.Output) ? "is as it was" : "is not there yet")}.");
            return;
        }

        report.LedgerChanges.ToList().ForEach(change => Console.WriteLine($"Permalinks written to {change}; commit it."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Published {Count(report.Documents, "document")}, {Count(report.Paragraphs, "paragraph")}, {Count(report.Pages, "page")}; {Count(warnings, "warning")}; {elapsed.TotalSeconds:F1} seconds."));
    }

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";
}
