using System.Collections.Frozen;
using System.Text;

namespace ScoArchive.Search.Words;

/// <summary>
/// Makes words alike that readers take for the same: case, accents, ligatures, full-width letters, ё and е.
/// The browser's <c>text.js</c> does the same; a test holds the two together.
/// </summary>
public static class WordFolding
{
    private const char Breve = '\u0306';

    private static readonly FrozenDictionary<char, string> Table = ReadTable();

    /// <summary>Adds the folded form of one character to a word.</summary>
    public static void AppendFolded(StringBuilder word, Rune character)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (character.IsAscii)
        {
            word.Append(char.ToLowerInvariant((char)character.Value));
            return;
        }

        if (IsAccent(character))
        {
            ComposeShortI(word, character);
            return;
        }

        Rune lower = Rune.ToLowerInvariant(character);
        if (lower.IsBmp && Table.TryGetValue((char)lower.Value, out string? folded))
        {
            word.Append(folded);
        }
        else
        {
            word.Append(lower.ToString());
        }
    }

    private static bool IsAccent(Rune character) => character.Value is >= 0x300 and <= 0x36F;

    // Of all accents, only the breve on и makes another letter.
    private static void ComposeShortI(StringBuilder word, Rune accent)
    {
        if (accent.Value == Breve && word.Length > 0 && word[^1] == 'и')
        {
            word[^1] = 'й';
        }
    }

    private static FrozenDictionary<char, string> ReadTable()
    {
        using Stream stream = typeof(WordFolding).Assembly.GetManifestResourceStream("ScoArchive.Search.folding.tsv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0][0], cells => cells[1]);
    }
}
