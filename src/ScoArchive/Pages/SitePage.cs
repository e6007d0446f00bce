using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages;

/// <summary>A page to render.</summary>
public sealed record SitePage
{
    private static readonly FrozenDictionary<Type, string> TemplateNames = typeof(SitePage).Assembly.GetTypes()
        .Select(type => (Type: type, Template: type.GetCustomAttribute<PageTemplateAttribute>()))
        .Where(page => page.Template is not null)
        .ToFrozenDictionary(page => page.Type, page => page.Template!.Name);

    private Lazy<(PageFrame Frame, object Model)> _content;

    /// <summary>A page whose content is at hand.</summary>
    /// <param name="path">The page's address.</param>
    /// <param name="frame">Head, header and footer.</param>
    /// <param name="model">The view model; its template is the one that its type names.</param>
    public SitePage(PagePath path, PageFrame frame, object model) => (Path, Title, _content) = (path, frame.Title, new((frame, model)));

    private SitePage(PagePath path, string title, object parts, Func<(PageFrame Frame, object Model)> make) => (Path, Title, Parts, _content) = (path, title, parts, new(make));

    /// <summary>A page whose content is made when it is first asked for.</summary>
    /// <param name="path">The page's address.</param>
    /// <param name="title">Its title without the site's name.</param>
    /// <param name="parts">All that the content is made of, beside the site as a whole and the program.</param>
    /// <param name="make">Makes the content, of the parts and the site alone.</param>
    public static SitePage Of<T>(PagePath path, string title, T parts, Func<T, (PageFrame Frame, object Model)> make)
        where T : class => new(path, title, parts, () => make(parts));

    /// <summary>The page's address.</summary>
    public PagePath Path { get; }

    /// <summary>Its title without the site's name.</summary>
    public string Title { get; }

    /// <summary>All that the page is made of, beside the site as a whole; <see langword="null"/> where only the content itself says it.</summary>
    public object? Parts { get; private init; }

    /// <summary>Head, header and footer.</summary>
    public PageFrame Frame => _content.Value.Frame;

    /// <summary>The view model; its template is the one that its type names.</summary>
    public object Model => _content.Value.Model;

    /// <summary>Path of the site's root on its host, for a page that is served at any depth; empty for all others, whose links are relative.</summary>
    public string Root { get; init; } = "";

    /// <summary>What the page is of, where that stays while its address may change; empty where the address itself says it.</summary>
    public string Key { get; init; } = "";

    /// <summary>Addresses that the page had before, by what editors state.</summary>
    public ImmutableArray<PagePath> FormerAddresses { get; init; } = [];

    /// <summary>Addresses that lead to this page, or to a place on it, where they were ever published and no page has them now.</summary>
    public ImmutableArray<(PagePath From, PagePath To)> StandsFor { get; init; } = [];

    /// <summary>Whether the page only tells what became of an address; lists and ledgers leave it out.</summary>
    public bool IsFormer { get; init; }

    /// <summary>What templates see of the site.</summary>
    public static ViewContract Contract { get; } = new(
        typeof(SiteFrame), typeof(PageFrame), ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal, TemplateNames.Select(page => KeyValuePair.Create(page.Value, page.Key))));

    /// <summary>The same page with other content, made when it is first asked for.</summary>
    /// <param name="parts">All that the content is made of, beside the site as a whole and the program.</param>
    /// <param name="make">Makes the content, of the parts and the site alone.</param>
    public SitePage With<T>(T parts, Func<T, (PageFrame Frame, object Model)> make)
        where T : class => this with { Parts = parts, _content = new(() => make(parts)) };

    /// <summary>The page for the renderer.</summary>
    public PageView ToView(SiteFrame site) => new(TemplateNames[Model.GetType()], new PageLinks(Path, Root), site, Frame, Model);
}
