using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>A reader's way through the site, counted in what is done: each touch, each key and each text typed is one action.</summary>
public sealed class Journey(Reader reader) : IAsyncDisposable
{
    public IPage Page => reader.Page;

    /// <summary>What was done so far.</summary>
    public int Actions { get; private set; }

    public static async Task<Journey> BeginAsync(BuiltSite site, string path, ReaderOptions? options = null) => new(await site.OpenAsync(path, options));

    public Task TouchAsync(ILocator what)
    {
        Actions++;
        return what.ClickAsync();
    }

    public Task TouchLinkAsync(string name) => TouchAsync(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true }).First);

    public Task PressAsync(string key)
    {
        Actions++;
        return Page.Keyboard.PressAsync(key);
    }

    public Task TypeAsync(string words)
    {
        Actions++;
        return Page.Keyboard.TypeAsync(words);
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();
}
