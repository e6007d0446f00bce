using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Signs that fonts state in place of the letters that they show: radicals of dictionaries, and signs kept for older encodings
/// (<c>compatible.tsv</c>, the compatibility decompositions of one sign in the Unicode Character Database, version 15).
/// </summary>
internal static class Compatible
{
    private static readonly Lazy<FrozenDictionary<char, char>> Table = new(Read);

    /// <summary>The letters that are meant.</summary>
    public static string Fold(string letters) =>
        letters.Any(IsCompatible) ? string.Concat(letters.Select(letter => Table.Value.GetValueOrDefault(letter, letter))) : letters;

    private static bool IsCompatible(char letter) => letter is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF');

    private static FrozenDictionary<char, char> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ScoArchive.Intake.compatible.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToFrozenDictionary(pair => (char)int.Parse(pair[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), pair => pair[1][0]);
    }
}
