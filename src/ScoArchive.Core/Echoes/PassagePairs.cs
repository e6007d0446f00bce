using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>The different word pairs of a passage, numbered, with the places where they stand; made once and asked for each passage that it is compared with.</summary>
internal sealed class PassagePairs
{
    private const int Signs = 8;
    private const int SignBits = 6;

    private readonly ulong[] _pairs;
    private readonly int[] _slots;
    private readonly int _shift;
    private readonly ulong[] _signs = new ulong[Signs];

    /// <summary>Numbers the pairs of a passage.</summary>
    /// <param name="words">The numbers of its content words in order.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PassagePairs(ImmutableArray<int> words)
    {
        Words = words;
        int most = Math.Max(1, WordPairs.Most(words.Length));
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)most * 2);
        _shift = 64 - BitOperations.Log2((uint)size);
        _slots = new int[size];
        _pairs = new ulong[most];
        foreach (int word in words)
        {
            _signs[(word >> SignBits) % Signs] |= 1UL << word;
        }

        var places = new (int, int, int)[most];
        int at = 0;
        foreach ((ulong pair, int first, int second) in WordPairs.Of(words))
        {
            ref int slot = ref SlotOf(pair);
            if (slot == 0)
            {
                _pairs[Count++] = pair;
                slot = Count;
            }

            places[at++] = (slot - 1, first, second);
        }

        Places = places.AsMemory(0, at);
    }

    /// <summary>The content words.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>How many different pairs there are.</summary>
    public int Count { get; }

    /// <summary>Each pair's number with the places of its words, in order.</summary>
    public ReadOnlyMemory<(int Number, int First, int Second)> Places { get; }

    /// <summary>Whether a word may be among these; of most words that are not, it is certain.</summary>
    public bool MayHave(int word) => (_signs[(word >> SignBits) % Signs] & (1UL << word)) != 0;

    /// <summary>The number of a pair; below 0 where the passage has it not.</summary>
    public int NumberOf(ulong pair) => SlotOf(pair) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int SlotOf(ulong pair)
    {
        int at = Spread.PlaceOf(pair, _shift);
        while (_slots[at] != 0 && _pairs[_slots[at] - 1] != pair)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        return ref _slots[at];
    }
}
