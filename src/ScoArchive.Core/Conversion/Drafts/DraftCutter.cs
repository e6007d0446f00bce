using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Cuts a draft in two.</summary>
internal static class DraftCutter
{
    /// <summary>Cuts before a character of <see cref="Draft.Text"/>, which must stand inside it.</summary>
    public static (Draft Upper, Draft Lower) Cut(Draft draft, int index)
    {
        int before = 0;
        for (int i = 0; i < draft.Lines.Length; i++)
        {
            TextLine line = draft.Lines[i];
            int blank = i > 0 && !Signs.IsWide(draft.Text[before - 1]) && !Signs.IsWide(line.Text[0]) ? 1 : 0;
            int start = before + blank;
            if (index <= start + line.Text.Length)
            {
                return CutLine(draft, i, Math.Max(0, index - start));
            }

            before = start + line.Text.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }

    private static (Draft Upper, Draft Lower) CutLine(Draft draft, int lineIndex, int index)
    {
        TextLine line = draft.Lines[lineIndex];
        TextLine head = line.Slice(0, index);
        TextLine tail = line.Slice(index, line.Text.Length);
        ImmutableArray<TextLine> upper = [.. draft.Lines.Take(lineIndex), .. head.IsBlank ? [] : new[] { head }];
        ImmutableArray<TextLine> lower = [.. tail.IsBlank ? [] : new[] { tail }, .. draft.Lines.Skip(lineIndex + 1)];
        return (new Draft(upper, draft.Gap, draft.StartsPage), new Draft(lower, 0, false));
    }
}
