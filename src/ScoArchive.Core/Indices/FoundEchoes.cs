using System.Collections.Immutable;
using ScoArchive.Core.Echoes;

namespace ScoArchive.Core.Indices;

/// <summary>What passages share, without the passages: it depends on their words and topics and on the listed phrases, and on nothing else.</summary>
/// <param name="Echoes">Passages that say nearly the same.</param>
/// <param name="Formulas">Phrases that recur.</param>
public sealed record FoundEchoes(ImmutableArray<FoundEcho> Echoes, ImmutableArray<Formula> Formulas)
{
    /// <summary>Looks for it.</summary>
    /// <param name="passages">All passages, documents one after the other.</param>
    /// <param name="formulas">The editors' list of phrases.</param>
    public static FoundEchoes In(ImmutableArray<EchoPassage> passages, FormulaList formulas)
    {
        var places = new Dictionary<EchoPassage, int>(passages.Length, ReferenceEqualityComparer.Instance);
        foreach (EchoPassage passage in passages)
        {
            places.Add(passage, places.Count);
        }

        NumberedPassages numbered = NumberedPassages.Of(passages, formulas.CommonWords);
        return new FoundEchoes(
            [.. EchoFinder.Find(numbered).Select(echo => new FoundEcho(places[echo.Left], places[echo.Right], echo.Score, echo.LeftShared, echo.RightShared))],
            FormulaFinder.Find(numbered, formulas));
    }
}

/// <summary>Two passages that say nearly the same, by their places among all.</summary>
/// <param name="Left">The one that stands first.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">How much they share, above 0 and at most 1.</param>
/// <param name="LeftShared">The shared words in the first, in order.</param>
/// <param name="RightShared">The shared words in the second, in order.</param>
public sealed record FoundEcho(int Left, int Right, double Score, ImmutableArray<TextSpan> LeftShared, ImmutableArray<TextSpan> RightShared);
