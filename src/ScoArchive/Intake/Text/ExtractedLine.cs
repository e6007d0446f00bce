using System.Text;

namespace ScoArchive.Intake.Text;

/// <summary>Puts the words of a line or paragraph in order: one blank between words, no soft hyphens, ligatures as their letters.</summary>
public static class ExtractedLine
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Whether a sign is written without blanks beside others of its kind.</summary>
    public static bool IsWide(char sign) => sign is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60');

    /// <summary>The words of a paragraph, with its set line ends and tabs.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            Append(clean, sign);
        }

        while (clean.Length > 0 && IsPlainBlank(clean[^1]))
        {
            clean.Length--;
        }

        return clean.ToString();
    }

    /// <summary>The words on one line.</summary>
    public static string OnOneLine(string text) =>
        string.Join(' ', Clean(text).Split(['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static void Append(StringBuilder clean, char sign)
    {
        char last = clean.Length > 0 ? clean[^1] : '\n';
        switch (sign)
        {
            case '\u00AD' or '\u200B' or '\uFEFF' or '\r':
                break;
            case '\t' or '\n' when clean.Length == 0:
                break;
            case ' ' when last is ' ' or '\n' or '\t':
                break;
            case '\t' or '\n':
                clean.Length -= last == ' ' ? 1 : 0;
                clean.Append(sign);
                break;
            case '\u2028' or '\u2029' or '\v' or '\f':
                Append(clean, '\n');
                break;
            case >= '\uFB00' and <= '\uFB06':
                clean.Append(Ligatures[sign - '\uFB00']);
                break;
            default:
                _ = char.IsControl(sign) ? clean : clean.Append(sign);
                break;
        }
    }

    private static bool IsPlainBlank(char sign) => sign is ' ' or '\n' or '\t';
}
