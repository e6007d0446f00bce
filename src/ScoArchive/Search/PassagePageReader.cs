using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScoArchive.Search;

/// <summary>Reads the passages of a finished document page.</summary>
public static class PassagePageReader
{
    /// <summary>The headings and numbered blocks in reading order.</summary>
    /// <param name="page">The page's HTML.</param>
    public static ImmutableArray<SearchablePassage> Read(Stream page)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(page);
        var passages = ImmutableArray.CreateBuilder<SearchablePassage>();
        string section = "";
        foreach (IElement element in document.QuerySelectorAll("article.text .section, article.text .passage"))
        {
            IElement words = element.QuerySelector("[data-seed]")!;
            bool isHeading = element.ClassList.Contains("section");
            string text = WordsOf(words);
            section = isHeading ? text : section;
            passages.Add(new SearchablePassage(
                element.Id!,
                isHeading ? "" : element.QuerySelector(".number")!.TextContent,
                isHeading ? "" : section,
                text,
                KeysOf(element, "data-state"),
                KeysOf(element, "data-topic")));
        }

        return passages.ToImmutable();
    }

    // An item's own notes only: items of a list inside it have their own.
    private static ImmutableArray<string> KeysOf(IElement passage, string attribute) =>
        [.. passage.Children.Where(child => child.ClassList.Contains("notes"))
            .SelectMany(notes => notes.QuerySelectorAll($"[{attribute}]")).Select(link => link.GetAttribute(attribute)!)];

    private static string WordsOf(IElement words)
    {
        var text = new System.Text.StringBuilder();
        AppendWords(words, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void AppendWords(INode node, System.Text.StringBuilder text)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement element && !element.HasAttribute("data-apparatus"))
            {
                AppendWords(element, text);
            }
        }
    }
}
