using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ScoArchive.Core.Echoes;

/// <summary>Work on many passages, on all processors, with the answers in order.</summary>
internal static class InParallel
{
    /// <summary>Makes one answer for each number from 0.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="make">Makes one; called in any order, several at once.</param>
    public static ImmutableArray<T> Make<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        Parallel.For(0, count, i => made[i] = make(i));
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }
}
