using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows the labels that the turns of an interview open with: <c>Q:</c>, <c>Ответ:</c>.</summary>
internal static class Speakers
{
    private const int Longest = 10;
    private const int LongestName = 30;

    /// <summary>Whether somebody begins to speak: behind a label of turns, or behind a name with an address to the audience.</summary>
    public static bool Opens(string text) => LabelAt(text, 0).Length > 0 || Addresses(text) || AsksAsPress(text);

    /// <summary>Whether a Chinese paper's or agency's reporter asks, behind a colon: <c>某社记者：…？</c></summary>
    private static bool AsksAsPress(string text) =>
        text[^1] is '?' or '？' && text.IndexOfAny([':', '：']) is > 2 and <= LongestName and var colon && Phrases.Simplified(text[..colon]).EndsWith("记者", StringComparison.Ordinal);

    /// <summary>Whether a speaker's name and a colon lead to an address to the audience: <c>A. Example: Dear colleagues! …</c></summary>
    public static bool Addresses(string text)
    {
        int colon = text.IndexOfAny([':', '：']);
        string after = colon is > 2 and <= LongestName ? text[(colon + 1)..].TrimStart() : "";
        int end = after.AsSpan().IndexOfAny('!', '！', ',');
        return end > 0 && StandingLine.IsSalutation(after[..(end + 1)]);
    }

    /// <summary>The label at a place; empty when none stands there.</summary>
    public static string LabelAt(string text, int at)
    {
        int colon = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny(':', '：');
        bool opens = colon > 0 && char.IsLetter(text[at]) && !char.IsLower(text[at]) && at + colon + 1 < text.Length;
        return opens && Phrases.Default.Holds("speaker-labels", text.Substring(at, colon)) ? text.Substring(at, colon + 1) : "";
    }
}
