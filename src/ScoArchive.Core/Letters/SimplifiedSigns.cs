using System.Collections.Frozen;

namespace ScoArchive.Core.Letters;

/// <summary>Simplified Chinese signs for traditional ones, from <c>simplified.tsv</c>, so that words meet in both forms.</summary>
public static class SimplifiedSigns
{
    private const char FirstIdeograph = '\u3400';

    private static readonly FrozenDictionary<char, char> Signs =
        TableFile.Rows(typeof(SimplifiedSigns).Assembly, "Letters.simplified.tsv").ToFrozenDictionary(cells => cells[0][0], cells => cells[1][0]);

    /// <summary>The simplified sign for a traditional one; any other character as it is.</summary>
    public static char Of(char sign) => sign >= FirstIdeograph && Signs.TryGetValue(sign, out char simplified) ? simplified : sign;
}
