using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>The word pairs of a passage one after the other, each with the places of its words; going through them makes nothing.</summary>
/// <param name="words">The numbers of the content words in order.</param>
/// <param name="reach">How far apart the words of a pair stand at most.</param>
internal readonly struct PairPlaces(ImmutableArray<int> words, int reach) : IEnumerable<(ulong Pair, int First, int Second)>
{
    /// <summary>Starts before the first pair.</summary>
    public Enumerator GetEnumerator() => new(words, reach);

    IEnumerator<(ulong Pair, int First, int Second)> IEnumerable<(ulong Pair, int First, int Second)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the pairs.</summary>
    public struct Enumerator(ImmutableArray<int> words, int reach) : IEnumerator<(ulong Pair, int First, int Second)>
    {
        private int _first;
        private int _second;

        /// <inheritdoc/>
        public readonly (ulong Pair, int First, int Second) Current => (WordPairs.PairOf(words[_first], words[_second]), _first, _second);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public bool MoveNext()
        {
            do
            {
                _second++;
                if (_second > _first + reach || _second >= words.Length)
                {
                    _first++;
                    _second = _first + 1;
                }
            }
            while (_second < words.Length && words[_first] == words[_second]);
            return _second < words.Length;
        }

        /// <inheritdoc/>
        public void Reset() => (_first, _second) = (0, 0);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
