using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Parts numbered paragraphs that one line of the file holds: below a line that opens with a number, the next number behind a finished sentence opens another.</summary>
internal static class RunOnNumbers
{
    /// <summary>The parts of each draft that holds several numbered paragraphs; all others as they are.</summary>
    public static ImmutableArray<Draft> Part(ImmutableArray<Draft> drafts) => [.. drafts.SelectMany(PartsOf)];

    private static IEnumerable<Draft> PartsOf(Draft draft)
    {
        ImmutableArray<int> cuts = draft is { IsOpen: true, Lines: [var line] } && Markers.Read(line.Text) is { Kind: MarkerKind.Number } marker ? CutsOf(line.Text, marker) : [];
        return cuts.IsEmpty ? [draft] : cuts.Add(draft.First.Text.Length).Select((end, i) => (Draft)new ParagraphDraft([draft.First.Slice(i == 0 ? 0 : cuts[i - 1], end)], i == 0 ? draft.Gap : 0, i == 0 && draft.StartsPage));
    }

    private static ImmutableArray<int> CutsOf(string text, Marker first)
    {
        ImmutableArray<int>.Builder cuts = ImmutableArray.CreateBuilder<int>();
        int at = first.Length;
        for (int number = first.Value + 1; NextOf(text, at, number) is > 0 and var next; number++)
        {
            cuts.Add(next);
            at = next;
        }

        return cuts.ToImmutable();
    }

    /// <summary>Where the number stands behind a sentence's end and before a capital letter; 0 where it does not.</summary>
    private static int NextOf(string text, int from, int number)
    {
        string marker = string.Create(CultureInfo.InvariantCulture, $" {number}. ");
        int at = text.IndexOf(marker, from, StringComparison.Ordinal);
        while (at > 0 && !(at + marker.Length < text.Length && char.IsUpper(text[at + marker.Length]) && Signs.IsSentenceEnd(text[at - 1]) && !OpenEnds.EndsWithAbbreviation(text.AsSpan(0, at)) && char.IsLetter(text[at - 2])))
        {
            at = text.IndexOf(marker, at + 1, StringComparison.Ordinal);
        }

        return at > 0 ? at + 1 : 0;
    }
}
