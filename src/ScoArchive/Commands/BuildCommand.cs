using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Builds the site and tells how it went.</summary>
public static class BuildCommand
{
    private const int FewChanges = 8;
    private const int ShownChanges = 3;

    /// <summary>Runs the build and says how to look at what it published.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="showTimings">Whether to show what each stage cost.</param>
    /// <param name="isVerbose">Whether every warning has a line.</param>
    public static async Task<int> RunAsync(BuildOptions options, bool showTimings, bool isVerbose)
    {
        BuildReport report = await BuildAsync(options, showTimings, isVerbose);
        if (!report.Succeeded)
        {
            return ExitCode.ContentErrors;
        }

        Console.WriteLine($"The site is in {options.Workspace.Output}");
        Console.WriteLine($"To look at it: {PackagedTheme.Call} preview");
        return ExitCode.Done;
    }

    /// <summary>Runs the build, with what was found wrong and a summary.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="showTimings">Whether to show what each stage cost.</param>
    /// <param name="isVerbose">Whether every warning has a line.</param>
    public static async Task<BuildReport> BuildAsync(BuildOptions options, bool showTimings, bool isVerbose)
    {
        Stopwatch watch = Stopwatch.StartNew();
        BuildReport report = await ConsoleProgress.RunAsync(progress => SiteBuild.RunAsync(options, progress));
        DiagnosticPrinter.Print(report.Diagnostics, isVerbose);
        if (showTimings)
        {
            PrintTimings(report);
        }

        PrintSummary(report, options, watch.Elapsed, isVerbose);
        return report;
    }

    private static void PrintTimings(BuildReport report)
    {
        string Line(string stage, string elapsed, string processor, string peak) => $"  {stage,-28} {elapsed,9} {processor,9} {peak,9}";
        Console.WriteLine(Line("stage", "wall s", "CPU s", "peak MB"));
        foreach (StageTiming timing in report.Timings)
        {
            Console.WriteLine(Line(timing.Stage, Seconds(timing.Elapsed), Seconds(timing.Processor), (timing.PeakBytes / 1_000_000).ToString(CultureInfo.InvariantCulture)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {report.KeptAnswers} answers of earlier builds and {report.KeptFiles} files of the site before were used again"));
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture);

    private static void PrintSummary(BuildReport report, BuildOptions options, TimeSpan elapsed, bool isVerbose)
    {
        int warnings = report.Diagnostics.Count(problem => problem.Severity == Severity.Warning);
        int errors = report.Diagnostics.Length - warnings;
        if (!report.Succeeded)
        {
            Console.Error.WriteLine($"Not published: {Count(errors, "error")}. {options.Workspace.Output} {(Directory.Exists(options.Workspace.Output) ? "is as it was" : "is not there yet")}.");
            return;
        }

        PrintLedgerChanges(report.LedgerChanges, isVerbose);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(report.IsUnchanged ? "Nothing changed since the last build:" : "Published")} {Count(report.Documents, "document")}, {Count(report.Paragraphs, "paragraph")}, {Count(report.Pages, "page")}; {Count(warnings, "warning")}; {elapsed.TotalSeconds:F1} seconds."));
    }

    private static void PrintLedgerChanges(ImmutableArray<string> changes, bool isVerbose)
    {
        int shown = isVerbose || changes.Length <= FewChanges ? changes.Length : ShownChanges;
        foreach (string change in changes.Take(shown))
        {
            Console.WriteLine($"Permalinks written to {change}; commit it.");
        }

        if (shown < changes.Length)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Permalinks written to {changes.Length - shown} more files of input/permalinks; commit them too (--verbose names all)."));
        }
    }

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";
}
