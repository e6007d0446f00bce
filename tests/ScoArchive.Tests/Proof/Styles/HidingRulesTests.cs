using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Proof.Styles;

namespace ScoArchive.Tests.Proof.Styles;

public sealed class HidingRulesTests
{
    private const string Page = "<article class=\"text\"><div class=\"passage\" id=\"p1\"><a class=\"number\" href=\"#p1\">1</a><p data-seed=\"1:1-1:2\">Words</p></div></article>";

    [Theory]
    [InlineData("p { display: none }")]
    [InlineData("p{display:none}")]
    [InlineData("p { color: red; DISPLAY : NONE !important; }")]
    [InlineData("h1, .passage > p, h2 { visibility: collapse }")]
    [InlineData("/* { */ p { /* ; */ opacity: 0.0 }")]
    [InlineData("@import url(x.css); @charset \"utf-8\"; p { opacity: 0% }")]
    [InlineData("@media screen and (min-width: 10rem) { @container (width > 1px) { p { height: 1px } } }")]
    [InlineData("@font-face { font-family: \"a}b\"; } @keyframes turn { from { opacity: 1 } to { opacity: 0 } } p { width: 0 }")]
    [InlineData(".passage { color: red; & > p { display: none } }")]
    [InlineData(".passage { > p { display: none } }")]
    [InlineData(".passage { p, h2 { display: none } margin: 0 }")]
    [InlineData("p:not(:hover) { display: none }")]
    [InlineData(".passage:focus-within p { display: none }")]
    [InlineData("p:is(:hover, :focus) { display: none }")]
    [InlineData(".passage:has(> .number) > p { display: none }")]
    [InlineData("p::first-letter { font-size: 0px }")]
    [InlineData("p[data-seed^=\"1:\"] { left: calc(0px); margin: 0 -200vw }")]
    [InlineData("p { color: #00000000 }")]
    [InlineData("p { color: rgba(1, 2, 3, 0) }")]
    [InlineData("p { -webkit-text-fill-color: transparent }")]
    [InlineData("p { transform: rotateY(90deg) }")]
    [InlineData(".passage > :hover { display: none }")]
    [InlineData(":hover { display: none }")]
    [InlineData(".passage:has(a, > .none) p:not(:hover, .x) { display: none }")]
    [InlineData("p { order: 3 }")]
    [InlineData("p { -webkit-line-clamp: 2 }")]
    [InlineData("body { --a: 1; --b: var(--a); --c: 0 } p { opacity: var(--d, var(--c)) }")]
    [InlineData("p { \\64 isplay: non\\65 }")]
    public void A_rule_that_hides_words_is_found(string style) => Assert.NotNull(HidingRules.Read(style).FindHiding(Words()));

    [Theory]
    [InlineData("p { display: block; opacity: 1; font-size: 1rem; color: #1d2326; transform: none; order: 0 }")]
    [InlineData("h2, .number { display: none }")]
    [InlineData("/* p { display: none } */")]
    [InlineData("@page { p { display: none } }")]
    [InlineData("@keyframes p { from { opacity: 0 } }")]
    [InlineData("p::before { display: none; content: none }")]
    [InlineData("p::after { content: \"\" }")]
    [InlineData("body::before { content: \"p { display: none }\" }")]
    [InlineData("p { background: url(\"a;display:none\"); line-height: 1.45; text-indent: 1.5em; margin: 0 -0.75rem }")]
    [InlineData("p { color: rgb(0 0 0 / 80%); font: italic 1rem/1.4 serif; --hidden: none; min-width: 0; width: calc(100% - 2px) }")]
    [InlineData("p { font-size: var(--step); } :root { --step: clamp(1rem, 0.5rem + 1vw, 2rem) }")]
    public void A_rule_that_hides_none_is_not(string style)
    {
        HidingRules rules = HidingRules.Read(style);
        Assert.Null(rules.FindHiding(Words()));
        Assert.Null(rules.FindAdding(Words()));
        Assert.Empty(rules.Unreadable);
    }

    [Theory]
    [InlineData("p::before { content: \"not \" }")]
    [InlineData("p:after { content: attr(data-seed) }")]
    [InlineData("p::before { content: counter(x) }")]
    [InlineData("p::before { content: \"\\201C \\6Eot\" }")]
    [InlineData(":root { --word: \"not\" } p::before { content: var(--word) }")]
    public void A_rule_that_shows_words_is_found(string style) => Assert.NotNull(HidingRules.Read(style).FindAdding(Words()));

    [Fact]
    public void A_hiding_rule_that_cannot_be_read_is_named() =>
        Assert.Equal("p:unheard-of { display: none }", Assert.Single(HidingRules.Read("p:unheard-of { display: none; color: red }", "p:unheard-of { color: red }").Unreadable));

    private static IElement Words() => new HtmlParser().ParseDocument(Page).QuerySelector("p")!;
}
