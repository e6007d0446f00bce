using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>Numbers the words of passages, all of them by their stems and content words by their keys, and counts the passages that hold each key.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _stemNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keyNumbers = new(StringComparer.Ordinal);
    private readonly List<ulong> _hashes = [];
    private readonly List<int> _keysOfStems = [];
    private readonly List<string> _keys = [];
    private readonly List<int> _holders = [];
    private readonly List<int> _lastHolders = [];

    /// <summary>The number of passages seen.</summary>
    public int PassageCount { get; private set; }

    /// <summary>The keys by number.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>How many passages hold each key.</summary>
    public IReadOnlyList<int> Holders => _holders;

    /// <summary>Numbers the words of the next passage.</summary>
    public ImmutableArray<NumberedWord> Number(ImmutableArray<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<NumberedWord>(tokens.Length);
        foreach (Token token in tokens)
        {
            int stem = NumberOf(token.Stem);
            bool isContent = !StopWords.Contains(token.Word);
            if (isContent)
            {
                CountHolder(_keysOfStems[stem]);
            }

            words.Add(new NumberedWord(stem, isContent, token.Gap is TokenGap.Break or TokenGap.Sentence));
        }

        PassageCount++;
        return words.MoveToImmutable();
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
            _holders.Add(0);
            _lastHolders.Add(-1);
        }

        return number;
    }

    private void CountHolder(int key)
    {
        if (_lastHolders[key] != PassageCount)
        {
            _lastHolders[key] = PassageCount;
            _holders[key]++;
        }
    }
}
