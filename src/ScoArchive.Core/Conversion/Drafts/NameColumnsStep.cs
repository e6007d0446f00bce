using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Reads entries of lists that print a name over two lines on the left and, behind a dash, an office over as many on the right: the name first,
/// then the office. <c>Иванов          – начальник отдела / Иван Петрович     лесов</c>
/// </summary>
internal static class NameColumnsStep
{
    private const int Most = 6;
    private const int MostWords = 3;
    private const string Gap = "   ";

    /// <summary>Puts the lines of such entries into their reading order.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft>.Builder drafts = ImmutableArray.CreateBuilder<Draft>(manuscript.Drafts.Length);
        for (int i = 0; i < manuscript.Drafts.Length; i++)
        {
            Draft draft = manuscript.Drafts[i];
            int below = !draft.IsOpen || !OpensEntry(draft.First) ? 0 : manuscript.Drafts.Skip(i + 1).Take(Most).TakeWhile(next => next is { IsOpen: true, Gap: 0 } && !OpensEntry(next.First)).Count();
            ParagraphDraft? entry = draft.IsOpen && OpensEntry(draft.First) ? Read(new ParagraphDraft([.. draft.Lines, .. manuscript.Drafts.Skip(i + 1).Take(below).SelectMany(next => next.Lines)], draft.Gap, draft.StartsPage)) : null;
            drafts.Add(entry ?? draft);
            i += entry is null ? 0 : below;
        }

        return manuscript with { Drafts = drafts.ToImmutable() };
    }

    /// <summary>Whether a wide blank and a dash part a name from what its bearer is.</summary>
    private static bool OpensEntry(TextLine line) => RightOf(line) is > 0 and var column && line.Text[column] is ('–' or '—' or '-');

    private static ParagraphDraft? Read(ParagraphDraft draft)
    {
        if (draft.Lines.Length is < 2 or > Most || draft.Lines.Skip(1).Any(OpensEntry))
        {
            return null;
        }

        int column = RightOf(draft.First);
        int edge = draft.First.Start + column;
        List<TextLine> names = [draft.First.Slice(0, column)];
        List<TextLine> offices = [draft.First.Slice(column, draft.First.Text.Length)];
        foreach (TextLine line in draft.Lines.Skip(1))
        {
            int right = line.Start >= edge ? 0 : RightOf(line);
            bool holdsBoth = right > 0 && line.Start + right >= edge;
            if (right != 0 && !holdsBoth && line.Text.Length > edge - line.Start)
            {
                return null;
            }

            names.AddRange(right == 0 ? [] : [holdsBoth ? line.Slice(0, right) : line]);
            offices.AddRange(right == 0 ? [line] : holdsBoth ? [line.Slice(right, line.Text.Length)] : []);
        }

        return names.Count > 1 && names.TrueForAll(IsName) ? new ParagraphDraft([.. names, .. offices], draft.Gap, draft.StartsPage) : null;
    }

    private static bool IsName(TextLine line) =>
        line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostWords } words && words.All(word => char.IsUpper(word[0]) && !word.Any(char.IsAsciiDigit)) && !Sentences.EndsClause(line.Text);

    /// <summary>Where the words behind the line's first wide blank start; -1 without one.</summary>
    private static int RightOf(TextLine line)
    {
        int at = line.Text.IndexOf(Gap, StringComparison.Ordinal);
        while (at > 0 && at < line.Text.Length && line.Text[at] == ' ')
        {
            at++;
        }

        return at > 0 && at < line.Text.Length ? at : -1;
    }
}
