using System.Globalization;
using System.Text;

namespace ScoArchive.Search.Words;

/// <summary>What a character is to the splitter.</summary>
internal static class CharacterKinds
{
    /// <summary>Whether readers do not see it.</summary>
    public static bool IsInvisible(Rune character) =>
        character.Value is 0xAD or (>= 0x200B and <= 0x200D) or 0x2060 or 0xFEFF;

    /// <summary>Whether it is an apostrophe or typed for one.</summary>
    public static bool IsApostrophe(Rune character) =>
        character.Value is '\'' or '`' or 0xB4 or 0x2BC or 0x2018 or 0x2019 or 0xFF07;

    /// <summary>Whether it joins the parts of a compound.</summary>
    public static bool IsHyphen(Rune character) => character.Value is '-' or 0x2010 or 0x2011;

    /// <summary>Whether it is written without blanks between words.</summary>
    public static bool IsIdeograph(Rune character) => character.Value
        is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x3041 and <= 0x30FF) or (>= 0x20000 and <= 0x3134F);

    /// <summary>Whether it is a letter, mark or digit beyond ASCII.</summary>
    public static bool IsLetterBeyondAscii(Rune character) => !character.IsAscii && Rune.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
