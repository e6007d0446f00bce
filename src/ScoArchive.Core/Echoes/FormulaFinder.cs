using System.Collections.Immutable;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>Finds phrases that recur across documents: those that editors listed and those that show by themselves.</summary>
public static class FormulaFinder
{
    /// <summary>How many phrases are found by counting at most.</summary>
    public const int MostFound = 100;

    /// <summary>The formulas, listed ones first, then found ones by the number of documents that use them.</summary>
    /// <param name="numbered">All passages, documents one after the other, oldest first, with their words numbered.</param>
    /// <param name="listed">The editors' list.</param>
    public static ImmutableArray<Formula> Find(NumberedPassages numbered, FormulaList listed) => Search(numbered, listed).Formulas;

    /// <summary>The same, with where each phrase stands; passages that are remembered are not searched for phrases that were searched for before.</summary>
    internal static (ImmutableArray<Formula> Formulas, ImmutableArray<ListedFormula> Found, ImmutableArray<PhrasePlaces> Places) Search(NumberedPassages numbered, FormulaList listed)
    {
        ImmutableArray<ListedFormula> found = Recurring(numbered, listed);
        EchoMemory? memory = numbered.Remembered?.Memory;
        bool knowsListed = memory is not null && AreSame(memory.Listed, listed.Formulas), knowsFound = memory is not null && AreSame(memory.Found, found);
        PhraseTrie<int> listedTrie = TrieOf(listed.Formulas), foundTrie = TrieOf(found);
        ImmutableArray<PhrasePlaces> places = InParallel.Make(numbered.Passages.Length, passage =>
        {
            PhrasePlaces? before = numbered.Remembered?.BeforeOf(passage) is >= 0 and var place ? memory!.Passages[place].Places : null;
            if (before is not null && knowsListed && knowsFound)
            {
                return before;
            }

            ImmutableArray<Token> tokens = Tokenizer.Tokenize(numbered.Passages[passage].Text);
            return new PhrasePlaces(before is null || !knowsListed ? PlacesIn(tokens, listedTrie) : before.Listed, before is null || !knowsFound ? PlacesIn(tokens, foundTrie) : before.Found);
        });
        return (InOrder([.. UsesOf(numbered, places, passage => passage.Listed, listed.Formulas, true), .. UsesOf(numbered, places, passage => passage.Found, found, false)]), found, places);
    }

    private static ImmutableArray<Formula> InOrder(ImmutableArray<Formula> formulas) =>
        [.. formulas.Where(formula => formula.IsCurated), .. formulas.Where(formula => !formula.IsCurated).OrderByDescending(formula => formula.DocumentCount)];

    private static bool AreSame(ImmutableArray<ListedFormula> before, ImmutableArray<ListedFormula> now) =>
        before.Select(WordingsOf).SequenceEqual(now.Select(WordingsOf), StringComparer.Ordinal);

    private static string WordingsOf(ListedFormula formula) => string.Join('\n', formula.Variants.Prepend(formula.Label));

    private static ImmutableArray<ListedFormula> Recurring(NumberedPassages numbered, FormulaList listed)
    {
        var slugs = new HashSet<string>(listed.Formulas.Select(formula => formula.Slug), StringComparer.Ordinal);
        PhraseTrie<int> phrases = TrieOf(listed.Formulas);
        return
        [
            .. RecurringPhrases.Find(numbered, MostFound)
                .Where(phrase => phrases.Find(Tokenizer.Tokenize(phrase), _ => true).IsEmpty)
                .Select(phrase => new ListedFormula(Slug.Make(CyrillicLetters.ToLatin(phrase)), phrase, []))
                .Where(formula => formula.Slug.Length > 0 && slugs.Add(formula.Slug)),
        ];
    }

    private static ImmutableArray<PhrasePlace> PlacesIn(ImmutableArray<Token> tokens, PhraseTrie<int> trie) =>
        [.. trie.Find(tokens, _ => true).Select(match => new PhrasePlace(match.Value, tokens[match.First].Start, tokens[match.After - 1].End - tokens[match.First].Start))];

    private static IEnumerable<Formula> UsesOf(
        NumberedPassages numbered, ImmutableArray<PhrasePlaces> places, Func<PhrasePlaces, ImmutableArray<PhrasePlace>> of, ImmutableArray<ListedFormula> formulas, bool isCurated)
    {
        ILookup<int, FormulaUse> uses = places
            .SelectMany((inPassage, passage) => of(inPassage).Select(place => (place.Formula, Use: UseOf(numbered.Passages[passage], place))))
            .ToLookup(pair => pair.Formula, pair => pair.Use);
        return formulas
            .Select((formula, number) => new Formula(formula.Slug, formula.Label, isCurated, [.. uses[number]]) { Formerly = formula.Formerly, Variants = formula.Variants })
            .Where(formula => formula.Uses.Length > 0);
    }

    private static FormulaUse UseOf(EchoPassage passage, PhrasePlace place) => new(passage.Document, passage.Id, place.Start, passage.Text.Substring(place.Start, place.Length));

    private static PhraseTrie<int> TrieOf(ImmutableArray<ListedFormula> formulas)
    {
        var trie = new PhraseTrie<int>(token => token.Stem);
        for (int i = 0; i < formulas.Length; i++)
        {
            trie.AddAll(formulas[i].Variants.Prepend(formulas[i].Label), i);
        }

        return trie;
    }
}
