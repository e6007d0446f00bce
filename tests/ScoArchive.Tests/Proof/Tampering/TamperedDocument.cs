using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>A copy of a published document that a test may tamper with: its page, its style sheets and the files beside it.</summary>
internal sealed class TamperedDocument
{
    private readonly double _place;

    /// <param name="original">The document.</param>
    /// <param name="place">Which block is tampered with: 0 for the first, 1 for the last.</param>
    public TamperedDocument(PublishedDocument original, double place)
    {
        (Original, _place) = (original, place);
        Page = new HtmlParser().ParseDocument(original.Html);
        Files = new Dictionary<string, byte[]>(original.Files, StringComparer.Ordinal);
        Style = original.Style;
    }

    public PublishedDocument Original { get; }

    public IHtmlDocument Page { get; }

    public string Style { get; set; }

    public Dictionary<string, byte[]> Files { get; }

    /// <summary>The page as a file.</summary>
    public string Html => Page.DocumentElement.OuterHtml;

    public IElement Article => Page.QuerySelector("article.text")!;

    /// <summary>The words of all blocks, headings included.</summary>
    public IElement[] Blocks => [.. Article.QuerySelectorAll("[data-seed]")];

    /// <summary>The lines that are no paragraphs.</summary>
    public IElement[] Lines => [.. Article.QuerySelectorAll("[data-line]")];

    /// <summary>The words of the block to tamper with, no heading.</summary>
    public IElement Block => At(Blocks.Where(IsParagraph))!;

    /// <summary>The block with its id.</summary>
    public IElement Passage => Block.Closest("[id]")!;

    /// <summary>Another block with its id.</summary>
    public IElement Other => Blocks.Where(block => IsParagraph(block) && block != Block).Select(block => block.Closest("[id]")!).Last();

    /// <summary>The one of some elements that stands where this document is tampered with.</summary>
    public IElement? At(IEnumerable<IElement> elements) => elements.ToArray() is { Length: > 0 } all ? all[(int)Math.Round((all.Length - 1) * _place)] : null;

    /// <summary>Rewrites the longest stretch of text in an element.</summary>
    public static bool Rewrite(IElement? element, Func<string, string> change)
    {
        IText? text = element?.Descendants<IText>().Where(node => node.ParentElement!.Closest("[data-apparatus]") is null).MaxBy(node => node.Data.Length);
        string changed = text is null ? "" : change(text.Data);
        if (text is null || changed == text.Data)
        {
            return false;
        }

        text.Data = changed;
        return true;
    }

    /// <summary>Puts an element around another.</summary>
    public bool Wrap(IElement element, string opening)
    {
        var holder = (IElement)Fragment(opening)[0];
        element.Parent!.InsertBefore(holder, element);
        holder.AppendChild(element);
        return true;
    }

    /// <summary>Puts an element around some words in the middle of a block.</summary>
    public bool WrapWords(IElement element, string name, string attribute = "", string value = "")
    {
        IText? text = element.ChildNodes.OfType<IText>().MaxBy(node => node.Data.Length);
        if (text is null || text.Data.Length < 24)
        {
            return false;
        }

        int start = text.Data.IndexOf(' ', text.Data.Length / 2) + 1;
        int end = text.Data.IndexOf(' ', start + 1);
        end = end < 0 ? text.Data.Length : end;
        IElement wrapped = Page.CreateElement(name);
        wrapped.TextContent = text.Data[start..end];
        if (attribute.Length > 0)
        {
            wrapped.SetAttribute(attribute, value);
        }

        element.InsertBefore(Page.CreateTextNode(text.Data[..start]), text);
        element.InsertBefore(wrapped, text);
        text.Data = text.Data[end..];
        return true;
    }

    private static bool IsParagraph(IElement block) => block.LocalName is "p" or "div" && !block.HasAttribute("data-line");

    public INodeList Fragment(string html)
    {
        IElement holder = Page.CreateElement("div");
        holder.InnerHtml = html;
        return holder.ChildNodes;
    }

    /// <summary>Rewrites a file beside the page.</summary>
    public bool RewriteFile(string name, Func<string, string> change)
    {
        string text = Encoding.UTF8.GetString(Files[name]);
        string changed = change(text);
        Files[name] = Encoding.UTF8.GetBytes(changed);
        return changed != text;
    }
}
