using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Building;
using ScoArchive.Pages;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Tests.Templates;

/// <summary>The theme's own templates with hostile words in every text of every view model.</summary>
public sealed class HostileWordsTests
{
    private static readonly string[] Pieces =
        ["<x-evil>", "</x-evil>", "\"", "'", ">", "<", " x-evil=1 ", "</title>", "</script>", "-->", "<!--", "&quot;", "&#34;", "&", "javascript:", "{{", "}}", "\n", "\u202e", "é", "中", "a", " "];

    private static readonly Lazy<LoadedTheme> Theme = new(() => ThemeUnderTest.Load());

    public static TheoryData<string> Pages() => new(SitePage.Contract.Pages.Keys);

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_type_lets_markup_through(string page)
    {
        Gen<string> words = Gen.Elements(Pieces).ListOf(5).Select(pieces => string.Concat(pieces));
        Prop.ForAll(words.ListOf(7).ToArbitrary(), supply =>
        {
            int next = 0;
            var maker = new ViewModelMaker(() => supply[next++ % supply.Count]);
            IDocument rendered = Render(page, maker);
            Assert.DoesNotContain(Everything(rendered), element => element.LocalName == "x-evil" || element.HasAttribute("x-evil") || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotContain(Everything(rendered), element => element.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true);
        }).Check(PropertyRun.Times(30));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_type_shows_what_it_is_given(string page)
    {
        int next = 0;
        IDocument rendered = Render(page, new ViewModelMaker(() => $"word{next++} <b>"));
        Assert.True(rendered.QuerySelectorAll("main *").Length > 2);
        Assert.Contains("word", rendered.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", rendered.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    private static IDocument Render(string page, ViewModelMaker maker)
    {
        using var stream = new MemoryStream();
        var view = new PageView(page, new PageLinks(new PagePath("here/")), maker.Make(typeof(SiteFrame)), maker.Make(typeof(PageFrame)), maker.Make(SitePage.Contract.Pages[page]));
        Assert.Null(Theme.Value.Renderer.Render(stream, view));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static IEnumerable<IElement> Everything(IDocument page) =>
        page.All.Concat(page.QuerySelectorAll("template").OfType<IHtmlTemplateElement>().SelectMany(template => template.Content.QuerySelectorAll("*")));
}
