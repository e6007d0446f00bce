using System.Globalization;

namespace ScoArchive.Core.Letters;

/// <summary>
/// Characters that editors never mean, and that feeds and pages cannot hold or would show wrongly: controls other than
/// tab and line ends, signs that turn the direction of writing, halves of a character, and code points that are none.
/// </summary>
public static class ControlCharacters
{
    private const string LineSigns = "\t\n\r\u0085\u2028\u2029";

    /// <summary>Where the first of them stands in a text, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (IsRefused(text[i]) || (char.IsSurrogate(text[i]) && !isPair))
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return -1;
    }

    /// <summary>The text with a blank in the place of each of them.</summary>
    public static string Blank(string text)
    {
        char[] characters = text.ToCharArray();
        int from = 0;
        for (int next = IndexIn(characters); next >= 0; next = IndexIn(characters.AsSpan(from)))
        {
            from += next;
            characters[from] = ' ';
        }

        return new string(characters);
    }

    /// <summary>The text with each of them, and each line end and tab, as its code point, so that a terminal shows it on one line.</summary>
    public static string Show(string text) => string.Concat(text.Select((c, i) => IsShown(text, i) ? c.ToString() : $"<{NameOf(c)}>"));

    /// <summary>The character's code point, for messages: <c>U+000B</c>.</summary>
    public static string NameOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Whether the text holds anything that a reader would see.</summary>
    public static bool HasVisible(string text) => text.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned));

    private static bool IsShown(string text, int index) => !LineSigns.Contains(text[index], StringComparison.Ordinal)
        && (IndexIn(text.AsSpan(index, 1)) < 0 || IsHalfOfPair(text, index));

    private static bool IsHalfOfPair(string text, int index) =>
        (index + 1 < text.Length && char.IsSurrogatePair(text, index)) || (index > 0 && char.IsSurrogatePair(text, index - 1));

    private static bool IsRefused(char character) => character switch
    {
        '\t' or '\n' or '\r' or '\u0085' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
