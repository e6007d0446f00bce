using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Which pairs of words more than one passage is filed under, told by two bits for each of a fixed number of places; a pair of one passage
/// alone, as most are, leads nowhere and need not be filed. Pairs that fall on one place count as shared.
/// </summary>
internal sealed class SharedPairs
{
    private const int PlaceBits = 24;
    private const int WordBits = 6;

    private readonly ulong[] _once = new ulong[1 << (PlaceBits - WordBits)];
    private readonly ulong[] _again = new ulong[1 << (PlaceBits - WordBits)];

    /// <summary>Looks through the pairs of all passages.</summary>
    /// <param name="passages">The pairs of each passage, each once.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SharedPairs(ImmutableArray<ulong[]> passages)
    {
        foreach (ulong[] pairs in passages)
        {
            foreach (ulong pair in pairs)
            {
                int place = PlaceOf(pair);
                ulong bit = 1UL << place;
                _again[place >> WordBits] |= _once[place >> WordBits] & bit;
                _once[place >> WordBits] |= bit;
            }
        }
    }

    /// <summary>Whether another passage may be filed under a pair too; where not, it is certain.</summary>
    public bool MayHave(ulong pair) => PlaceOf(pair) is var place && (_again[place >> WordBits] & (1UL << place)) != 0;

    private static int PlaceOf(ulong pair) => Spread.PlaceOf(pair, 64 - PlaceBits);
}
