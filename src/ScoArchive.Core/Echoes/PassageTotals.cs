using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Adds up weights by passage, and lists those that reach enough. One for each thread is used again and again; each total says which
/// passage it was counted for, so that nothing has to be emptied.
/// </summary>
/// <param name="passages">How many passages there are.</param>
/// <param name="enough">The weight from which a passage is listed, in parts of <see cref="WordWeights.Parts"/>.</param>
internal sealed class PassageTotals(int passages, int enough)
{
    private const int RoundShift = 32;

    private readonly long[] _totals = new long[passages];
    private readonly int[] _heavy = new int[passages];
    private int _count;
    private long _round;

    /// <summary>The passages whose weight is enough, in no order.</summary>
    public ReadOnlySpan<int> Heavy => _heavy.AsSpan(0, _count);

    /// <summary>The weight of a passage that is listed.</summary>
    public int Of(int passage) => (int)_totals[passage];

    /// <summary>Begins to count for another passage.</summary>
    public void Begin()
    {
        _round += 1L << RoundShift;
        _count = 0;
    }

    /// <summary>Adds to the weight of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="weight">More than nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int passage, int weight)
    {
        ref long total = ref _totals[passage];
        int before = total >= _round ? (int)total : 0;
        int after = before + weight;
        total = _round + after;
        if (before < enough && after >= enough)
        {
            _heavy[_count++] = passage;
        }
    }
}
