using System.Globalization;
using System.Text;

namespace ScoArchive.Proof.Styles;

/// <summary>The characters of a style sheet, read part by part; strings, brackets and comments are kept together.</summary>
internal sealed class StyleText(string css)
{
    private const int LongestEscape = 6;
    private int _at;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => _at >= css.Length;

    /// <summary>Reads to the next semicolon or brace outside strings and brackets, and passes over it.</summary>
    /// <param name="end">The sign that ended the part; NUL at the end of the sheet.</param>
    public string ReadPart(out char end)
    {
        StringBuilder part = new();
        int depth = 0;
        while (_at < css.Length)
        {
            char c = css[_at];
            if (c == '/' && _at + 1 < css.Length && css[_at + 1] == '*')
            {
                int close = css.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = close < 0 ? css.Length : close + 2;
                part.Append(' ');
            }
            else if (c is '"' or '\'' or '\\')
            {
                int stop = c == '\\' ? Math.Min(css.Length, _at + 2) : EndOfString(css, _at);
                part.Append(css, _at, stop - _at);
                _at = stop;
            }
            else if (c is ';' or '{' or '}' && depth == 0)
            {
                _at++;
                end = c;
                return part.ToString().Trim();
            }
            else
            {
                depth = Math.Max(0, depth + DepthOf(c));
                part.Append(c);
                _at++;
            }
        }

        end = '\0';
        return part.ToString().Trim();
    }

    /// <summary>Passes over the rest of a block, with the blocks in it.</summary>
    public void PassBlock()
    {
        for (int depth = 1; depth > 0 && !IsAtEnd;)
        {
            ReadPart(out char end);
            depth += end switch { '{' => 1, '}' => -1, _ => 0 };
        }
    }

    /// <summary>The members of a list, parted by commas outside strings and brackets.</summary>
    public static IEnumerable<string> SplitList(string list)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < list.Length; i++)
        {
            if (list[i] is '"' or '\'')
            {
                i = EndOfString(list, i) - 1;
            }
            else if (list[i] == ',' && depth == 0)
            {
                yield return list[start..i].Trim();
                start = i + 1;
            }
            else
            {
                depth += DepthOf(list[i]);
            }
        }

        yield return list[start..].Trim();
    }

    /// <summary>The text with what stands behind backslashes in its place: <c>\64 isplay</c> reads <c>display</c>.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder plain = new();
        for (int i = 0; i < text.Length; i++)
        {
            int digits = 0;
            while (text[i] == '\\' && digits < LongestEscape && i + 1 + digits < text.Length && char.IsAsciiHexDigit(text[i + 1 + digits]))
            {
                digits++;
            }

            if (text[i] != '\\' || digits == 0)
            {
                plain.Append(text[i] == '\\' ? "" : text[i].ToString());
                continue;
            }

            int code = int.Parse(text.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            plain.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
            i += digits;
            i += i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) ? 1 : 0;
        }

        return plain.ToString();
    }

    private static int EndOfString(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length && text[i] != text[start] && text[i] != '\n')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return Math.Min(text.Length, i + 1);
    }

    private static int DepthOf(char c) => c switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
}
