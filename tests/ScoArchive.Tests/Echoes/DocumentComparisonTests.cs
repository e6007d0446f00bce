using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Echoes;

public sealed class DocumentComparisonTests
{
    [Fact]
    public void Differences_are_marked_word_by_word()
    {
        const string Left = "digital transformation is a driver of global growth";
        const string Right = "digital transformation is a driving force for global growth";

        WordDifference difference = WordDifference.Between(Left, Right);

        Assert.Equal(["driver of"], difference.Left.Select(span => Left.Substring(span.Start, span.Length)));
        Assert.Equal(["driving force for"], difference.Right.Select(span => Right.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Unmarked_words_are_the_same_on_both_sides()
    {
        string[] words = ["one", "two", "three", "four", "five"];
        Gen<string> texts = Gen.Elements(words).ListOf().Select(list => string.Join(' ', list));
        Prop.ForAll(
            texts.ToArbitrary(),
            texts.ToArbitrary(),
            (left, right) =>
            {
                WordDifference difference = WordDifference.Between(left, right);
                return difference.IsFree
                    ? InOrder(Shared(left, difference.Left)) == InOrder(Shared(right, difference.Right))
                    : Without(left, difference.Left) == Without(right, difference.Right);
            }).Check(PropertyRun.Usual);
    }

    [Fact]
    public void Where_little_is_the_same_shared_phrases_stand_out_wherever_they_are_and_without_what_ends_a_sentence()
    {
        const string Statement = "The potential of digital technology to transform social, cultural and economic life has not been fully realized. Member States will continue efforts to ensure that the benefits of digital transformation are accessible and affordable for the full realization of human potential and will focus on people-centric development.";
        const string Report = "The member states should join hands to explore the potential of digitalization in various fields, and promote the deep integration of the digital economy and the real economy, said the statement, adding that the potential of digital technologies to transform social, economic and cultural life has not been fully explored.";

        WordDifference difference = WordDifference.Between(Statement, Report);

        Assert.True(difference.IsFree);
        Assert.Equal(["potential of digital technology to transform social, cultural and economic life has not been fully", "Member States"], Shared(Statement, difference.Left));
        Assert.Equal(["member states", "potential of digital technologies to transform social, economic and cultural life has not been fully"], Shared(Report, difference.Right));
    }

    [Fact]
    public void Very_long_texts_are_compared_between_their_unique_words()
    {
        const int Words = 30_000;
        const int Changed = 15_000;
        string left = string.Join(' ', Enumerable.Range(0, Words).Select(i => $"w{i}"));
        string right = string.Join(' ', Enumerable.Range(0, Words).Select(i => i == Changed || i == 1 || i == Words - 1 ? $"new{i}" : $"w{i}"));

        WordDifference difference = WordDifference.Between(left, right);

        Assert.Equal(["new1", "new15000", "new29999"], difference.Right.Select(span => right.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Every_passage_stands_in_exactly_one_row_and_order_is_kept()
    {
        ImmutableArray<EchoPassage> left = [.. SeedPassages.All.Where(passage => passage.Document == "000")];
        ImmutableArray<EchoPassage> right = [.. SeedPassages.All.Where(passage => passage.Document == "001")];

        DocumentComparison comparison = DocumentComparison.Of(left, right);

        Assert.Equal(left, comparison.Rows.Select(row => row.Left).OfType<EchoPassage>());
        Assert.Equal(right.Length, comparison.Rows.Count(row => row.Right is not null));
        IEnumerable<EchoPassage> unmoved = comparison.Rows.Where(row => !row.IsMoved).Select(row => row.Right).OfType<EchoPassage>();
        Assert.Equal(right.Where(unmoved.Contains), unmoved);
    }

    [Fact]
    public void Passages_that_changed_places_are_shown_together_and_marked()
    {
        const string Glaciers = "Glaciers in the Pamir mountains feed rivers that irrigate cotton fields downstream.";
        const string Orchestra = "The orchestra rehearsed a symphony while rain drummed on the copper roof.";
        const string Harbour = "Fishermen mended their nets along the crowded harbour wall before sunrise.";

        DocumentComparison comparison = DocumentComparison.Of(
            [Make("a", "p1", Glaciers), Make("a", "p2", Orchestra), Make("a", "p3", Harbour)],
            [Make("b", "p1", Orchestra), Make("b", "p2", Harbour), Make("b", "p3", Glaciers)]);

        Assert.Equal(
            ["p1/p3 moved", "p2/p1", "p3/p2"],
            comparison.Rows.Select(row => $"{row.Left?.Id}/{row.Right?.Id}{(row.IsMoved ? " moved" : "")}"));
    }

    private static IEnumerable<string> Shared(string text, ImmutableArray<TextSpan> only)
    {
        int[] starts = [0, .. only.Select(span => span.Start + span.Length)];
        int[] ends = [.. only.Select(span => span.Start), text.Length];
        return starts.Zip(ends, (start, end) => text[start..end]).Where(words => words.Length > 0);
    }

    private static string InOrder(IEnumerable<string> phrases) => string.Join(' ', phrases.SelectMany(phrase => phrase.Split(' ')).Order(StringComparer.Ordinal));

    private static string Without(string text, ImmutableArray<TextSpan> spans)
    {
        foreach (TextSpan span in spans.Reverse())
        {
            text = text.Remove(span.Start, span.Length);
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static EchoPassage Make(string document, string id, string text) => new(document, new BlockId(id), text, []);
}
