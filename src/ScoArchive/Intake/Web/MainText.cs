using System.Collections.Immutable;
using AngleSharp.Dom;

namespace ScoArchive.Intake.Web;

/// <summary>
/// Finds the element that holds a page's text: from the whole page downwards, as long as one element holds all the running text
/// there is but for furniture. A title above it is taken along, with the lines between.
/// </summary>
internal sealed class MainText
{
    private readonly TextWeights _weights;
    private readonly Furniture _furniture;

    private MainText(TextWeights weights, Furniture furniture) => (_weights, _furniture) = (weights, furniture);

    /// <summary>The elements that hold the text, in order.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="weights">How much running text each element holds.</param>
    /// <param name="furniture">Tells what is no part of it.</param>
    public static ImmutableArray<IElement> Find(IElement body, TextWeights weights, Furniture furniture)
    {
        var text = new MainText(weights, furniture);
        IElement holder = text.FindHolder(body);
        return [.. text.FindAbove(body, holder), holder];
    }

    private IElement FindHolder(IElement holder)
    {
        while (true)
        {
            IElement[] holding = [.. holder.Children.Where(child => HoldsContent(child) && !_furniture.Is(child))];
            bool goesDown = holding is [{ LocalName: not ("p" or "pre" or "ul" or "ol" or "dl" or "blockquote") } only]
                && _weights[only].HasBlocks && !IsDataTable(only) && _weights[only].Running > 0;
            if (!goesDown)
            {
                return holder;
            }

            holder = holding[0];
        }
    }

    /// <summary>Whether an element holds what a text may consist of: sentences, or tables and lists of words that are no links.</summary>
    private bool HoldsContent(IElement element)
    {
        TextWeight weight = _weights[element];
        bool isList = (element.LocalName is "table" or "ul" or "ol" or "dl" || element.QuerySelector("table, ul, ol, dl") is not null) && weight.Linked * 2 < weight.Signs && weight.Signs > 80;
        return weight.Running > 0 || (isList && !ElementKinds.StandsApart(element));
    }

    private static bool IsDataTable(IElement element) => element.LocalName == "table" && TableGrid.IsData(element);

    /// <summary>The title above the text, with what stands between: a dateline, a credit.</summary>
    private IEnumerable<IElement> FindAbove(IElement body, IElement holder)
    {
        if (holder == body || holder.QuerySelector("h1") is not null)
        {
            return [];
        }

        IElement[] before = [.. body.QuerySelectorAll("*").Where(element => IsBefore(element, holder))];
        IElement? title = before.LastOrDefault(element => element.LocalName == "h1" && IsShown(element, body))
            ?? before.LastOrDefault(element => element.LocalName == "h2" && IsShown(element, body) && holder.QuerySelector("h2") is null);
        return title is null ? [] : [title, .. before.SkipWhile(element => element != title).Skip(1).Where(element => IsOwnLine(element) && IsShown(element, body))];
    }

    // An element of which nothing else is a part that is taken.
    private bool IsOwnLine(IElement element) =>
        _weights[element] is { Signs: > 0, HasBlocks: false } weight && weight.Linked * 2 < weight.Signs && ElementKinds.IsBlock(element) && element.Closest("h1") is null;

    private bool IsShown(IElement element, IElement body)
    {
        for (IElement? at = element; at is not null && at != body; at = at.ParentElement)
        {
            bool holdsTitle = at.LocalName == "header" || at.QuerySelector("h1") is not null || at.LocalName == "h1";
            if (ElementKinds.IsSilent(at) || (holdsTitle ? ElementKinds.StandsApart(at) : _furniture.Is(at)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBefore(IElement element, IElement holder) =>
        (element.CompareDocumentPosition(holder) & (DocumentPositions.Following | DocumentPositions.ContainedBy)) == DocumentPositions.Following;
}
