using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows the lines at the head of a note or memorandum that say who writes to whom, when and about what: <c>SUBJECT: Lamps</c>.</summary>
internal static class MemoLabel
{
    private const int Longest = 24;

    /// <summary>The label that opens the line, with its colon; empty without one.</summary>
    public static string Of(string text)
    {
        int colon = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOfAny(':', '：');
        return colon > 0 && Phrases.Default.Holds("memo-labels", text[..colon]) ? text[..(colon + 1)] : "";
    }

    /// <summary>Whether the label says whom somebody writes to, which only the head of a note does.</summary>
    public static bool Addresses(string label) => Phrases.Default.Holds("memo-addressees", label);

    /// <summary>Whether the label says what the note is about.</summary>
    public static bool NamesSubject(string label) => Phrases.Default.Holds("memo-subjects", label);
}
