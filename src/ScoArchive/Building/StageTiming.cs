using System.Diagnostics;

namespace ScoArchive.Building;

/// <summary>What a stage cost.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Elapsed">Time from its start to its end.</param>
/// <param name="Processor">Time that processors worked for the program meanwhile, all of them added up.</param>
/// <param name="PeakBytes">The most memory that the program has had since it began, in bytes.</param>
public sealed record StageTiming(string Stage, TimeSpan Elapsed, TimeSpan Processor, long PeakBytes)
{
    /// <summary>Begins to measure a stage; what it returns tells at the stage's end.</summary>
    public static Func<string, StageTiming> Begin()
    {
        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        return stage =>
        {
            using Process process = Process.GetCurrentProcess();
            return new StageTiming(stage, watch.Elapsed, Environment.CpuUsage.TotalTime - before, process.PeakWorkingSet64);
        };
    }
}
