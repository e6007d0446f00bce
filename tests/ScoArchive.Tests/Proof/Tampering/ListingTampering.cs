using AngleSharp.Dom;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>Ways to tell readers otherwise what was done to the text, or to tell it otherwise in another file.</summary>
internal static class ListingTampering
{
    public static Dictionary<string, Func<TamperedDocument, bool>> All { get; } = new()
    {
        ["corrected words are others"] = page => page.At(page.Article.QuerySelectorAll("ins")) is { } ins && Words(ins, "nothing"),
        ["corrected words are those received"] = page => page.At(page.Article.QuerySelectorAll("ins")) is { } ins && Words(ins, ins.GetAttribute("data-received")!),
        ["the words received are others"] = page => page.At(page.Article.QuerySelectorAll("ins")) is { } ins && Set(ins, "data-received", "nothing"),
        ["corrected words are not marked"] = page => page.At(page.Article.QuerySelectorAll("ins")) is { } ins && Outer(ins, ins.TextContent),
        ["words are marked as corrected that are not"] = page => page.WrapWords(page.Block, "ins", "class", "correction"),
        ["a listed correction shows other words"] = page => TamperedDocument.Rewrite(page.At(page.Page.QuerySelectorAll("[data-intervention=correction] .intervention-note")), text => text.Replace("corrected to “", "corrected to “un", StringComparison.Ordinal)),
        ["a listed correction has another reason"] = page => TamperedDocument.Rewrite(page.At(page.Page.QuerySelectorAll("[data-intervention=correction] .intervention-note")), text => text + " And more."),
        ["a correction is not listed"] = page => page.At(page.Page.QuerySelectorAll("[data-intervention=correction]")) is { } item && Gone(item),
        ["a change is not listed"] = page => page.At(page.Page.QuerySelectorAll("[data-intervention]")) is { } item && Gone(item),
        ["a change is listed twice"] = page => page.At(page.Page.QuerySelectorAll("[data-intervention]")) is { } item && item.Parent!.AppendChild(item.Clone()) is not null,
        ["a change is listed at another place"] = page => page.At(page.Page.QuerySelectorAll("[data-intervention]")) is { } item && Set(item, "data-at", "1:1-1:2"),
        ["a change is listed as another kind"] = page => page.At(page.Page.QuerySelectorAll("[data-intervention]")) is { } item && Set(item, "data-intervention", "pageTurn"),
        ["a listed change is hidden"] = page => page.At(page.Page.QuerySelectorAll("[data-intervention]")) is { } item && Set(item, "hidden", ""),
        ["the list of changes is hidden"] = page => page.At(page.Page.QuerySelectorAll("ol.interventions")) is { } list && Set(list, "class", "interventions printed-source"),
        ["a folded list has no heading"] = page => page.At(page.Page.QuerySelectorAll(".about-text details > summary")) is { } heading && Gone(heading),
        ["the words of a change are others"] = page => TamperedDocument.Rewrite(page.At(page.Page.QuerySelectorAll("[data-intervention] q")), text => text + "x"),
        ["words set aside are others"] = page => TamperedDocument.Rewrite(page.At(page.Page.QuerySelectorAll("[data-aside]")), text => text + "x"),
        ["words set aside are hidden"] = page => page.At(page.Page.QuerySelectorAll("[data-aside]")) is { } aside && Set(aside, "hidden", ""),
        ["the checksum is another"] = page => TamperedDocument.Rewrite(page.Page.QuerySelectorAll("#about-text dd").FirstOrDefault(fact => fact.TextContent.Trim() == page.Original.Document.Provenance.Seed.Sha256), _ => new string('0', 64)),
        ["the text as received has another byte"] = page => page.RewriteFile(page.Original.Document.Provenance.Seed.FileName, text => text + "\n"),
        ["the text as received is missing"] = page => page.Files.Remove(page.Original.Document.Provenance.Seed.FileName),
        ["JSON has a line of another kind"] = page => page.RewriteFile("index.json", text => text.Replace("\"type\":\"dateline\"", "\"type\":\"closing\"", StringComparison.Ordinal)),
        ["Markdown has another word"] = page => page.RewriteFile("index.md", text => text.TrimEnd() + " again\n"),
        ["Markdown has another id"] = page => page.RewriteFile("index.md", text => text.Replace("{#p2 ", "{#p900 ", StringComparison.Ordinal)),
        ["Markdown is missing"] = page => page.Files.Remove("index.md"),
        ["JSON has another word"] = page => page.RewriteFile("index.json", text => text.Replace("\"text\":\"", "\"text\":\"Not ", StringComparison.Ordinal)),
        ["JSON has another id"] = page => page.RewriteFile("index.json", text => text.Replace("\"id\":\"p2\"", "\"id\":\"p900\"", StringComparison.Ordinal)),
        ["JSON has another number"] = page => page.RewriteFile("index.json", text => text.Replace("\"number\":\"2\"", "\"number\":\"900\"", StringComparison.Ordinal)),
        ["JSON has another title"] = page => page.RewriteFile("index.json", text => text.Replace("\"title\":\"", "\"title\":\"Not ", StringComparison.Ordinal)),
        ["JSON has two blocks in another order"] = page => page.RewriteFile("index.json", text => text.Replace("\"id\":\"p1\"", "\"id\":\"px\"", StringComparison.Ordinal).Replace("\"id\":\"p2\"", "\"id\":\"p1\"", StringComparison.Ordinal).Replace("\"id\":\"px\"", "\"id\":\"p2\"", StringComparison.Ordinal)),
        ["JSON has another checksum"] = page => page.RewriteFile("index.json", text => text.Replace(page.Original.Document.Provenance.Seed.Sha256, new string('0', 64), StringComparison.Ordinal)),
        ["JSON is cut off"] = page => page.RewriteFile("index.json", text => text[..(text.Length / 2)]),
        ["JSON is missing"] = page => page.Files.Remove("index.json"),
    };

    private static bool Words(IElement element, string words)
    {
        element.TextContent = words;
        return true;
    }

    private static bool Outer(IElement element, string html)
    {
        element.OuterHtml = html;
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
}
