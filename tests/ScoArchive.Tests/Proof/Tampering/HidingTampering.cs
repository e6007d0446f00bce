using AngleSharp.Dom;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>Ways to keep words in the file that readers do not see, or see otherwise.</summary>
internal static class HidingTampering
{
    public static Dictionary<string, Func<TamperedDocument, bool>> All { get; } = new()
    {
        ["hidden"] = page => Mark(page.Block, "hidden"),
        ["hidden with its number"] = page => Mark(page.Passage, "hidden"),
        ["hidden until found"] = page => Mark(page.Block, "hidden", "until-found"),
        ["some words hidden"] = page => page.WrapWords(page.Block, "span", "hidden"),
        ["the whole text hidden"] = page => Mark(page.Article, "hidden"),
        ["the title hidden"] = page => Mark(page.Page.QuerySelector("h1")!, "hidden"),
        ["a heading hidden"] = page => page.At(page.Article.QuerySelectorAll(".section")) is { } heading && Mark(heading, "hidden"),
        ["hidden from those who listen"] = page => Mark(page.Block, "aria-hidden", "true"),
        ["some words hidden from those who listen"] = page => page.WrapWords(page.Block, "span", "aria-hidden", "true"),
        ["the whole text hidden from those who listen"] = page => Mark(page.Article, "aria-hidden", "true"),
        ["other words read aloud"] = page => Mark(page.Block, "aria-label", "It was never adopted."),
        ["inert"] = page => Mark(page.Passage, "inert"),
        ["a popover"] = page => Mark(page.Passage, "popover"),
        ["by a class of the theme that is not displayed"] = page => Mark(page.Block, "class", "printed-source"),
        ["by a class of the theme that is only read aloud"] = page => page.WrapWords(page.Block, "span", "class", "visually-hidden"),
        ["by a class on the whole text"] = page => Style(page, ".quiet { display: none }") && Mark(page.Article, "class", "text quiet"),
        ["by a rule on an attribute"] = page => Style(page, "[data-draft] { display: none !important }") && Mark(page.Block, "data-draft"),
        ["by a rule on a place"] = page => Style(page, ".passage:nth-of-type(1) > [data-seed] { display: none }"),
        ["by a rule that holds on small screens"] = page => Style(page, "@media (max-width: 40rem) { .passage > p, .passage > div { display: none } }"),
        ["by a rule that holds on paper"] = page => Style(page, "@media print { .text { display: none } }"),
        ["by a rule inside another"] = page => Style(page, "article { .passage { & > [data-seed] { visibility: hidden } } }"),
        ["by a rule in a layer"] = page => Style(page, "@layer late { @supports (display: grid) { .text { content-visibility: hidden } } }"),
        ["by a rule while a pointer is near"] = page => Style(page, ".passage:hover > [data-seed] { opacity: 0 }"),
        ["by a rule on the first line"] = page => Style(page, ".passage > [data-seed]::first-line { color: transparent }"),
        ["by a rule in other signs"] = page => Style(page, ".passage > [data-seed] { d\\69splay: none }"),
        ["by a variable"] = page => Style(page, ":root { --shown: none } .text { display: var(--shown) }"),
        ["by no opacity"] = page => Style(page, ".text { opacity: 0.001 }"),
        ["by no size of letters"] = page => Style(page, ".passage > [data-seed] { font-size: 0 }"),
        ["by no size of letters in a short form"] = page => Style(page, ".passage > [data-seed] { font: 0/0 serif }"),
        ["by no height"] = page => Style(page, ".passage > [data-seed] { max-height: 0; overflow: hidden }"),
        ["by a clip"] = page => Style(page, ".passage > [data-seed] { clip-path: inset(50%) }"),
        ["by a place outside the window"] = page => Style(page, ".passage > [data-seed] { position: absolute; left: -9999px }"),
        ["by a far indent"] = page => Style(page, ".passage > [data-seed] { text-indent: -999em }"),
        ["by a colour that nobody sees"] = page => Style(page, ".passage > [data-seed] { color: rgb(0 0 0 / 0) }"),
        ["by a mask"] = page => Style(page, ".passage > [data-seed] { mask-image: linear-gradient(transparent, transparent) }"),
        ["by a transformation"] = page => Style(page, ".passage > [data-seed] { transform: scale(0) }"),
        ["numbers hidden by a rule"] = page => Style(page, ".passage > .number { display: none }"),
        ["numbers hidden from those who listen"] = page => Mark(page.Passage.QuerySelector(".number")!, "aria-hidden", "true"),
        ["struck out by a rule"] = page => Style(page, ".passage > [data-seed] { text-decoration: line-through }"),
        ["set from right to left by a rule"] = page => Style(page, ".passage > [data-seed] { direction: rtl; unicode-bidi: bidi-override }"),
        ["paragraphs in another order by a rule"] = page => Style(page, ".text { display: flex; flex-direction: column-reverse }"),
        ["words shown by a rule"] = page => Style(page, ".passage > [data-seed]::before { content: \"not \" }"),
        ["words shown between by a rule"] = page => Style(page, ".text::after { content: attr(data-printed-title) }"),
        ["by a style of its own"] = page => Mark(page.Block, "style", "display:none"),
        ["by a style sheet in the page"] = page => page.Page.Head!.AppendChild(page.Fragment("<style>.text { display: none }</style>")[0]) is not null,
        ["in noscript"] = page => page.Wrap(page.Block, "<noscript></noscript>"),
        ["in a template"] = page => Replace(page.Passage, $"<template>{page.Passage.OuterHtml}</template>"),
        ["in a comment"] = page => Replace(page.Block, $"<!-- {page.Block.OuterHtml} -->"),
        ["in a script"] = page => Replace(page.Block, $"<script type=\"text/plain\">{page.Block.OuterHtml}</script>"),
        ["in a closed part"] = page => page.Wrap(page.Block, "<details><summary>More</summary></details>"),
        ["the whole text in a closed part"] = page => page.Wrap(page.Article, "<details><summary>More</summary></details>"),
        ["in a dialog"] = page => page.Wrap(page.Passage, "<dialog></dialog>"),
        ["in a shadow"] = page => page.Passage.InsertBefore(page.Fragment("<template shadowrootmode=\"open\">Nothing.</template>")[0], page.Passage.FirstChild) is not null,
        ["struck out as deleted"] = page => page.WrapWords(page.Block, "del"),
        ["struck out as no longer so"] = page => page.WrapWords(page.Block, "s"),
        ["a whole paragraph deleted"] = page => page.Wrap(page.Passage, "<del></del>"),
        ["in a text field"] = page => page.WrapWords(page.Block, "textarea"),
        ["in a drawing"] = page => page.WrapWords(page.Block, "svg"),
        ["turned round by an element"] = page => page.WrapWords(page.Block, "bdo", "dir", "rtl"),
        ["turned round by an attribute"] = page => Mark(page.Block, "dir", "rtl"),
        ["turned round by a sign"] = page => Put(page, "\u202E"),
        ["turned round by an isolate"] = page => Put(page, "\u2067"),
        ["a zero-width blank"] = page => Put(page, "\u200B"),
        ["a zero-width joiner"] = page => Put(page, "\u200D"),
        ["a zero-width non-joiner"] = page => Put(page, "\u200C"),
        ["a word joiner"] = page => Put(page, "\u2060"),
        ["a soft hyphen"] = page => Put(page, "\u00AD"),
        ["a byte order mark"] = page => Put(page, "\uFEFF"),
        ["a sign of tags"] = page => Put(page, "\U000E0041"),
        ["a mark of direction"] = page => Put(page, "\u200F"),
    };

    private static bool Mark(IElement element, string attribute, string value = "")
    {
        element.SetAttribute(attribute, value);
        return true;
    }

    private static bool Style(TamperedDocument page, string rule)
    {
        page.Style += "\n" + rule;
        return true;
    }

    private static bool Replace(IElement element, string html)
    {
        element.OuterHtml = html;
        return true;
    }

    private static bool Put(TamperedDocument page, string sign) => TamperedDocument.Rewrite(page.Block, text => text.Insert(text.Length / 2, sign));
}
