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

    /// <summary>Adds the folded form of a character that is not ASCII.</summary>
    /// <param name="letters">The letters so far.</param>
    /// <param name="wordStart">Where among them the word begins.</param>
    /// <param name="character">The character.</param>
    public static void AddFolded(FoldedLetters letters, int wordStart, Rune character)
    {
        ArgumentNullException.ThrowIfNull(letters);
        if (IsAccent(character))
        {
            ComposeShortI(letters, wordStart, character);
            return;
        }

        Rune lower = Rune.ToLowerInvariant(character);
        if (lower.IsBmp)
        {
            AddPlain(letters, (char)lower.Value);
        }
        else
        {
            letters.Add(lower.ToString());
        }
    }

    private static void AddPlain(FoldedLetters letters, char lower)
    {
        if (LetterFolding.PlainFormOf(lower) is { } plain)
        {
            letters.Add(plain);
        }
        else
        {
            letters.Add(lower);
        }
    }

    private static bool IsAccent(Rune character) => character.Value is >= 0x300 and <= 0x36F;

    // Of all accents, only the breve on и makes another letter.
    private static void ComposeShortI(FoldedLetters letters, int wordStart, Rune accent)
    {
        if (accent.Value == Breve && letters.Length > wordStart && letters.Slice(letters.Length - 1, 1)[0] == 'и')
        {
            letters.ReplaceLast('й');
        }
    }
}
