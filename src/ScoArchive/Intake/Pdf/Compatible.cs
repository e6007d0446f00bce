using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Signs that fonts state in place of the letters that they show: radicals of dictionaries, signs kept for older encodings, and the
/// joined forms of Hebrew and Arabic letters (<c>compatible.tsv</c>, compatibility decompositions of the Unicode Character Database, version 15).
/// </summary>
internal static class Compatible
{
    private static readonly Lazy<FrozenDictionary<char, string>> Table = new(Read);

    /// <summary>The letters that are meant.</summary>
    public static string Fold(string letters) =>
        letters.Any(IsCompatible) ? string.Concat(letters.Select(letter => Table.Value.GetValueOrDefault(letter) ?? letter.ToString())) : letters;

    private static bool IsCompatible(char letter) => letter is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static FrozenDictionary<char, string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ScoArchive.Intake.compatible.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToFrozenDictionary(pair => (char)int.Parse(pair[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), pair => pair[1]);
    }
}
