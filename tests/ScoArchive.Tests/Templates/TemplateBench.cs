using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Templates;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;
using ScoArchive.Theme;

namespace ScoArchive.Tests.Templates;

/// <summary>A theme of one page in a folder of its own: write templates, check them, render the page.</summary>
internal sealed class TemplateBench : IDisposable
{
    private static readonly AssetMap Assets = new(new[] { "css/site.css", "css/search.css" }.ToFrozenDictionary(name => name, name => new PagePath("assets/" + name)));
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-templates-").FullName;
    private readonly ViewTypes _types = new();

    public TemplateBench(string page, string layout = "{{ content }}") => With("layout", layout).With("pages/leaf", page);

    public TemplateBench With(string name, string text)
    {
        string path = Path.Combine(_folder, "templates", name + ThemeTemplates.Ending);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>What is wrong with the templates.</summary>
    public ImmutableArray<Diagnostic> Check()
    {
        Outcome<ThemeTemplates> read = Read();
        return read.Succeeded
            ? TemplateCheck.Run(read.Value, new ViewContract(typeof(Site), typeof(Frame), ImmutableSortedDictionary<string, Type>.Empty.Add("leaf", typeof(LeafPage))), _types, FunctionsOf(read.Value)).Report.Problems
            : read.Diagnostics;
    }

    /// <summary>The page, or what stopped it.</summary>
    public (string Html, Diagnostic? Failure) Render(LeafPage model)
    {
        ThemeTemplates templates = Read().Value!;
        using var stream = new MemoryStream();
        Diagnostic? failure = new PageRenderer(templates, _types, FunctionsOf(templates)).Render(
            stream, new PageView("leaf", new PageLinks(new PagePath("leaves/")), new Site("A site"), new Frame("A frame"), model));
        return (Encoding.UTF8.GetString(stream.ToArray()), failure);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Outcome<ThemeTemplates> Read() => ThemeTemplates.Read(ThemeFiles.Find(_folder, Path.Combine(_folder, "none")));

    private static TemplateFunction[] FunctionsOf(ThemeTemplates templates) =>
        [new TextFunction(ThemeUnderTest.Words()), new CountFunction(ThemeUnderTest.Words()), new PartFunction(templates.Parts), new AssetFunction(Assets), new ContentFunction(), new LanguageFunction("en")];

    /// <summary>What all pages of the theme share.</summary>
    public sealed record Site(string Title);

    /// <summary>Head and foot of its page.</summary>
    public sealed record Frame(string Title);
}

/// <summary>The page of the small theme, with a member of each kind.</summary>
[PageTemplate("leaf")]
internal sealed record LeafPage(
    string Words,
    int Number,
    bool IsGreen,
    Html Body,
    PagePath Target,
    WebAddress Elsewhere,
    Fragment Anchor,
    ImmutableArray<Twig> Twigs,
    Twig? Parent,
    PagePath? Maybe)
{
    public static LeafPage With(string words) => new(
        words, 7, true, new HtmlWriter().Element("b", words).ToHtml(), new PagePath("trees/"), new WebAddress("https://example.org/?a=1&b=2"), new Fragment("x"),
        [new Twig(words, new PagePath("twigs/one/"), [words, words])], null, null);
}

/// <summary>A part of the page.</summary>
internal sealed record Twig(string Name, PagePath Target, ImmutableArray<string> Leaves);
