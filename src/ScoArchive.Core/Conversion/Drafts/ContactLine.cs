using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows lines that say how somebody can be reached: telephone numbers, electronic addresses.</summary>
internal static class ContactLine
{
    private const int Longest = 160;

    /// <summary>Whether the line holds an electronic address, or opens with the label of one or of a telephone number.</summary>
    public static bool Is(string text) =>
        text.Length <= Longest && (HoldsAddress(text) || (Phrases.Default.Starts("contact-labels", text) && text.Any(c => char.IsAsciiDigit(c) || c is ':' or '：')));

    /// <summary>Whether the line may be a postal address: it parts its words by commas and holds a number.</summary>
    public static bool MayBeAddress(string text) => text.Contains(',', StringComparison.Ordinal) && text.Any(char.IsAsciiDigit);

    private static bool HoldsAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
    }
}
