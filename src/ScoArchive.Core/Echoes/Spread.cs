namespace ScoArchive.Core.Echoes;

/// <summary>Spreads numbers that lie close together, such as pairs of word numbers, over the places of a table.</summary>
internal static class Spread
{
    /// <summary>Two to the 64th by the golden ratio: multiples of it lie as far apart as they can.</summary>
    public const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The place of a number in a table of two to the power of so many bits as are left of 64.</summary>
    /// <param name="number">The number.</param>
    /// <param name="shift">64 without the table's bits.</param>
    public static int PlaceOf(ulong number, int shift) => (int)((number * Factor) >> shift);
}
