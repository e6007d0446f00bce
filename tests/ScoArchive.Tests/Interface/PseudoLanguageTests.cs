using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Tests.Building;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Interface;

/// <summary>
/// The site in a language whose every text stands in brackets: words outside brackets are either the archive's content or
/// were written into a template, where no translation could reach them.
/// </summary>
public sealed class PseudoLanguageTests
{
    // Citations are in the language of their style.
    private static readonly string[] Data = [".citations", ".printed-source", "[data-seed]", "code", "script", "style", "template .permalink-citation"];

    private static readonly string[] SpokenAttributes = ["aria-label", "title", "alt", "placeholder", "data-label", "data-copied", "data-not-copied", "data-on", "data-reason"];

    [Fact]
    public async Task Every_word_that_is_not_the_archives_content_comes_from_the_language()
    {
        using SmallArchive archive = await ArchiveAsync();
        string content = ContentOf(archive);
        string[] strays = [.. archive.Pages().SelectMany(page => WordsOf(new HtmlParser().ParseDocument(archive.Read(page)))
            .SelectMany(words => WithoutBrackets(words).Split([" – ", ", "], StringSplitOptions.TrimEntries))
            .Where(words => words.Any(char.IsLetter) && !IsChecksum(words) && !content.Contains(words, StringComparison.OrdinalIgnoreCase))
            .Select(words => $"{page}: {words}")).Distinct()];
        Assert.True(strays.Length == 0, string.Join('\n', strays));
        Assert.All(archive.Pages(), page => Assert.Contains("⟦", archive.Read(page), StringComparison.Ordinal));
    }

    private static async Task<SmallArchive> ArchiveAsync()
    {
        SmallArchive archive = new SmallArchive()
            .With("xx-aa", "1. Uzbekistan hosted the meeting on counter-terrorism on 5 July 2019 in Tashkent and will meet again in 2030.\n\n2. Zqx zqy digital transformation and the digital divide.\n", "formerSlugs: [xx-old]\n")
            .With("xx-bb", "1. Zqx zqy digital transformation and the digital divide.\n\n2. The Shanghai Spirit guides China.\n");
        archive.Write("input/site.yml", archive.Read("input/site.yml").Replace("language: en", "language: " + InterfaceText.PseudoLanguage, StringComparison.Ordinal));
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        return archive;
    }

    private static IEnumerable<string> WordsOf(IDocument page)
    {
        foreach (IElement data in page.QuerySelectorAll(string.Join(", ", Data)).Where(element => element.LocalName != "html"))
        {
            data.TextContent = "";
        }

        IEnumerable<IElement> elements = page.QuerySelectorAll("title, body *").Concat(page.QuerySelectorAll("template").OfType<AngleSharp.Html.Dom.IHtmlTemplateElement>().SelectMany(template => template.Content.QuerySelectorAll("*")));
        foreach (IElement element in elements)
        {
            foreach (IText text in element.ChildNodes.OfType<IText>())
            {
                yield return text.Data;
            }

            foreach (string attribute in SpokenAttributes)
            {
                yield return element.GetAttribute(attribute) ?? "";
            }
        }
    }

    // What stands outside of all brackets; marks and numbers that join contents are nobody's words.
    private static string WithoutBrackets(string words)
    {
        var outside = new StringBuilder();
        int depth = 0;
        foreach (char sign in words)
        {
            depth += sign == '⟦' ? 1 : sign == '⟧' ? -1 : 0;
            outside.Append(depth == 0 && sign != '⟧' ? sign : ' ');
        }

        return string.Join(' ', outside.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '–', '·', '¶', '…', ':', ';');
    }

    private static bool IsChecksum(string words) => words.Length == 64 && words.All(char.IsAsciiHexDigitLower);

    private static string ContentOf(SmallArchive archive) => "xx-aa.txt xx-bb.txt utf-8 " + string.Join(' ', string.Join('\n',
        new[] { "input/site.yml", "input/vocabulary/states.yml", "input/vocabulary/topics.yml", "input/vocabulary/formulas.yml", "seeds/xx-aa.txt", "seeds/xx-aa.yml", "seeds/xx-bb.txt", "seeds/xx-bb.yml" }
            .Select(archive.Read)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
