using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Parts a title from quotation marks that stand around the whole of it: <c>«Хартия лесников»</c>, <c>《森林宪章》</c>.</summary>
internal static class TitleQuotes
{
    private const int Shortest = 6;
    private static readonly string[] Pairs = ["«»", "“”", "„“", "\"\"", "《》", "「」", "『』"];

    /// <summary>What stands before the words, the words alone, and what stands behind them; nothing but the title where no marks stand around it.</summary>
    public static (ImmutableArray<Draft> Before, Draft Words, ImmutableArray<Draft> Behind) Part(Draft title)
    {
        string text = title.Text;
        if (text.Length < Shortest || !Pairs.Any(pair => text[0] == pair[0] && text[^1] == pair[1] && StandsAround(text, pair)))
        {
            return ([], title, []);
        }

        (Draft opening, Draft rest) = DraftCutter.Cut(title, 1);
        (Draft words, Draft closing) = DraftCutter.Cut(rest, rest.Text.Length - 1);
        return ([Aside(opening)], words, [Aside(closing)]);
    }

    /// <summary>Whether the first sign is closed by the last one, not before: no <c>«А» и «Б»</c>.</summary>
    private static bool StandsAround(string text, string pair)
    {
        if (pair[0] == pair[1])
        {
            return text.Count(sign => sign == pair[0]) == 2;
        }

        int open = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            open += text[i] == pair[0] ? 1 : text[i] == pair[1] ? -1 : 0;
            if (open == 0)
            {
                return false;
            }
        }

        return open == 1;
    }

    private static AsideDraft Aside(Draft mark) => mark.SetAside(InterventionKind.Boilerplate, NoteReason.TitleQuotes);
}
