using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>A browser window on the site that notes every complaint and every request to another host.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly ReaderOptions _options;

    private Reader(IBrowserContext context, IPage page, ReaderOptions options) => (_context, Page, _options) = (context, page, options);

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Reader> OpenAsync(BuiltSite site, string path, ReaderOptions options)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ColorScheme = options.Scheme,
            ForcedColors = options.ForcedColors,
            Contrast = options.Contrast,
            JavaScriptEnabled = options.Scripts,
            ReducedMotion = options.ReducedMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        IPage page = await context.NewPageAsync();
        var reader = new Reader(context, page, options);
        page.Console += (_, message) => reader.Note(message.Type == "error", message.Text);
        page.PageError += (_, error) => reader.Note(true, error);
        page.Request += (_, request) => reader.Note(!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.EndsWith("/favicon.ico", StringComparison.Ordinal), "request to " + request.Url);
        await page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return reader;
    }

    /// <summary>Goes to another page in a window of another size, with all else as at the start.</summary>
    public async Task GoAsync(BuiltSite site, string path, ReaderOptions options)
    {
        _complaints.Clear();
        await Page.SetViewportSizeAsync(options.Width, options.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = options.Scheme });
        await Page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Closes the window; that of a visit stays for the next one.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_options.IsVisit)
        {
            await _context.CloseAsync();
        }

        Assert.True(_options.MayComplain || _complaints.Count == 0, string.Join('\n', _complaints));
    }

    private void Note(bool matters, string complaint)
    {
        if (matters)
        {
            _complaints.Add(complaint);
        }
    }
}
