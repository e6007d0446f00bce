using System.Text;

namespace ScoArchive.Core.Markdown;

/// <summary>Escapes plain words so that Markdown reads them as those words and nothing else.</summary>
public static class MarkdownEscaper
{
    private const string AlwaysEscaped = "\\`*_{}[]<>|&#";

    /// <summary>Escapes one line of text that starts a block.</summary>
    public static string EscapeBlock(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        int marker = FindBlockMarker(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (i == marker || NeedsEscape(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes text that stands inside a line.</summary>
    public static string EscapeInline(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            escaped.Append(NeedsEscape(text, i) ? "\\" : "").Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text, int index) =>
        AlwaysEscaped.Contains(text[index], StringComparison.Ordinal) || CanOpenContainer(text, index);

    // Two colons make an inline container; at an end of the text, the next sign may be one.
    private static bool CanOpenContainer(string text, int index) =>
        text[index] == ':'
        && (index == 0 || index == text.Length - 1 || text[index - 1] == ':' || text[index + 1] == ':');

    // Only the first sign of a line, or the sign behind a leading number, can open a list, a fence or a rule.
    private static int FindBlockMarker(string text)
    {
        if (text.Length > 0 && text[0] is '-' or '+' or '~' or '=')
        {
            return 0;
        }

        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? digits : -1;
    }
}
