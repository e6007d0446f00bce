using AngleSharp.Dom;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof.Styles;

namespace ScoArchive.Proof;

/// <summary>
/// Proves that readers see the words that the page holds, and see no others among them: nothing hides a piece of the seed,
/// and between and inside the blocks of the text nothing stands but what the archive marks as its own.
/// </summary>
internal sealed class SightProof
{
    private const string Hint = "take away what hides the words; they must be seen and heard by every reader";
    private const string ForeignHint = "what a theme adds to the text stands outside the article, or in the notes of a paragraph";
    private readonly IDocument _page;
    private readonly ProofFaults _faults;
    private readonly Visibility _visibility;
    private readonly Visibility _inLists;

    private SightProof(IDocument page, HidingRules rules, ProofFaults faults) =>
        (_page, _faults, _visibility, _inLists) = (page, faults, new Visibility(rules), new Visibility(rules));

    /// <summary>Checks one page.</summary>
    public static void Check(IDocument page, HidingRules rules, ProofFaults faults)
    {
        SightProof proof = new(page, rules, faults);
        foreach (string rule in rules.Unreadable)
        {
            faults.Add(ProofFaults.Hidden, 0, $"has a style whose selector the proof cannot read: {rule}", "write the selector more simply");
        }

        proof.CheckPage();
        foreach (IElement piece in page.QuerySelectorAll("h1, [data-seed]"))
        {
            proof.CheckPiece(piece);
        }

        foreach (IElement listed in page.QuerySelectorAll("[data-intervention]"))
        {
            proof.CheckListed(listed);
        }

        foreach (IElement article in page.QuerySelectorAll("article.text"))
        {
            proof.CheckElement(article);
        }
    }

    /// <summary>What a page may not have at all: styles of its own, and a shadow in place of its words.</summary>
    private void CheckPage()
    {
        foreach (IElement element in _page.QuerySelectorAll("style, template[shadowrootmode], template[shadowroot]"))
        {
            _faults.Add(ProofFaults.Hidden, 0, $"has a <{element.LocalName}> of its own, which can hide words", "put styles into the theme's style sheets");
        }
    }

    private void CheckPiece(IElement piece)
    {
        string reason = _visibility.WhyHidden(piece) is { Length: > 0 } own ? own : _visibility.WhyHiddenInside(piece);
        if (reason.Length > 0)
        {
            _faults.Add(ProofFaults.Hidden, LineOf(piece), $"hides “{ProofFaults.Show(piece.TextContent)}” from readers by {reason}", Hint);
        }

        int invisible = piece.TextContent.AsSpan().IndexOfAny(SignReader.Invisible);
        if (invisible >= 0)
        {
            _faults.Add(ProofFaults.Hidden, LineOf(piece), $"holds a sign that nobody sees, U+{(int)piece.TextContent[invisible]:X4}, in “{ProofFaults.Show(piece.TextContent)}”", Hint);
        }

        if (piece.HasAttribute("aria-label") || piece.HasAttribute("role"))
        {
            _faults.Add(ProofFaults.Hidden, LineOf(piece), $"has other words read aloud in place of “{ProofFaults.Show(piece.TextContent)}”", Hint);
        }
    }

    private void CheckListed(IElement listed)
    {
        string reason = _inLists.WhyHidden(listed, mayFold: true) is { Length: > 0 } own ? own : _inLists.WhyHiddenInside(listed);
        if (reason.Length > 0)
        {
            int line = SeedRange.TryParse(listed.GetAttribute("data-at"), out SeedRange range) ? range.First.Line : 0;
            _faults.Add(ProofFaults.Hidden, line, $"hides a listed change, “{ProofFaults.Show(listed.TextContent)}”, by {reason}", Hint);
        }
    }

    /// <summary>Goes through the article outside the notes: words stand in pieces, or in the few places that are the archive's.</summary>
    private void CheckBetween(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text && text.Data.Any(c => !char.IsWhiteSpace(c)))
            {
                Foreign(text.Data);
            }
            else if (child is IElement element)
            {
                CheckElement(element);
            }
        }
    }

    private void CheckElement(IElement element)
    {
        if (IsArchives(element))
        {
            CheckNumber(element);
            return;
        }

        string added = _visibility.WhatAddsWords(element);
        bool unknown = element.HasAttribute("data-apparatus") || (element.LocalName is not "table" and not "colgroup" and not "col" && _visibility.WhyHidden(element).StartsWith('<'));
        if (added.Length > 0 || unknown)
        {
            Foreign(added.Length > 0 ? added : element.OuterHtml);
        }
        else if (element.HasAttribute("data-seed"))
        {
            CheckInside(element);
        }
        else
        {
            CheckBetween(element);
        }
    }

    /// <summary>What a paragraph is cited by is seen like its words.</summary>
    private void CheckNumber(IElement element)
    {
        if (element.ClassName == "number" && _visibility.WhyHidden(element) is { Length: > 0 } reason)
        {
            _faults.Add(ProofFaults.Hidden, 0, $"hides the number {ProofFaults.Show(element.TextContent)} from readers by {reason}", Hint);
        }
    }

    /// <summary>Inside a piece the archive adds nothing but what leads to a correction or to what is said of a slip.</summary>
    private void CheckInside(IElement piece)
    {
        foreach (IElement element in piece.QuerySelectorAll("*"))
        {
            if (element.HasAttribute("data-apparatus") && !IsMark(element))
            {
                Foreign(element.OuterHtml);
            }
            else if (_visibility.WhatAddsWords(element) is { Length: > 0 } added)
            {
                Foreign(added);
            }
        }
    }

    private static bool IsMark(IElement element) => element.LocalName == "a" && element.PreviousSibling is IElement marked
        && (element.ClassName, element.TextContent, marked.LocalName, marked.ClassName) is ("correction-link", "*", "ins", _) or ("sic-link", "[sic]", "span", "sic") or ("damage-link", "[?]", "span", "damage");

    private static bool IsArchives(IElement element) => element.HasAttribute("data-apparatus") && (element.LocalName, element.ClassName) switch
    {
        ("ul", "notes") or ("a", "number") or ("p", "withdrawn") => true,
        ("a", "section-link") => element.TextContent == "§",
        ("span", "alias") => element.ChildNodes.Length == 0,
        _ => false,
    };

    private void Foreign(string words) =>
        _faults.Add(ProofFaults.Foreign, 0, $"shows in its text what is not the document's: “{ProofFaults.Show(words)}”", ForeignHint);

    private static int LineOf(IElement piece) => SeedRange.TryParse(piece.GetAttribute("data-seed"), out SeedRange range) ? range.First.Line : 0;
}
