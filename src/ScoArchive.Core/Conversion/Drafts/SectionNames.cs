using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Tells whether the sections of a text have names on lines of their own, below those that number them: <c>Article 4 / Scope</c>.</summary>
internal static class SectionNames
{
    private const int Fewest = 2;
    private const int Longest = 60;

    /// <summary>Whether at least half of the sections that are only numbered have a short line below them that ends no clause, with the words of the section below it.</summary>
    /// <param name="pairs">All neighbouring lines of words, top to bottom.</param>
    public static bool Are(ImmutableArray<LineNeighbours> pairs)
    {
        int[] numbered = [.. Enumerable.Range(0, pairs.Length - (pairs.IsEmpty ? 0 : 1)).Where(i => NamedSection.IsBare(pairs[i].Previous.Text))];
        int named = numbered.Count(i => IsName(pairs[i].Next.Text) && Opens(pairs[i + 1].Next.Text));
        return named >= Fewest && named * 2 >= numbered.Length;
    }

    private static bool IsName(string text) => text.Length <= Longest && !Sentences.EndsClause(text) && !OpenEnds.IsOpen(text) && !Sentences.StartsLower(text) && Markers.Read(text).Kind == MarkerKind.None;

    private static bool Opens(string text) => !Sentences.StartsLower(text) || Markers.Read(text).Kind != MarkerKind.None;
}
