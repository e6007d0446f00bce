using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>Numbers the words of passages, all of them by their stems and content words by their keys.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _stemNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keyNumbers = new(StringComparer.Ordinal);
    private readonly List<ulong> _hashes = [];
    private readonly List<int> _keysOfStems = [];
    private readonly List<string> _keys = [];
    private readonly List<string> _stems = [];

    /// <summary>Numbers the stems that are remembered as they were.</summary>
    /// <param name="remembered">The stems, each once.</param>
    public WordNumbers(ImmutableArray<string> remembered)
    {
        foreach (string stem in remembered)
        {
            NumberOf(stem);
        }
    }

    /// <summary>The stems by number.</summary>
    public IReadOnlyList<string> Stems => _stems;

    /// <summary>The keys by number.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Numbers the words of the next passage.</summary>
    public ImmutableArray<NumberedWord> Number(ImmutableArray<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<NumberedWord>(tokens.Length);
        foreach (Token token in tokens)
        {
            int stem = NumberOf(token.Stem);
            words.Add(new NumberedWord(stem, !StopWords.Contains(token.Word), token.Gap is TokenGap.Break or TokenGap.Sentence));
        }

        return words.MoveToImmutable();
    }

    /// <summary>Numbers the keys by the alphabet, once all words are numbered.</summary>
    public void SortKeys()
    {
        int[] order = [.. Enumerable.Range(0, _keys.Count).OrderBy(key => _keys[key], StringComparer.Ordinal)];
        int[] ranks = new int[order.Length];
        for (int rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        _keys.Sort(StringComparer.Ordinal);
        _keyNumbers.Clear();
        for (int stem = 0; stem < _keysOfStems.Count; stem++)
        {
            _keysOfStems[stem] = ranks[_keysOfStems[stem]];
        }
    }

    /// <summary>The number of a content word's key.</summary>
    public int KeyOf(NumberedWord word) => _keysOfStems[word.Stem];

    /// <summary>The hash of a word's stem, the same on every machine.</summary>
    public ulong HashOf(NumberedWord word) => _hashes[word.Stem];

    private int NumberOf(string stem)
    {
        if (!_stemNumbers.TryGetValue(stem, out int number))
        {
            number = _hashes.Count;
            _stemNumbers.Add(stem, number);
            _stems.Add(stem);
            _hashes.Add(PhraseRange.HashOf(stem));
            _keysOfStems.Add(NumberOfKey(ContentWords.KeyOf(stem)));
        }

        return number;
    }

    private int NumberOfKey(string key)
    {
        if (!_keyNumbers.TryGetValue(key, out int number))
        {
            number = _keys.Count;
            _keyNumbers.Add(key, number);
            _keys.Add(key);
        }

        return number;
    }
}
