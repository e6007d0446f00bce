namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>The words that are shown as evidence of a fact.</summary>
internal static class DetectionText
{
    private const int Longest = 160;
    private const int Before = 60;
    private const int Behind = 40;

    /// <summary>The first words of a paragraph.</summary>
    public static string Shown(string text) => text.Length > Longest ? text[..Longest] : text;

    /// <summary>The words around a place in a paragraph.</summary>
    public static string Around(string text, int start, int length)
    {
        int from = Math.Clamp(start - Before, 0, text.Length);
        int to = Math.Clamp(start + length + Behind, from, text.Length);
        return text[from..to].Trim();
    }
}
