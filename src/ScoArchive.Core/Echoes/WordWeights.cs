using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Numbers the content words of all passages and weighs each by how few passages hold it.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _passages = [];
    private int _count;

    /// <summary>Half of this is about what one rare word weighs; passages must share more than chance gives.</summary>
    public double Unit => Math.Log(1 + _count);

    /// <summary>Numbers the words of the next passage.</summary>
    public ImmutableArray<int> Number(ContentWords words)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(words.Count);
        var seen = new HashSet<int>();
        foreach (string key in words.Keys)
        {
            if (!_numbers.TryGetValue(key, out int number))
            {
                number = _passages.Count;
                _numbers.Add(key, number);
                _passages.Add(0);
            }

            if (seen.Add(number))
            {
                _passages[number]++;
            }

            numbers.Add(number);
        }

        _count++;
        return numbers.DrainToImmutable();
    }

    /// <summary>The weight of a word: the larger, the fewer passages hold it.</summary>
    public double Of(int word) => Math.Log(1 + ((double)_count / _passages[word]));

    /// <summary>The weight of a pair of words.</summary>
    public double OfPair(ulong pair)
    {
        (int low, int high) = WordPairs.WordsOf(pair);
        return Of(low) + Of(high);
    }

    /// <summary>The weight of all different words of a passage.</summary>
    public double OfAll(ImmutableArray<int> words) => words.Distinct().Sum(Of);

    /// <summary>The weight of all different words of a phrase taken from a numbered passage.</summary>
    public double OfText(string text) =>
        ContentWords.Of(text).Keys.Distinct(StringComparer.Ordinal).Sum(key => _numbers.TryGetValue(key, out int number) ? Of(number) : 0);
}
