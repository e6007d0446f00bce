using AngleSharp.Dom;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>Ways to let a citation lead to other words.</summary>
internal static class IdTampering
{
    public static Dictionary<string, Func<TamperedDocument, bool>> All { get; } = new()
    {
        ["two ids change places"] = page => Swap(page, "id"),
        ["two ids change places with their numbers"] = page => Swap(page, "id") && Swap(page, number => number.TextContent, (number, text) => number.TextContent = text) && Swap(page, number => number.GetAttribute("href")!, (number, text) => number.SetAttribute("href", text)),
        ["an id is another"] = page => Set(page.Passage, "id", "p900"),
        ["an id is missing"] = page => Remove(page.Passage, "id"),
        ["a heading has another id"] = page => page.At(page.Article.QuerySelectorAll(".section")) is { } heading && Set(heading, "id", "s900"),
        ["an id stands on an empty element"] = page => MoveId(page, page.Passage),
        ["a former id that never was"] = page => page.Passage.InsertBefore(page.Fragment("<span class=\"alias\" data-apparatus id=\"p900\"></span>")[0], page.Passage.FirstChild) is not null,
        ["a withdrawn paragraph that never was"] = page => page.Article.AppendChild(page.Fragment("<p class=\"withdrawn\" id=\"p900\" data-apparatus>Paragraph 900 was withdrawn: it was never adopted.</p>")[0]) is not null,
        ["a number is another"] = page => Write(page, "900"),
        ["a number is missing"] = page => Number(page.Passage) is { } number && Gone(number),
        ["a number is empty"] = page => Write(page, ""),
        ["a number stands twice"] = page => page.Passage.InsertBefore(Number(page.Passage).Clone(), page.Passage.FirstChild) is not null,
        ["two numbers change places"] = page => Swap(page, number => number.TextContent, (number, text) => number.TextContent = text),
        ["a number leads to another paragraph"] = page => Set(Number(page.Passage), "href", "#p900"),
        ["a number is hidden"] = page => Set(Number(page.Passage), "hidden", ""),
        ["words stand in a number"] = page => Write(page, Number(page.Passage).TextContent + " (draft)"),
        ["a check is another"] = page => Set(page.Passage, "data-check", "00000000"),
        ["a check is missing"] = page => Remove(page.Passage, "data-check"),
        ["two checks change places"] = page => Swap(page, "data-check"),
        ["the link of a heading leads elsewhere"] = page => page.At(page.Article.QuerySelectorAll(".section-link")) is { } link && Set(link, "href", "#p1"),
        ["the link of a heading shows words"] = page => page.At(page.Article.QuerySelectorAll(".section-link")) is { } link && Words(link, "repealed"),
        ["a line has an id"] = page => page.At(page.Lines) is { } line && Set(line, "id", "p900"),
        ["a line is another kind of line"] = page => page.At(page.Lines) is { } line && Set(line, "data-line", "closing"),
        ["a line stands in a paragraph"] = page => page.At(page.Lines) is { } line && page.Passage.AppendChild(line) is not null,
        ["a line stands elsewhere"] = page => page.At(page.Lines) is { } line && page.Article.InsertBefore(line, page.Article.Children[page.Article.Children.Length / 2]) is not null,
        ["a line has other words"] = page => page.At(page.Lines) is { } line && Words(line, line.TextContent + " again"),
        ["a line is a paragraph"] = page => page.At(page.Lines) is { } line && Remove(line, "data-line"),
        ["a line is gone"] = page => page.At(page.Lines) is { } line && Gone(line),
    };

    private static bool MoveId(TamperedDocument page, IElement passage)
    {
        INode anchor = page.Fragment($"<span class=\"alias\" data-apparatus id=\"{passage.Id}\"></span>")[0];
        passage.RemoveAttribute("id");
        page.Article.InsertBefore(anchor, page.Article.FirstChild);
        return true;
    }

    private static IElement Number(IElement passage) => passage.Children.Single(child => child.ClassList.Contains("number"));

    private static bool Write(TamperedDocument page, string number) => Words(Number(page.Passage), number);

    private static bool Words(IElement element, string words)
    {
        element.TextContent = words;
        return true;
    }

    private static bool Gone(IElement element)
    {
        element.Remove();
        return true;
    }

    private static bool Set(IElement element, string attribute, string value)
    {
        element.SetAttribute(attribute, value);
        return true;
    }

    private static bool Remove(IElement element, string attribute) => element.RemoveAttribute(attribute);

    private static bool Swap(TamperedDocument page, string attribute)
    {
        (IElement one, IElement other) = (page.Passage, page.Other);
        (string? first, string? second) = (one.GetAttribute(attribute), other.GetAttribute(attribute));
        one.SetAttribute(attribute, second);
        other.SetAttribute(attribute, first);
        return first != second;
    }

    private static bool Swap(TamperedDocument page, Func<IElement, string> read, Action<IElement, string> write)
    {
        (IElement one, IElement other) = (Number(page.Passage), Number(page.Other));
        (string first, string second) = (read(one), read(other));
        write(one, second);
        write(other, first);
        return first != second;
    }
}
