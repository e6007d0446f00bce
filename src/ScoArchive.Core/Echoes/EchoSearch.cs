using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Looks for all that passages share, from what an earlier search left.</summary>
public static class EchoSearch
{
    /// <summary>Searches.</summary>
    /// <param name="passages">All passages, documents one after the other, oldest first.</param>
    /// <param name="formulas">The editors' list of phrases.</param>
    /// <param name="memory">What a search with the same common words left; <see langword="null"/> for none.</param>
    /// <returns>The echoes by places, the phrases, and what the next search can start from.</returns>
    public static (ImmutableArray<FoundEcho> Echoes, ImmutableArray<Formula> Formulas, EchoMemory Memory) Run(ImmutableArray<EchoPassage> passages, FormulaList formulas, EchoMemory? memory)
    {
        ImmutableArray<TextChecksum> checksums = InParallel.Make(passages.Length, place => TextChecksum.Of(passages[place].Text));
        NumberedPassages numbered = NumberedPassages.Of(passages, memory is null ? null : new RememberedPlaces(passages, checksums, memory), formulas.CommonWords);
        (ImmutableArray<FoundEcho> echoes, ImmutableArray<ImmutableArray<EchoCandidate>> candidates) = EchoFinder.Search(numbered);
        (ImmutableArray<Formula> found, ImmutableArray<ListedFormula> recurring, ImmutableArray<PhrasePlaces> phrases) = FormulaFinder.Search(numbered, formulas);
        ImmutableArray<RememberedPassage> remembered = [.. passages.Select((passage, place) => new RememberedPassage(passage.Document, checksums[place], numbered.All[place], candidates[place], phrases[place]))];
        return (echoes, found, new EchoMemory([.. numbered.Numbers.Stems], remembered, echoes, formulas.Formulas, recurring));
    }
}
