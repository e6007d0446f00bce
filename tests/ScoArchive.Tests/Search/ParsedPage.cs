using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

/// <summary>The passages of a finished page as a full HTML parser sees them, to hold the program's quick reader to.</summary>
public static class ParsedPage
{
    public static ImmutableArray<SearchablePassage> Passages(string page)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(page);
        var passages = ImmutableArray.CreateBuilder<SearchablePassage>();
        string section = "";
        foreach (IElement element in document.QuerySelectorAll("article.text .section, article.text .passage"))
        {
            bool isHeading = element.ClassList.Contains("section");
            string text = WordsOf(element.QuerySelector("[data-seed]")!);
            section = isHeading ? text : section;
            passages.Add(new SearchablePassage(
                element.Id!,
                isHeading ? "" : element.QuerySelector(".number")!.TextContent,
                isHeading ? "" : section,
                text,
                []));
        }

        return passages.ToImmutable();
    }

    private static string WordsOf(IElement words)
    {
        StringBuilder text = new();
        AppendWords(words, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void AppendWords(INode node, StringBuilder text)
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
