using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the terms that standards define, each numbered below its section, in lower case, with what it means below: <c>3.1 gangway / movable bridge …</c></summary>
internal static class DefinedTerms
{
    private const int Fewest = 2;
    private const int Longest = 60;
    private const int MostWords = 6;

    /// <summary>Indices of the terms; none where a number stands alone, or two of them have nothing between.</summary>
    public static ImmutableHashSet<int> Find(ImmutableArray<Draft> drafts)
    {
        int[] found = [.. Enumerable.Range(0, drafts.Length).Where(i => NumberOf(drafts[i]) > 0)];
        bool defined = found.Length >= Fewest && found.All(i => drafts.ElementAtOrDefault(i + 1) is { IsOpen: true } meaning && Markers.Read(meaning.Text).Kind == MarkerKind.None);
        return defined && found.Zip(found.Skip(1)).All(pair => NumberOf(drafts[pair.Second]) == NumberOf(drafts[pair.First]) + 1) ? [.. found] : [];
    }

    /// <summary>The last figure of the number before a few words in lower case that end no clause; 0 for other lines.</summary>
    private static int NumberOf(Draft draft) =>
        draft is { IsOpen: true, Text: { Length: <= Longest } text } && Markers.Read(text) is { Kind: MarkerKind.DecimalNumber } marker && !Sentences.EndsClause(text)
        && text[marker.Length..].Trim() is { Length: > 2 } term && term.Split(' ').Length <= MostWords && char.IsLower(term[0]) ? marker.Value : 0;
}
