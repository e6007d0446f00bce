using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Reads footnote markers that have lost their raised form: a plain number that clings to a word, and one that opens a note.</summary>
internal static class PlainNoteMarker
{
    private const int FewestLetters = 3;
    private const int FewestBeforeStop = 4;

    /// <summary>The number that a note may open with, "1 Source: …"; 0 when the words start otherwise.</summary>
    public static int Read(string text)
    {
        int length = DigitsAt(text, 0);
        bool gap = length > 0 && length + 1 < text.Length && Signs.IsBlank(text[length]);
        ReadOnlySpan<char> words = gap ? text.AsSpan(length).TrimStart() : [];
        bool opens = !words.IsEmpty && (char.IsUpper(words[0]) || Signs.IsOpener(words[0]) || Signs.IsWide(words[0]));
        return opens ? int.Parse(text.AsSpan(0, length), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The numbers that cling to words of a line, or to the stop behind one.</summary>
    public static IEnumerable<int> MarksIn(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int length = char.IsAsciiDigit(text[i - 1]) ? 0 : DigitsAt(text, i);
            if (length > 0 && Clings(text, i, i + length))
            {
                yield return int.Parse(text.AsSpan(i, length), System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    private static int DigitsAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start is 1 or 2 && text[start] != '0' ? end - start : 0;
    }

    private static bool Clings(string text, int start, int end)
    {
        bool parts = end == text.Length || Signs.IsBlank(text[end]) || char.IsPunctuation(text[end]);
        char before = text[start - 1];
        if (!parts || char.IsLetter(before) && !Signs.IsWide(before))
        {
            return parts && IsWord(text, start, FewestLetters);
        }

        bool closes = before is '.' or ',' or ';' or '。' or '，' or '；' || Signs.IsCloser(before);
        bool ends = end == text.Length || Signs.IsBlank(text[end]);
        return Signs.IsWide(before) && !closes
            ? end == text.Length || char.IsPunctuation(text[end])
            : closes && ends && start > 1 && (Signs.IsWide(text[start - 2]) || IsWord(text, start - 1, before == '.' ? FewestBeforeStop : FewestLetters));
    }

    // Names of rooms, formulas and roads ("A4", "CO2") end in capitals or are short.
    private static bool IsWord(string text, int end, int fewest)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start >= fewest && !text[(start + 1)..end].Any(char.IsUpper);
    }
}
