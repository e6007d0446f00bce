using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Search.Indexing;

/// <summary>Keeps the sorted runs of an archive in a scratch file, so that memory does not grow with the archive.</summary>
internal sealed class OccurrenceRuns : IDisposable
{
    private readonly SafeFileHandle scratch = File.OpenHandle(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private readonly List<(long Start, int Length)> runs = [];
    private readonly List<int> lengths = [];
    private long bytes;

    /// <summary>How many words each passage has.</summary>
    public IReadOnlyList<int> PassageLengths => lengths;

    /// <summary>How many occurrences there are.</summary>
    public long Occurrences { get; private set; }

    /// <summary>Keeps the next run.</summary>
    public void Add(OccurrenceRun run)
    {
        RandomAccess.Write(scratch, run.Bytes.Span, bytes);
        runs.Add((bytes, run.Bytes.Length));
        lengths.AddRange(run.PassageLengths);
        bytes += run.Bytes.Length;
        Occurrences += run.Occurrences;
    }

    /// <summary>Readers of all runs, in the order of their passages.</summary>
    public IEnumerable<RunReader> Readers() => runs.Select(run => new RunReader(scratch, run.Start, run.Length));

    /// <inheritdoc/>
    public void Dispose() => scratch.Dispose();
}
