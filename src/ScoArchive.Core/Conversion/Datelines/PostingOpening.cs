using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Measures the label, day and hour that a page prints before the first sentence of a text: <c>Updated: 2006-06-12 15:12 The …</c></summary>
internal static class PostingOpening
{
    private const int Longest = 80;

    /// <summary>Characters of the opening with the blanks after it; 0 where a text does not begin with one.</summary>
    public static int LengthOf(string text)
    {
        string window = text[..Math.Min(text.Length, Longest)];
        int colon = window.IndexOfAny([':', '：']);
        FoundDate? date = colon > 0 && Phrases.Default.Holds("date-labels", window[..colon]) ? DateFinder.Find(window).FirstOrDefault() : null;
        if (date?.Date is not { Year: not null, Start.Day: not null } || window[(colon + 1)..date.Start].Trim().Length > 0)
        {
            return 0;
        }

        int hour = PassBlanks(text, date.Start + date.Length);
        int end = hour;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
        {
            end++;
        }

        int sentence = PassBlanks(text, end);
        bool states = end > hour && text.AsSpan(hour, end - hour).Contains(':');
        return states && sentence > end && sentence < text.Length && (char.IsUpper(text[sentence]) || Signs.IsWide(text[sentence])) ? sentence : 0;
    }

    private static int PassBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
