using ScoArchive.Core.Conversion.Lines;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows lines that stand for themselves even where neither blanks, indents nor a short line before them tell.</summary>
internal static class StandingLine
{
    /// <summary>Whether the line is a named section's heading or nothing but place and date.</summary>
    public static bool Is(string text) =>
        NamedSection.StyleOf(text).Length > 0 || DatelineText.Read(text) is { Date: not null, Place.Length: > 0 };

    /// <summary>Whether a line after a finished sentence is a heading: it is short, ends no sentence, and a new sentence follows.</summary>
    public static bool IsShort(TextLine line, LineNeighbours? following, Layout layout)
    {
        bool open = Sentences.StartsUpper(line.Text) && !Sentences.EndsClause(line.Text) && !OpenEnds.IsOpen(line.Text) && !Signs.IsHyphen(line.Text[^1]);
        bool starts = following is not null && following.Next.Table == 0
            && (Sentences.StartsUpper(following.Next.Text) || Markers.Read(following.Next.Text).Kind != MarkerKind.None);
        return open && starts && (following!.BlankLines > layout.Spacing || layout.IsCutShort(line, following.Next));
    }
}
