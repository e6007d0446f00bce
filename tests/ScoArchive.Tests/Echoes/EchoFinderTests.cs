using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Echoes;

public sealed class EchoFinderTests
{
    private static readonly ImmutableArray<Echo> Found = EchoFinder.Find(NumberedPassages.Of(SeedPassages.All));

    // The report's paraphrases of the statement, paired by reading both.
    [Theory]
    [InlineData("Recognize that digital transformation", "Meanwhile, the statement on cooperation")]
    [InlineData("The potential of digital technology", "The member states should join hands")]
    [InlineData("The potential of digital technology", "The statement said that the member states will continuously")]
    [InlineData("Advocate for continued work", "The member states should continue to advance")]
    [InlineData("Strongly support the integration", "The member states should firmly support")]
    [InlineData("The introduction of digital technologies", "The development of digital technologies")]
    public void The_reports_paraphrases_of_the_statement_are_found(string statement, string report) =>
        Assert.Contains(Found, echo => Opens(echo.Left, "000", statement) && Opens(echo.Right, "001", report));

    // Passages on one subject that do not repeat each other, judged by reading both.
    [Theory]
    [InlineData("000", "The COVID-19 pandemic", "004", "In this context, they noted the Russian initiative")]
    [InlineData("000", "Strongly support", "004", "The member states support expanding the practice")]
    [InlineData("000", "Advocate for", "002", "The Plan outlines")]
    [InlineData("001", "The statement on countering", "004", "The member states note that transnational")]
    [InlineData("002", "In the realm of e-government", "003", "From infrastructure construction")]
    [InlineData("002", "The sides emphasized", "004", "The member states intend, while recognising")]
    public void Passages_that_share_only_a_subject_are_not_paired(string left, string leftOpening, string right, string rightOpening) =>
        Assert.DoesNotContain(Found, echo => Opens(echo.Left, left, leftOpening) && Opens(echo.Right, right, rightOpening));

    [Fact]
    public void Only_the_report_echoes_the_statement_among_the_five()
        => Assert.All(Found, echo => Assert.Equal(("000", "001"), (echo.Left.Document, echo.Right.Document)));

    [Fact]
    public void Shared_words_are_marked_in_both_passages()
    {
        Echo echo = Found.Single(echo => Opens(echo.Left, "000", "The potential") && Opens(echo.Right, "001", "The member states should join"));

        Assert.Contains("potential digital technology transform social cultural economic life fully", Marked(echo.Left, echo.LeftShared), StringComparison.Ordinal);
        Assert.Contains("potential digital technologies transform social economic cultural life fully", Marked(echo.Right, echo.RightShared), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_is_found_again_reordered_and_slightly_changed()
    {
        ImmutableArray<EchoPassage> passages =
        [
            Make("a", "p1", "Glaciers in the Pamir mountains feed rivers that irrigate cotton fields downstream."),
            Make("a", "p2", "The orchestra rehearsed a symphony while rain drummed on the copper roof."),
            Make("b", "p1", "Cotton fields downstream are irrigated by rivers which the Pamir mountain glaciers feed."),
            Make("b", "p2", "Accountants audited every invoice before the quarterly deadline passed quietly."),
        ];

        Echo echo = Assert.Single(EchoFinder.Find(NumberedPassages.Of(passages)));
        Assert.Equal(("a", "b"), (echo.Left.Document, echo.Right.Document));
        Assert.Equal(("p1", "p1"), (echo.Left.Id.Value, echo.Right.Id.Value));
    }

    [Fact]
    public void A_passage_never_echoes_within_its_own_document() =>
        Assert.Empty(EchoFinder.Find(NumberedPassages.Of(
        [
            Make("a", "p1", "Glaciers in the Pamir mountains feed rivers that irrigate cotton fields."),
            Make("a", "p2", "Glaciers in the Pamir mountains feed rivers that irrigate cotton fields."),
        ])));

    [Fact]
    public void A_passage_that_every_document_repeats_keeps_a_bounded_number_of_echoes()
    {
        const int Documents = 200;
        const int MostEchoes = 8;
        ImmutableArray<EchoPassage> passages =
        [
            .. Enumerable.Range(0, Documents).SelectMany(i => new[]
            {
                Make($"d{i}", "p1", "Glaciers in the Pamir mountains feed rivers that irrigate cotton fields downstream."),
                Make($"d{i}", "p2", $"Item {i} alone speaks of subject{i} and matter{i} beside thing{i}."),
            }),
        ];

        ImmutableArray<Echo> echoes = EchoFinder.Find(NumberedPassages.Of(passages));

        Assert.NotEmpty(echoes);
        Assert.All(
            echoes.SelectMany(echo => new[] { echo.Left, echo.Right }).CountBy(passage => passage.Document),
            count => Assert.InRange(count.Value, 1, MostEchoes));
    }

    [Fact]
    public void Nothing_and_empty_passages_have_no_echoes()
    {
        Assert.Empty(EchoFinder.Find(NumberedPassages.Of([])));
        Assert.Empty(EchoFinder.Find(NumberedPassages.Of([Make("a", "p1", ""), Make("b", "p1", "…")])));
    }

    private static EchoPassage Make(string document, string id, string text) => new(document, new BlockId(id), text, []);

    private static bool Opens(EchoPassage passage, string document, string opening) =>
        passage.Document == document && passage.Text.StartsWith(opening, StringComparison.Ordinal);

    private static string Marked(EchoPassage passage, ImmutableArray<TextSpan> spans) =>
        string.Join(' ', spans.Select(span => passage.Text.Substring(span.Start, span.Length)));
}
