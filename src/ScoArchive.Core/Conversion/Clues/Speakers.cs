using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows the labels that the turns of an interview open with: <c>Q:</c>, <c>Ответ:</c>.</summary>
internal static class Speakers
{
    private const int Longest = 10;
    private const int LongestName = 40;

    /// <summary>Whether somebody begins to speak: behind a label of turns, or behind a name with words to an audience: <c>A. Example: Dear colleagues!</c></summary>
    public static bool Opens(string text)
    {
        int colon = text.AsSpan(0, Math.Min(LongestName, text.Length)).IndexOfAny(':', '：');
        return LabelAt(text, 0).Length > 0 || (colon > 0 && Phrases.Default.Starts("salutations", text[(colon + 1)..].TrimStart()));
    }

    /// <summary>The label at a place; empty when none stands there.</summary>
    public static string LabelAt(string text, int at)
    {
        int colon = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny(':', '：');
        bool opens = colon > 0 && char.IsLetter(text[at]) && !char.IsLower(text[at]) && at + colon + 1 < text.Length;
        return opens && Phrases.Default.Holds("speaker-labels", text.Substring(at, colon)) ? text.Substring(at, colon + 1) : "";
    }
}
