using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Cuts a draft in two.</summary>
internal static class DraftCutter
{
    /// <summary>Cuts before a character of <see cref="Draft.Text"/>, which must stand inside it.</summary>
    public static (Draft Upper, Draft Lower) Cut(Draft draft, int index)
    {
        int start = 0;
        for (int i = 0; i < draft.Lines.Length; i++)
        {
            string text = draft.Lines[i].Text;
            start += i > 0 && !Draft.IsSolid(draft.Lines[i - 1].Text[^1], text[0]) ? 1 : 0;
            int shown = text.Length - text.Count(c => c == Signs.SoftHyphen);
            if (index <= start + shown)
            {
                return CutLine(draft, i, PlaceOf(text, Math.Max(0, index - start)));
            }

            start += shown;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <summary>Index in the line of a character counted without soft hyphens.</summary>
    private static int PlaceOf(string text, int shown)
    {
        int place = 0;
        while (place < text.Length && (shown > 0 || text[place] == Signs.SoftHyphen))
        {
            shown -= text[place] == Signs.SoftHyphen ? 0 : 1;
            place++;
        }

        return place;
    }

    private static (Draft Upper, Draft Lower) CutLine(Draft draft, int lineIndex, int index)
    {
        TextLine line = draft.Lines[lineIndex];
        TextLine head = line.Slice(0, index);
        TextLine tail = line.Slice(index, line.Text.Length);
        ImmutableArray<TextLine> upper = [.. draft.Lines.Take(lineIndex), .. head.IsBlank ? [] : new[] { head }];
        ImmutableArray<TextLine> lower = [.. tail.IsBlank ? [] : new[] { tail }, .. draft.Lines.Skip(lineIndex + 1)];
        return (new ParagraphDraft(upper, draft.Gap, draft.StartsPage), new ParagraphDraft(lower, 0, false));
    }
}
