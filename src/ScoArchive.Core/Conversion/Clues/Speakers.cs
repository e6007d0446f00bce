using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows the labels that the turns of an interview open with: <c>Q:</c>, <c>Ответ:</c>.</summary>
internal static class Speakers
{
    private const int Longest = 10;

    /// <summary>The label at a place; empty when none stands there.</summary>
    public static string LabelAt(string text, int at)
    {
        int colon = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny(':', '：');
        bool opens = colon > 0 && char.IsLetter(text[at]) && !char.IsLower(text[at]) && at + colon + 1 < text.Length;
        return opens && Phrases.Default.Holds("speaker-labels", text.Substring(at, colon)) ? text.Substring(at, colon + 1) : "";
    }
}
