using System.Globalization;
using System.Text;

namespace ScoArchive.Search.Words;

/// <summary>
/// Splits a passage into words: runs of letters and digits with inner apostrophes; hyphenated words both as their parts and
/// as one compound; Chinese and Japanese as overlapping pairs of characters. The browser's <c>text.js</c> does the same.
/// </summary>
public sealed class WordSplitter
{
    private readonly List<Word> words = [];
    private readonly List<string> parts = [];
    private readonly StringBuilder part = new();
    private bool apostropheWaits;
    private bool hyphenWaits;
    private int position;
    private Rune? previousIdeograph;

    /// <summary>The words of a text in order; a compound stands before its parts.</summary>
    public static IReadOnlyList<Word> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        WordSplitter splitter = new();
        foreach (Rune character in text.EnumerateRunes())
        {
            splitter.Read(character);
        }

        splitter.EndCompound();
        splitter.EndIdeographs();
        return splitter.words;
    }

    private void Read(Rune character)
    {
        if (character.IsAscii)
        {
            EndIdeographs();
            ReadAlphabetic(character);
            return;
        }

        if (IsInvisible(character))
        {
            return;
        }

        if (IsIdeograph(character))
        {
            EndCompound();
            ReadIdeograph(character);
            return;
        }

        EndIdeographs();
        ReadAlphabetic(character);
    }

    private void ReadAlphabetic(Rune character)
    {
        if (IsApostrophe(character))
        {
            WaitFor(ref apostropheWaits);
        }
        else if (IsHyphen(character))
        {
            WaitFor(ref hyphenWaits);
        }
        else if (IsWordCharacter(character))
        {
            ReadLetter(character);
        }
        else
        {
            EndCompound();
        }
    }

    // An apostrophe or hyphen belongs to the word only when a letter follows at once.
    private void WaitFor(ref bool flag)
    {
        if (part.Length == 0 || apostropheWaits || hyphenWaits)
        {
            EndCompound();
        }
        else
        {
            flag = true;
        }
    }

    private void ReadLetter(Rune character)
    {
        if (apostropheWaits)
        {
            part.Append('\'');
        }
        else if (hyphenWaits)
        {
            EndPart();
        }

        apostropheWaits = false;
        hyphenWaits = false;
        WordFolding.AppendFolded(part, character);
    }

    private void EndPart()
    {
        if (part.Length > 0)
        {
            parts.Add(part.ToString());
            part.Clear();
        }
    }

    private void EndCompound()
    {
        EndPart();
        apostropheWaits = false;
        hyphenWaits = false;
        if (parts.Count > 1 && parts.Exists(p => !p.All(char.IsAsciiDigit)))
        {
            words.Add(new Word(string.Join('-', parts), position, parts.Count));
        }

        foreach (string form in parts)
        {
            words.Add(new Word(form, position++, 1));
        }

        parts.Clear();
    }

    private void ReadIdeograph(Rune character)
    {
        if (previousIdeograph is { } previous)
        {
            words.Add(new Word(previous.ToString() + character, position++, 1));
        }

        previousIdeograph = character;
    }

    // The last character of a run stands alone, so that a search for one character finds it too.
    private void EndIdeographs()
    {
        if (previousIdeograph is { } last)
        {
            words.Add(new Word(last.ToString(), position++, 1));
            previousIdeograph = null;
        }
    }

    private static bool IsInvisible(Rune character) =>
        character.Value is 0xAD or (>= 0x200B and <= 0x200D) or 0x2060 or 0xFEFF;

    private static bool IsApostrophe(Rune character) =>
        character.Value is '\'' or '`' or 0xB4 or 0x2BC or 0x2018 or 0x2019 or 0xFF07;

    private static bool IsHyphen(Rune character) => character.Value is '-' or 0x2010 or 0x2011;

    private static bool IsIdeograph(Rune character) => character.Value
        is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x3041 and <= 0x30FF) or (>= 0x20000 and <= 0x3134F);

    private static bool IsWordCharacter(Rune character) => character.IsAscii
        ? char.IsAsciiLetterOrDigit((char)character.Value)
        : IsLetterMarkOrDigit(character);

    private static bool IsLetterMarkOrDigit(Rune character) => Rune.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
