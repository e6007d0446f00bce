using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Reads footnote markers: <c>[3]</c>, raised figures and stars.</summary>
internal static class NoteMarker
{
    private const string Raised = "¹²³⁰⁴⁵⁶⁷⁸⁹";

    /// <summary>The marker that a note starts with; empty when the words start otherwise.</summary>
    public static string Read(string text)
    {
        int length = text.Length == 0 ? 0 : LengthAt(text, 0);
        bool words = length > 0 && text.AsSpan(length).TrimStart() is { IsEmpty: false } rest && (char.IsUpper(rest[0]) || Signs.IsOpener(rest[0]) || Signs.IsWide(rest[0]));
        bool starGap = text.Length > length && text[0] == '*' && length == 1 && text[1] == ' ';
        bool emphasis = length == 1 && text[0] == '*' && text[^1] == '*';
        return words && !starGap && !emphasis ? text[..length] : "";
    }

    /// <summary>Adds the markers that stand behind words of a text.</summary>
    public static void Collect(string text, HashSet<string> markers)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int length = Signs.IsBlank(text[i]) ? 0 : LengthAt(text, i);
            if (length > 0)
            {
                markers.Add(text.Substring(i, length));
                i += length - 1;
            }
        }
    }

    private static int LengthAt(string text, int start)
    {
        int end = start;
        if (text[start] == '[')
        {
            end++;
            while (end < text.Length && end - start <= 3 && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            return end > start + 1 && end < text.Length && text[end] == ']' ? end - start + 1 : 0;
        }

        string signs = text[start] is '*' or '†' ? "*†" : Raised;
        while (end < text.Length && end - start < 3 && signs.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end - start;
    }
}
