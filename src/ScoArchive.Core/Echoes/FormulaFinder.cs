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
    public static ImmutableArray<Formula> Find(NumberedPassages numbered, FormulaList listed)
    {
        ImmutableArray<EchoPassage> passages = numbered.Passages;
        var slugs = new HashSet<string>(listed.Formulas.Select(formula => formula.Slug), StringComparer.Ordinal);
        var phrases = new PhraseTrie<ListedFormula>(token => token.Stem);
        foreach (ListedFormula formula in listed.Formulas)
        {
            phrases.Add(formula.Label, formula);
            foreach (string variant in formula.Variants)
            {
                phrases.Add(variant, formula);
            }
        }

        ImmutableArray<ListedFormula> found =
        [
            .. RecurringPhrases.Find(numbered, MostFound)
                .Where(phrase => !Holds(phrases, phrase))
                .Select(phrase => new ListedFormula(Slug.Make(CyrillicLetters.ToLatin(phrase)), phrase, []))
                .Where(formula => formula.Slug.Length > 0 && slugs.Add(formula.Slug)),
        ];
        ImmutableArray<Formula> formulas = UsesOf(passages, listed.Formulas, found);
        return [.. formulas.Where(formula => formula.IsCurated), .. formulas.Where(formula => !formula.IsCurated).OrderByDescending(formula => formula.DocumentCount)];
    }

    private static bool Holds(PhraseTrie<ListedFormula> phrases, string phrase) =>
        phrases.Find(Tokenizer.Tokenize(phrase), _ => true).Length > 0;

    private static ImmutableArray<Formula> UsesOf(ImmutableArray<EchoPassage> passages, ImmutableArray<ListedFormula> listed, ImmutableArray<ListedFormula> found)
    {
        ImmutableArray<ListedFormula> formulas = [.. listed, .. found];
        ImmutableArray<PhraseTrie<int>> tries = [TrieOf(formulas, 0, listed.Length), TrieOf(formulas, listed.Length, formulas.Length)];
        var uses = formulas.Select(_ => ImmutableArray.CreateBuilder<FormulaUse>()).ToImmutableArray();
        foreach ((int formula, FormulaUse use) in passages.AsParallel().AsOrdered().Select(passage => UsesIn(passage, tries)).AsSequential().SelectMany(used => used))
        {
            uses[formula].Add(use);
        }

        return
        [
            .. formulas
                .Select((formula, i) => new Formula(formula.Slug, formula.Label, i < listed.Length, uses[i].DrainToImmutable()) { Formerly = formula.Formerly, Variants = formula.Variants })
                .Where(formula => formula.Uses.Length > 0),
        ];
    }

    private static PhraseTrie<int> TrieOf(ImmutableArray<ListedFormula> formulas, int first, int after)
    {
        var trie = new PhraseTrie<int>(token => token.Stem);
        for (int i = first; i < after; i++)
        {
            trie.Add(formulas[i].Label, i);
            foreach (string variant in formulas[i].Variants)
            {
                trie.Add(variant, i);
            }
        }

        return trie;
    }

    private static List<(int Formula, FormulaUse Use)> UsesIn(EchoPassage passage, ImmutableArray<PhraseTrie<int>> tries)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(passage.Text);
        return
        [
            .. from trie in tries
               from match in trie.Find(tokens, _ => true)
               let start = tokens[match.First].Start
               select (match.Value, new FormulaUse(passage.Document, passage.Id, start, passage.Text[start..tokens[match.After - 1].End])),
        ];
    }
}
