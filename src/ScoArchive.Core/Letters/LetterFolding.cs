using System.Collections.Frozen;

namespace ScoArchive.Core.Letters;

/// <summary>
/// Plain letters for letters with accents, ligatures and full-width forms, from <c>folding.tsv</c>. A table of our own
/// keeps results the same on machines with and without Unicode libraries.
/// </summary>
public static class LetterFolding
{
    private static readonly FrozenDictionary<char, string> Table =
        TableFile.Rows(typeof(LetterFolding).Assembly, "Letters.folding.tsv").ToFrozenDictionary(cells => cells[0][0], cells => cells[1]);

    /// <summary>The plain form of a lower-case letter, or <see langword="null"/> when it is plain already.</summary>
    public static string? PlainFormOf(char letter) => Table.GetValueOrDefault(letter);
}
