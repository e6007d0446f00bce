using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Numbers the content words of passages and counts the passages that hold each.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly List<int> _holders = [];

    /// <summary>The number of passages seen.</summary>
    public int PassageCount { get; private set; }

    /// <summary>The words by number.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>How many passages hold each word.</summary>
    public IReadOnlyList<int> Holders => _holders;

    /// <summary>Numbers the words of the next passage.</summary>
    public ImmutableArray<int> Number(ContentWords words)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(words.Count);
        var seen = new HashSet<int>();
        foreach (string key in words.Keys)
        {
            if (!_numbers.TryGetValue(key, out int number))
            {
                number = _holders.Count;
                _numbers.Add(key, number);
                _keys.Add(key);
                _holders.Add(0);
            }

            _holders[number] += seen.Add(number) ? 1 : 0;
            numbers.Add(number);
        }

        PassageCount++;
        return numbers.DrainToImmutable();
    }

    /// <summary>The numbers of the different words of a text taken from numbered passages.</summary>
    public IEnumerable<int> Of(string text) =>
        ContentWords.Of(text).Keys.Distinct(StringComparer.Ordinal).Where(_numbers.ContainsKey).Select(key => _numbers[key]);
}
