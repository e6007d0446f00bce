using System.Collections.Frozen;

namespace ScoArchive.Core.Letters;

/// <summary>Simplified Chinese signs for traditional ones, from <c>simplified.tsv</c>, so that words meet in both forms.</summary>
public static class SimplifiedSigns
{
    private const char FirstIdeograph = '\u3400';

    private static readonly FrozenDictionary<char, char> Signs = ReadSigns();

    /// <summary>The simplified sign for a traditional one; any other character as it is.</summary>
    public static char Of(char sign) => sign >= FirstIdeograph && Signs.TryGetValue(sign, out char simplified) ? simplified : sign;

    private static FrozenDictionary<char, char> ReadSigns()
    {
        using Stream stream = typeof(SimplifiedSigns).Assembly.GetManifestResourceStream("Letters.simplified.tsv")
            ?? throw new InvalidOperationException("the table of simplified signs is missing from the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(row => row[0], row => row[2]);
    }
}
