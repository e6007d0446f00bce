using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Search.Indexing;

/// <summary>Keeps the sorted runs of an archive in a scratch file, so that memory does not grow with the archive.</summary>
internal sealed class OccurrenceRuns : IDisposable
{
    private readonly SafeFileHandle _scratch = File.OpenHandle(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private readonly List<KeptRun> _runs = [];
    private readonly List<int> _lengths = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>How many words each passage has.</summary>
    public IReadOnlyList<int> PassageLengths => _lengths;

    /// <summary>How many occurrences there are.</summary>
    public long Occurrences { get; private set; }

    /// <summary>How often each form occurs.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Keeps the next run.</summary>
    public void Add(OccurrenceRun run)
    {
        RandomAccess.Write(_scratch, run.Bytes.Span, _bytes);
        _runs.Add(new KeptRun(_bytes, run.Bytes.Length, _lengths.Count, run.PassageLengths.Count));
        _lengths.AddRange(run.PassageLengths);
        _bytes += run.Bytes.Length;
        foreach ((string form, int occurrences) in run.Forms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, form, out _) += occurrences;
        }

        Occurrences += run.Occurrences;
    }

    /// <summary>Readers of all runs, in the order of their passages.</summary>
    public IEnumerable<RunReader> Readers() => _runs.Select(ReaderOf);

    /// <summary>Gathers the pairs of neighbouring words that are both frequent.</summary>
    public OccurrenceRuns Pairs(FrequentForms frequent)
    {
        OccurrenceRuns pairs = new();
        foreach (OccurrenceRun run in OrderedWork.Run(_runs, run => PairBlock.Sort(
            ReaderOf(run), run.FirstPassage, _lengths.Skip(run.FirstPassage).Take(run.Passages), frequent)))
        {
            pairs.Add(run);
        }

        return pairs;
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    private RunReader ReaderOf(KeptRun run) => new(_scratch, run.Start, run.Length);
}
