using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Echoes;

public sealed class FormulaFinderTests
{
    private static readonly ImmutableArray<Formula> Found = FormulaFinder.Find(NumberedPassages.Of(SeedPassages.All, PublishedFormulas.List.CommonWords), PublishedFormulas.List);

    [Theory]
    [InlineData("central-coordinating-role-of-the-un", "001 004")]
    [InlineData("shanghai-spirit", "001 003")]
    [InlineData("digital-divide", "002 003")]
    [InlineData("digital-economy", "000 001 003 004")]
    [InlineData("2030-agenda-for-sustainable-development", "000 001 004")]
    [InlineData("sharing-of-best-practices", "000 004")]
    public void Listed_formulas_are_found_in_every_document_that_uses_them(string slug, string documents) =>
        Assert.Equal(documents, string.Join(' ', Found.Single(formula => formula.Slug == slug).Uses.Select(use => use.Document).Distinct()));

    [Fact]
    public void Each_documents_own_wording_is_kept() =>
        Assert.Equal(
            ["United Nations in playing its central role", "plays the central and coordinating role", "central and coordinating role of the UN", "central coordinating role of the UN"],
            Found.Single(formula => formula.Slug == "central-coordinating-role-of-the-un").Uses.Select(use => use.Words));

    [Fact]
    public void Recurring_phrases_that_nobody_listed_are_found_at_their_full_length()
    {
        ImmutableArray<Formula> formulas = FormulaFinder.Find(NumberedPassages.Of(
        [
            Make("a", "They praised the ancient caravan routes across the northern steppe, and left."),
            Make("b", "Nothing revives the ancient caravan routes across the northern steppe today."),
            Make("c", "An ancient caravan may follow other routes."),
        ]), new FormulaList([]));

        Formula formula = Assert.Single(formulas);
        Assert.Equal("ancient caravan routes across the northern steppe", formula.Label);
        Assert.False(formula.IsCurated);
        Assert.Equal(2, formula.DocumentCount);
    }

    [Fact]
    public void Uses_stand_in_their_passages_where_they_say()
    {
        ILookup<string, EchoPassage> passages = SeedPassages.All.ToLookup(passage => $"{passage.Document} {passage.Id}");

        Assert.All(Found.SelectMany(formula => formula.Uses), use =>
            Assert.Equal(use.Words, passages[$"{use.Document} {use.Id}"].Single().Text.Substring(use.Start, use.Words.Length)));
    }

    [Fact]
    public void A_formula_listed_twice_is_reported_on_its_line()
    {
        Outcome<FormulaList> outcome = FormulaList.Read(
            "formulas.yml", "formulas:\n  - label: digital divide\n  - label: Digital divide\n  - variants: [x]\n");

        Assert.Equal([3, 4], outcome.Diagnostics.Select(problem => problem.Line));
    }

    private static EchoPassage Make(string document, string text) => new(document, new BlockId("p1"), text, []);
}
