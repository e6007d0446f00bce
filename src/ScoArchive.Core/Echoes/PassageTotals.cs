using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>Adds up weights by passage; one for each thread is filled and emptied again and again.</summary>
/// <param name="passages">How many passages there are.</param>
internal sealed class PassageTotals(int passages)
{
    private readonly double[] _totals = new double[passages];
    private readonly int[] _touched = new int[passages];
    private int _count;

    /// <summary>The passages that have a weight, in no order.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    /// <summary>The weight of a passage.</summary>
    public double Of(int passage) => _totals[passage];

    /// <summary>Adds to the weight of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="weight">More than nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int passage, double weight)
    {
        if (_totals[passage] == 0)
        {
            _touched[_count++] = passage;
        }

        _totals[passage] += weight;
    }

    /// <summary>Forgets all weights.</summary>
    public void Clear()
    {
        foreach (int passage in Touched)
        {
            _totals[passage] = 0;
        }

        _count = 0;
    }
}
