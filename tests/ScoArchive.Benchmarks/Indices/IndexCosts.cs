using System.Globalization;

namespace ScoArchive.Benchmarks.Indices;

/// <summary>Says how much processor time the indices take at each size; unlike the time on a clock, it can be read on a busy machine.</summary>
public static class IndexCosts
{
    private static readonly int[] Sizes = [250, 500, 1000];

    /// <summary>Prints a line for each size.</summary>
    public static void Print()
    {
        foreach (int documents in Sizes)
        {
            EchoBenchmarks work = new() { Documents = documents };
            work.Prepare();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"documents\":{documents},\"echoes\":{Measure(work.Echoes):f2},\"formulas\":{Measure(work.Formulas):f2},\"mentions\":{Measure(work.Mentions):f2}}}"));
        }
    }

    private static double Measure(Func<int> work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        _ = work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
