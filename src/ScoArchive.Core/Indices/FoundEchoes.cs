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
    public static FoundEchoes In(ImmutableArray<EchoPassage> passages, FormulaList formulas) => In(passages, formulas, null).Found;

    /// <summary>Looks for it where an earlier search may have left something; with it or without, the same is found.</summary>
    /// <param name="passages">All passages, documents one after the other.</param>
    /// <param name="formulas">The editors' list of phrases.</param>
    /// <param name="memory">What a search among other or the same passages with the same common words left; <see langword="null"/> for none.</param>
    /// <returns>What was found, and what the next search can start from.</returns>
    public static (FoundEchoes Found, EchoMemory Memory) In(ImmutableArray<EchoPassage> passages, FormulaList formulas, EchoMemory? memory)
    {
        (ImmutableArray<FoundEcho> echoes, ImmutableArray<Formula> found, EchoMemory left) = EchoSearch.Run(passages, formulas, memory);
        return (new FoundEchoes(echoes, found), left);
    }
}
