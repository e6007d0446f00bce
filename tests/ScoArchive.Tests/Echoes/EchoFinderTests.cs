using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Echoes;

public sealed class EchoFinderTests
{
    private static readonly ImmutableArray<Echo> Found = EchoFinder.Find(NumberedPassages.Of(SeedPassages.All, PublishedFormulas.List.CommonWords));

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
            echoes.SelectMany(echo => new[] { echo.Left, echo.Right }).CountBy(passage => (passage.Document, passage.Id)),
            count => Assert.InRange(count.Value, 1, MostEchoes));
    }

    [Fact]
    public void Documents_on_other_subjects_change_no_echo()
    {
        ImmutableArray<EchoPassage> others =
        [
            .. Enumerable.Range(0, 60).Select(i => Make($"other{i}", "p1", $"The choir of village {i} sang on {i} evenings, though snow covered bridges, orchards and the mill of village {i}.")),
        ];

        Assert.Equal(
            Found.Select(Described),
            EchoFinder.Find(NumberedPassages.Of([.. SeedPassages.All, .. others], PublishedFormulas.List.CommonWords)).Where(echo => !echo.Left.Document.StartsWith("other", StringComparison.Ordinal)).Select(Described));

        static (string, string, double) Described(Echo echo) => (echo.Left.Id.Value + echo.Left.Document, echo.Right.Id.Value + echo.Right.Document, echo.Score);
    }

    // Written beside each other in the manner of such texts: what says the same in other words, and what only speaks of the same.
    [Theory]
    [InlineData(true, "Стороны договорились создать единый реестр трансграничных рек и ежегодно обмениваться данными о паводках.", "Будет создан реестр трансграничных рек; данными о паводках стороны обмениваются ежегодно.")]
    [InlineData(false, "Государства-члены подтверждают приверженность целям и принципам Устава Организации Объединенных Наций.", "Государства-члены выступают за укрепление мира и безопасности в регионе на основе международного права.")]
    [InlineData(true, "双方将建立跨境河流水文数据库，每年交换洪水预报和冰川监测资料。", "会议决定建立跨境河流水文数据库，并每年交换洪水预报、冰川监测资料。")]
    [InlineData(false, "成员国重申恪守联合国宪章宗旨和原则，维护地区和平与安全。", "成员国支持在经贸领域加强合作，推动区域经济发展。")]
    [InlineData(true, "The parties will keep a register of cross-border rivers and exchange flood forecasts every year.", "A register of cross-border rivers will be kept, and flood forecasts exchanged each year between the parties.")]
    [InlineData(false, "The Member States of the Shanghai Cooperation Organisation reaffirm their commitment to the Charter of the United Nations.", "The Member States of the Shanghai Cooperation Organisation support the strengthening of regional economic cooperation.")]
    public void Short_texts_in_each_language_are_told_apart_though_nothing_else_is_known(bool echo, string left, string right) =>
        Assert.Equal(echo, EchoFinder.Find(NumberedPassages.Of([Make("a", "p1", left), Make("b", "p1", right)])).Length == 1);

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
