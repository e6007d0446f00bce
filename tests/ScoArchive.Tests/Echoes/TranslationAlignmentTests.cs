using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Echoes;

public sealed class TranslationAlignmentTests
{
    [Fact]
    public void Texts_of_as_many_paragraphs_stand_beside_each_other_by_their_place() =>
        Assert.Equal(["p1|p1", "p2|p2"], Rows(["A word.", "A much longer paragraph about rivers and roads."], ["Очень длинный абзац о реках и дорогах.", "Слово."]));

    [Fact]
    public void A_paragraph_that_the_translation_cuts_in_two_stands_beside_both() => Assert.Equal(
        ["p1|p1", "p2|p2", "|p3", "p3|p4"],
        Rows(
            ["On 10 November 2020 the heads of state met by video.", "They spoke of trade and of transport. They agreed that roads and railways come first, and that customs be made simpler.", "The next meeting will be held in 2021."],
            ["10 ноября 2020 года главы государств провели встречу по видеосвязи.", "Они говорили о торговле и о транспорте.", "Они договорились, что сначала идут дороги и железные дороги, а таможня станет проще.", "Следующая встреча пройдёт в 2021 году."]));

    [Fact]
    public void A_paragraph_that_the_translation_leaves_out_stands_alone() => Assert.Equal(
        ["p1|p1", "p2|", "p3|p2"],
        Rows(
            ["In 2019 they met in Bishkek, and a programme of measures was adopted for three years.", "On 14 June a reception was given at the palace, and 300 guests came to it, among them many from the press and from the universities of the country.", "In 2020 they met by video, and a declaration was adopted that names all of it."],
            ["В 2019 году они встретились в Бишкеке и приняли программу мер на три года.", "В 2020 году они встретились по видеосвязи и приняли декларацию, которая называет всё это."]));

    [Fact]
    public void Every_paragraph_stands_in_one_row_in_its_order()
    {
        Arbitrary<string[]> texts = Gen.Elements("One.", "In 2020 two words.", "Three words that are longer than the others, and then some more.").ArrayOf().ToArbitrary();
        Prop.ForAll(texts, texts, (left, right) =>
        {
            ImmutableArray<ComparedRow> rows = TranslationAlignment.Of(Passages(left), Passages(right));
            Assert.Equal(Passages(left).Select(passage => passage.Id), rows.Select(row => row.Left?.Id).OfType<BlockId>());
            Assert.Equal(Passages(right).Select(passage => passage.Id), rows.Select(row => row.Right?.Id).OfType<BlockId>());
            Assert.DoesNotContain(rows, row => row.Left is null && row.Right is null);
        }).Check(PropertyRun.Usual);
    }

    private static IEnumerable<string> Rows(string[] left, string[] right) => TranslationAlignment.Of(Passages(left), Passages(right)).Select(row => $"{row.Left?.Id}|{row.Right?.Id}");

    private static ImmutableArray<EchoPassage> Passages(string[] texts) =>
        [.. texts.Select((text, at) => new EchoPassage("document", new BlockId($"p{at + 1}"), text, []))];
}
