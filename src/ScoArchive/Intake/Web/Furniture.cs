using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ScoArchive.Core.Conversion.Clues;

namespace ScoArchive.Intake.Web;

/// <summary>Tells what stands around a page's text: menus, notices, feet, lists of other pages. It goes by what an element holds first, by names second.</summary>
/// <param name="weights">How much running text each element holds.</param>
/// <param name="whole">The running text of the whole page.</param>
internal sealed partial class Furniture(TextWeights weights, int whole)
{
    private const int FewestLinks = 3;
    private const int LongestLink = 45;
    private const int LongestNotice = 400;
    private const int LongestTool = 30;

    /// <summary>Whether an element is no part of the text.</summary>
    /// <param name="element">The element; none of the text's own containers.</param>
    public bool Is(IElement element)
    {
        TextWeight weight = weights[element];
        bool isSmall = weight.Running * 4 < whole;
        return ElementKinds.IsSilent(element)
            || (ElementKinds.StandsApart(element) && weight.Running * 2 < whole)
            || (isSmall && (IsMenu(weight) || IsForm(element, weight) || IsBanner(element, weight)))
            || (isSmall && IsHinted(element, weight))
            || (weight.Signs is > 0 and < LongestNotice && isSmall && (ElementKinds.IsBlock(element) || weight.HasBlocks) && IsNotice(ExtractedWords.Of(element)));
    }

    /// <summary>Whether the words are a notice of the page or say who owns it: no running text, however short the page's own is.</summary>
    public static bool IsNotice(string words) => PageNotice.Is(words) || OwnersLine().IsMatch(words);

    // Links of a text stand in sentences or name whole documents; those of a menu are short and stand alone.
    private static bool IsMenu(TextWeight weight)
    {
        bool alone = weight.Linked * 10 >= weight.Signs * 8;
        bool tool = weight.Links > 0 && weight.Linked == weight.Signs && weight.Signs <= LongestTool && weight.HasBlocks;
        bool path = weight.Links >= 2 && weight.Linked * 2 >= weight.Signs && weight.Running == 0 && weight.Signs < LongestLink * 2;
        return tool || path || (weight.Links >= FewestLinks && alone && weight.Linked / weight.Links < LongestLink);
    }

    private static bool IsForm(IElement element, TextWeight weight) =>
        weight.Controls > 0 && (element.LocalName == "form" || (weight.Signs < LongestNotice && !weight.HasBlocks) || weight.Signs < LongestNotice);

    private static bool IsBanner(IElement element, TextWeight weight) =>
        element.LocalName == "header" && weight.Running == 0 && element.Closest("article, main") is null && element.QuerySelector("h1, h2") is null;

    private bool IsHinted(IElement element, TextWeight weight) =>
        ElementKinds.HintsAtFurniture(element) && weight.Running * 8 < whole && element.QuerySelector("h1") is null && ElementKinds.HeadingLevel(element) == 0;

    // Who owns the page, with a year or the words that always follow.
    [GeneratedRegex("(?:©|\\(c\\)) *(?:19|20)[0-9]{2}|^(?:©|Copyright )|\\b(?:all rights reserved|все права защищены)\\b|版权所有|版權所有", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnersLine();
}
