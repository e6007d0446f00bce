using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Looks for all that passages share, from what an earlier search left.</summary>
public static class EchoSearch
{
    private const int MostGone = 8;

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
        (ImmutableArray<string> stems, ImmutableArray<ImmutableArray<NumberedWord>> words) = WithoutGone([.. numbered.Numbers.Stems], numbered.All);
        ImmutableArray<RememberedPassage> remembered = [.. passages.Select((passage, place) => new RememberedPassage(passage.Document, checksums[place], words[place], candidates[place], phrases[place]))];
        return (echoes, found, new EchoMemory(stems, remembered, echoes, formulas.Formulas, recurring));
    }

    // Words that no passage has any more are forgotten once they are an eighth; until then numbers stay, and what is remembered is held once.
    private static (ImmutableArray<string> Stems, ImmutableArray<ImmutableArray<NumberedWord>> Words) WithoutGone(ImmutableArray<string> stems, ImmutableArray<ImmutableArray<NumberedWord>> passages)
    {
        bool[] isUsed = new bool[stems.Length];
        foreach (ImmutableArray<NumberedWord> words in passages)
        {
            foreach (NumberedWord word in words)
            {
                isUsed[word.Stem] = true;
            }
        }

        int[] used = [.. Enumerable.Range(0, stems.Length).Where(stem => isUsed[stem])];
        if (stems.Length - used.Length <= stems.Length / MostGone)
        {
            return (stems, passages);
        }

        int[] numbers = new int[stems.Length];
        for (int number = 0; number < used.Length; number++)
        {
            numbers[used[number]] = number;
        }

        return (
            [.. used.Select(stem => stems[stem])],
            InParallel.Make(passages.Length, place => passages[place].Select(word => new NumberedWord(numbers[word.Stem], word.IsContent, word.FollowsBreak)).ToImmutableArray()));
    }
}
