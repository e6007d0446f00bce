using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Search.Indexing;

/// <summary>Keeps the sorted runs of an archive in a scratch file, so that memory does not grow with the archive.</summary>
internal sealed class OccurrenceRuns : IDisposable
{
    private readonly SafeFileHandle scratch = File.OpenHandle(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private readonly List<KeptRun> runs = [];
    private readonly List<int> lengths = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>How many words each passage has.</summary>
    public IReadOnlyList<int> PassageLengths => lengths;

    /// <summary>How many occurrences there are.</summary>
    public long Occurrences { get; private set; }

    /// <summary>How often each form occurs.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>Keeps the next run.</summary>
    public void Add(OccurrenceRun run)
    {
        RandomAccess.Write(scratch, run.Bytes.Span, bytes);
        runs.Add(new KeptRun(bytes, run.Bytes.Length, lengths.Count, run.PassageLengths.Count));
        lengths.AddRange(run.PassageLengths);
        bytes += run.Bytes.Length;
        foreach ((string form, int occurrences) in run.Forms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, form, out _) += occurrences;
        }

        Occurrences += run.Occurrences;
    }

    /// <summary>Readers of all runs, in the order of their passages.</summary>
    public IEnumerable<RunReader> Readers() => runs.Select(ReaderOf);

    /// <summary>Gathers the pairs of neighbouring words that are both frequent.</summary>
    public OccurrenceRuns Pairs(FrequentForms frequent)
    {
        OccurrenceRuns pairs = new();
        foreach (OccurrenceRun run in OrderedWork.Run(runs, run => PairBlock.Sort(
            ReaderOf(run), run.FirstPassage, lengths.Skip(run.FirstPassage).Take(run.Passages), frequent)))
        {
            pairs.Add(run);
        }

        return pairs;
    }

    /// <inheritdoc/>
    public void Dispose() => scratch.Dispose();

    private RunReader ReaderOf(KeptRun run) => new(scratch, run.Start, run.Length);
}
