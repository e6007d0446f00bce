using System.Text;
using ScoArchive.Core.Letters;

namespace ScoArchive.Search.Words;

/// <summary>
/// Makes words alike that readers take for the same: case, accents, ligatures, full-width letters, ё and е.
/// The browser's <c>text.js</c> does the same; a test holds the two together.
/// </summary>
public static class WordFolding
{
    private const char Breve = '\u0306';

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
        if (lower.IsBmp && LetterFolding.PlainFormOf((char)lower.Value) is { } folded)
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
}
