using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines that say how somebody can be reached: telephone numbers, electronic addresses.</summary>
internal static class ContactLine
{
    private const int Longest = 160;

    /// <summary>Whether the line holds an electronic address, or opens with the label of one or of a telephone number.</summary>
    public static bool Is(string text) =>
        text.Length <= Longest && (HoldsAddress(text) || IsNumber(text) || (Phrases.Default.Starts("contact-labels", text) && text.Any(c => char.IsAsciiDigit(c) || c is ':' or '：')));

    /// <summary><c>+992 37 221 0000</c>.</summary>
    private static bool IsNumber(string text) => text[0] is '+' or '(' && text.Count(char.IsAsciiDigit) >= 7 && !text.Any(char.IsLetter);

    private static bool HoldsAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
    }
}
