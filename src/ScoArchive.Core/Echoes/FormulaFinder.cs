using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>Finds phrases that recur across documents: those that editors listed and those that show by themselves.</summary>
public static class FormulaFinder
{
    private const int MostFound = 100;

    /// <summary>The formulas, listed ones first, then found ones by the number of documents that use them.</summary>
    /// <param name="passages">All passages, documents one after the other, oldest first.</param>
    /// <param name="listed">The editors' list.</param>
    public static ImmutableArray<Formula> Find(ImmutableArray<EchoPassage> passages, FormulaList listed)
    {
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
            .. RecurringPhrases.Find(passages, MostFound)
                .Where(phrase => !Holds(phrases, phrase))
                .Select(phrase => new ListedFormula(Slug.Make(phrase), phrase, []))
                .Where(formula => formula.Slug.Length > 0 && slugs.Add(formula.Slug)),
        ];
        return
        [
            .. UsesOf(passages, listed.Formulas, isCurated: true),
            .. UsesOf(passages, found, isCurated: false).OrderByDescending(formula => formula.DocumentCount),
        ];
    }

    private static bool Holds(PhraseTrie<ListedFormula> phrases, string phrase) =>
        phrases.Find(Tokenizer.Tokenize(phrase), _ => true).Length > 0;

    private static IEnumerable<Formula> UsesOf(ImmutableArray<EchoPassage> passages, ImmutableArray<ListedFormula> formulas, bool isCurated)
    {
        var trie = new PhraseTrie<int>(token => token.Stem);
        for (int i = 0; i < formulas.Length; i++)
        {
            trie.Add(formulas[i].Label, i);
            foreach (string variant in formulas[i].Variants)
            {
                trie.Add(variant, i);
            }
        }

        var uses = formulas.Select(_ => ImmutableArray.CreateBuilder<FormulaUse>()).ToImmutableArray();
        foreach (EchoPassage passage in passages)
        {
            ImmutableArray<Token> tokens = Tokenizer.Tokenize(passage.Text);
            foreach (PhraseMatch<int> match in trie.Find(tokens, _ => true))
            {
                int start = tokens[match.First].Start;
                uses[match.Value].Add(new FormulaUse(
                    passage.Document, passage.Id, start, passage.Text[start..tokens[match.After - 1].End]));
            }
        }

        return formulas
            .Select((formula, i) => new Formula(formula.Slug, formula.Label, isCurated, uses[i].DrainToImmutable()) { Formerly = formula.Formerly })
            .Where(formula => formula.Uses.Length > 0);
    }
}
