using System.Buffers;
using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets aside lines that hold nothing but a few scattered signs, which programs that read scans make of specks and edges: <c>'      ,</c>, <c>~</c>.
/// One such sign is a speck where it stands apart, as at the edge of a page. Rows of one sign (<c>* * *</c>, <c>...</c>) are printed, and so are bullets, brackets and
/// marks of quotation.
/// </summary>
internal static class SpeckStep
{
    private const string Name = "specks";
    private const int Most = 4;
    private static readonly SearchValues<char> Specks = SearchValues.Create(".,'`~:;^¬¦\\’‘");
    private static readonly SearchValues<char> NeverPrinted = SearchValues.Create("`~^¬¦\\");

    /// <summary>Takes specks out.</summary>
    public static Worksheet Apply(Worksheet sheet) =>
        sheet.SetAside(Enumerable.Range(0, sheet.Lines.Length).Where(i => Are(sheet.Lines[i].Text) || IsApart(sheet.Lines, i)), InterventionKind.Boilerplate, Name, NoteReason.Speck);

    private static bool IsApart(ImmutableArray<TextLine> lines, int index) =>
        lines[index].Text is [var sign] && (Specks.Contains(sign) || sign is '_' or '|')
        && (index == 0 || lines[index].StartsPage || lines[index - 1].IsBlank) && (index + 1 == lines.Length || lines[index + 1].StartsPage || lines[index + 1].IsBlank || lines[index].StartsPage);

    private static bool Are(string text)
    {
        char[] signs = [.. text.Where(sign => !char.IsWhiteSpace(sign))];
        return signs.Length is > 0 and <= Most && signs.AsSpan().IndexOfAnyExcept(Specks) < 0
            && (signs.AsSpan().IndexOfAny(NeverPrinted) >= 0 || (signs.Length < text.Length && (signs.Distinct().Count() > 1 || text.Length != (2 * signs.Length) - 1)));
    }
}
