using System.Collections.Immutable;

namespace ScoArchive.Pages.Blocks;

/// <summary>Cuts a long paragraph to the words around its first mark.</summary>
public static class ExcerptWindow
{
    /// <summary>The words, cut between words with an ellipsis at each cut, and the marks that are left.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="marks">Stretches to keep in sight.</param>
    /// <param name="longest">Length in characters beyond which it is cut.</param>
    public static (string Words, ImmutableArray<TextMark> Marks) Cut(string words, ImmutableArray<TextMark> marks, int longest)
    {
        if (words.Length <= longest)
        {
            return (words, marks);
        }

        int centre = marks.IsEmpty ? 0 : marks.Min(mark => mark.Start);
        int start = FindBlank(words, Math.Clamp(centre - (longest / 3), 0, words.Length - longest));
        int end = start + longest >= words.Length ? words.Length : words.LastIndexOf(' ', start + longest, longest / 2);
        end = end < 0 ? start + longest : end;
        string before = start > 0 ? "… " : "";
        string cut = string.Concat(before, words.AsSpan(start, end - start), end < words.Length ? " …" : "");
        int shift = before.Length - start;
        return (cut, [.. marks.Where(mark => mark.Start >= start && mark.Start + mark.Length <= end)
            .Select(mark => mark with { Start = mark.Start + shift })]);
    }

    private static int FindBlank(string words, int from)
    {
        int blank = from == 0 ? -1 : words.IndexOf(' ', from, Math.Min(40, words.Length - from));
        return from == 0 ? 0 : blank < 0 ? from : blank + 1;
    }
}
