using System.Buffers;
using System.Globalization;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>What single characters mean for the layout of a text.</summary>
internal static class Signs
{
    private const int LongestGloss = 9;
    private static readonly SearchValues<char> GlossLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü");

    private static readonly SearchValues<char> Invisible = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsInvisible)]);

    public const char SoftHyphen = '\u00AD';

    /// <summary>The sign that programs which read scans end a line with inside a word: ¬.</summary>
    public const char DivisionSign = '\u00AC';

    /// <summary>The sign that marks a stressed vowel, as readers for learners print it above letters.</summary>
    public const char Accent = '\u0301';

    /// <summary>Blanks that no line may break at: they read like others.</summary>
    public const string FirmBlanks = "\u00A0\u202F\u2007";

    /// <summary>The same text, of the same length, with plain blanks.</summary>
    public static string WithPlainBlanks(string text) =>
        text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2007', ' ');

    /// <summary>The same text without its blanks, as Chinese words are compared.</summary>
    public static string WithoutBlanks(string text) => text.AsSpan().IndexOfAny(' ', '\u3000') < 0 ? text : string.Concat(text.Where(sign => !IsBlank(sign)));

    /// <summary>Characters that show nothing and part nothing: controls, marks of order and of direction.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        >= ' ' and <= '~' => false,
        '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        _ => char.IsControl(c) && !char.IsWhiteSpace(c),
    };

    /// <summary>Whether a text has characters that show nothing and part nothing; most have none.</summary>
    public static bool HasInvisible(ReadOnlySpan<char> text) => text.ContainsAny(Invisible);

    /// <summary>Characters that no word starts or ends with.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    /// <summary>Han characters, kana and full-width signs, which are written without blanks.</summary>
    public static bool IsWide(char c) => c switch
    {
        >= '\u2E80' and <= '\u9FFF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFE30' and <= '\uFE4F' => true,
        >= '\uFF00' and <= '\uFF60' => true,
        _ => false,
    };

    /// <summary>Signs that can end a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '．';

    /// <summary>Signs that can end a clause which stands as a paragraph of its own.</summary>
    public static bool IsClauseEnd(char c) => IsSentenceEnd(c) || c is ':' or ';' or '：' or '；';

    /// <summary>Closing marks that may follow the end of a sentence.</summary>
    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '）' or '」' or '』' or '*' or '】' or '》';

    /// <summary>Opening marks that may stand before the first letter of a sentence.</summary>
    public static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '（' or '「' or '『' or '【' or '《' or '„';

    /// <summary>Signs that a word is cut with at a line end.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or DivisionSign;

    /// <summary>Signs that lines of rules and borders are drawn with.</summary>
    public static bool IsRule(char c) => c is '-' or '_' or '=' or '*' or '+' or '|' or '~' or '—' or '–' || c is >= '\u2500' and <= '\u257F';

    /// <summary>Uprights between the cells of a table.</summary>
    public static bool IsUpright(char c) => c is '|' or '│' or '┃' or '║';

    /// <summary>Width on a terminal: two places for wide signs.</summary>
    public static int WidthOf(char c) => IsWide(c) ? 2 : IsInvisible(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? 0 : 1;

    /// <summary>Characters of a gloss that says in brackets how a Chinese sign is read, <c>(lián)</c>, as some pages print it inside words; 0 without one.</summary>
    public static int LengthOfGloss(ReadOnlySpan<char> text)
    {
        if (text[0] is not '(')
        {
            return 0;
        }

        int close = text[..Math.Min(text.Length, LongestGloss)].IndexOf(')');
        return close > 1 && !text[1..close].ContainsAnyExcept(GlossLetters) ? close + 1 : 0;
    }
}
