using Microsoft.Win32.SafeHandles;
using ScoArchive.Cache;

namespace ScoArchive.Search.Indexing;

/// <summary>Keeps the sorted runs of an archive in a scratch file, so that memory does not grow with the archive.</summary>
internal sealed class OccurrenceRuns : IDisposable
{
    private readonly SafeFileHandle _scratch = File.OpenHandle(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private readonly List<KeptRun> _runs = [];
    private readonly List<int> _lengths = [];
    private long _bytes;

    /// <summary>How many words each passage has.</summary>
    public IReadOnlyList<int> PassageLengths => _lengths;

    /// <summary>How many occurrences there are.</summary>
    public long Occurrences { get; private set; }

    /// <summary>Keeps the next run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="firstPassage">Number of its first passage.</param>
    /// <param name="key">The checksum of all that it was made of; <see langword="null"/> where that is not known.</param>
    public void Add(OccurrenceRun run, int firstPassage, CacheKey? key = null)
    {
        RandomAccess.Write(_scratch, run.Bytes.Span, _bytes);
        _runs.Add(new KeptRun(_bytes, run.Bytes.Length, firstPassage, run.PassageLengths.Length, key));
        _lengths.AddRange(run.PassageLengths);
        _bytes += run.Bytes.Length;
        Occurrences += run.Occurrences;
    }

    /// <summary>Readers of all runs, in the order of their passages.</summary>
    public IEnumerable<RunReader> Readers() => _runs.Select(ReaderOf);

    /// <summary>The frequent forms of each run in reading order.</summary>
    public IReadOnlyCollection<ushort[]> Stretches(FrequentForms forms) => [.. OrderedWork.Run(_runs, run => StretchesOf(run, forms))];

    /// <summary>Gathers the rows of words that open or end with a frequent row.</summary>
    /// <param name="forms">The frequent forms.</param>
    /// <param name="frequent">The frequent rows.</param>
    /// <param name="cache">Keeps the rows of runs.</param>
    public OccurrenceRuns Rows(FrequentForms forms, FrequentRows frequent, WorkCache cache)
    {
        OccurrenceRuns rows = new();
        CacheKey chosen = CacheKeyBuilder.KeyOf("frequent rows", key => key.AddContent(forms.All.ToArray()).AddContent(frequent.All.ToArray()));
        foreach ((KeptRun run, OccurrenceRun found) in OrderedWork.Run(_runs, run => (run, RowsOf(run))))
        {
            rows.Add(found, run.FirstPassage);
        }

        return rows;

        OccurrenceRun RowsOf(KeptRun run) => run.Key is { } known
            ? cache.Get(CacheKeyBuilder.KeyOf("rows of a run", key => key.AddKey(known).AddKey(chosen)), () => RowBlock.Sort(ReaderOf(run), LengthsOf(run), forms, frequent))!
            : RowBlock.Sort(ReaderOf(run), LengthsOf(run), forms, frequent);
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    private IEnumerable<int> LengthsOf(KeptRun run) => _lengths.Skip(run.FirstPassage).Take(run.Passages);

    // A frequent form that stands alone is part of no row.
    private ushort[] StretchesOf(KeptRun run, FrequentForms forms)
    {
        RunWords order = RunWords.Of(ReaderOf(run), LengthsOf(run), forms.NumberOf);
        List<ushort> stretches = [];
        for (int passage = 0; passage < order.Passages; passage++)
        {
            ReadOnlySpan<int> words = order.WordsOf(passage);
            for (int at = 0; at < words.Length; at++)
            {
                bool isAlone = (at == 0 || words[at - 1] == FrequentForms.None) && (at + 1 == words.Length || words[at + 1] == FrequentForms.None);
                if (words[at] != FrequentForms.None && !isAlone)
                {
                    stretches.Add((ushort)words[at]);
                }
                else if (stretches.Count > 0 && stretches[^1] != FrequentForms.None)
                {
                    stretches.Add(FrequentForms.None);
                }
            }

            stretches.Add(FrequentForms.None);
        }

        return [.. stretches];
    }

    private RunReader ReaderOf(KeptRun run) => new(_scratch, run.Start, run.Length, run.FirstPassage);
}
