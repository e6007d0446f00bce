using System.Collections.Frozen;
using System.Globalization;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// How many of a fixed number of passages hold each common word, in texts between states and in texts at large; a table that travels
/// with the program (<c>Data/common-words.txt</c>; its README says what it is made from).
/// </summary>
internal static class CommonWords
{
    /// <summary>The number of passages of which the table speaks.</summary>
    public const double Passages = 200;

    private const double PerMille = 1000;

    private static readonly Lazy<FrozenDictionary<string, double>> Shares = new(Read);

    /// <summary>The passages that hold a word; one for a word that is not common.</summary>
    /// <param name="key">The word as <see cref="ContentWords"/> reduces it.</param>
    public static double HoldersOf(string key) =>
        Shares.Value.TryGetValue(key, out double share) ? Math.Max(1, Passages * share) : 1;

    // The forms of a word count together.
    private static FrozenDictionary<string, double> Read()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string[] cells in TableFile.Rows(typeof(CommonWords).Assembly, "Echoes.common-words.txt"))
        {
            string key = ContentWords.KeyOf(WordForm.Stem(cells[0]));
            double share = int.Parse(cells[1], CultureInfo.InvariantCulture) / PerMille;
            shares[key] = Math.Min(1, shares.GetValueOrDefault(key) + share);
        }

        return shares.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
