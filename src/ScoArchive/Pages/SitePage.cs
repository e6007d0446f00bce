using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages;

/// <summary>A page to render.</summary>
/// <param name="Path">The page's address.</param>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Model">The view model; its template is the one that its type names.</param>
public sealed record SitePage(PagePath Path, PageFrame Frame, object Model)
{
    private static readonly FrozenDictionary<Type, string> TemplateNames = typeof(SitePage).Assembly.GetTypes()
        .Select(type => (Type: type, Template: type.GetCustomAttribute<PageTemplateAttribute>()))
        .Where(page => page.Template is not null)
        .ToFrozenDictionary(page => page.Type, page => page.Template!.Name);

    /// <summary>Path of the site's root on its host, for a page that is served at any depth; empty for all others, whose links are relative.</summary>
    public string Root { get; init; } = "";

    /// <summary>What the page is of, where that stays while its address may change; empty where the address itself says it.</summary>
    public string Key { get; init; } = "";

    /// <summary>Addresses that the page had before, by what editors state.</summary>
    public ImmutableArray<PagePath> FormerAddresses { get; init; } = [];

    /// <summary>Whether the page only tells what became of an address; lists and ledgers leave it out.</summary>
    public bool IsFormer { get; init; }

    /// <summary>What templates see of the site.</summary>
    public static ViewContract Contract { get; } = new(
        typeof(SiteFrame), typeof(PageFrame), ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal, TemplateNames.Select(page => KeyValuePair.Create(page.Value, page.Key))));

    /// <summary>The page for the renderer.</summary>
    public PageView ToView(SiteFrame site) => new(TemplateNames[Model.GetType()], new PageLinks(Path, Root), site, Frame, Model);
}
