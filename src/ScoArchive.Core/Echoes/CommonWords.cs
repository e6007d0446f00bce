using System.Collections.Frozen;
using System.Globalization;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// How many of a fixed number of passages hold each common word, in texts between states and in texts at large: a table that travels
/// with the program (<c>Data/common-words.txt</c>; its README says what it is made from), and words of the archive's own.
/// </summary>
internal sealed class CommonWords
{
    /// <summary>The number of passages of which the table speaks.</summary>
    public const double Passages = 200;

    private const double PerMille = 1000;

    private static readonly Lazy<FrozenDictionary<string, int>> Table = new(() => TableFile.Rows(typeof(CommonWords).Assembly, "Echoes.common-words.txt")
        .ToFrozenDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    private readonly FrozenDictionary<string, double> _shares;

    /// <summary>Takes the archive's own words in; where the table has one too, the larger share counts.</summary>
    /// <param name="own">Words, and how many of a thousand passages hold each.</param>
    public CommonWords(IReadOnlyDictionary<string, int> own) =>
        _shares = Reduce(Table.Value.Where(row => !own.ContainsKey(row.Key)).Concat(own.Select(row => KeyValuePair.Create(row.Key, Math.Max(row.Value, Table.Value.GetValueOrDefault(row.Key))))));

    /// <summary>The passages that hold a word; one for a word that is not common.</summary>
    /// <param name="key">The word as <see cref="ContentWords"/> reduces it.</param>
    public double HoldersOf(string key) =>
        _shares.TryGetValue(key, out double share) ? Math.Max(1, Passages * share) : 1;

    // The forms of a word count together.
    private static FrozenDictionary<string, double> Reduce(IEnumerable<KeyValuePair<string, int>> rows)
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string word, int perMille) in rows)
        {
            string key = ContentWords.KeyOf(WordForm.Stem(word));
            shares[key] = Math.Min(1, shares.GetValueOrDefault(key) + (perMille / PerMille));
        }

        return shares.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
