namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>The words that are shown as evidence of a fact.</summary>
internal static class DetectionText
{
    private const int Longest = 160;

    /// <summary>The first words of a paragraph.</summary>
    public static string Shown(string text) => text.Length > Longest ? text[..Longest] : text;
}
