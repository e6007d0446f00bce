using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>A browser window on the site that notes every complaint and every request to another host.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly bool _mayComplain;

    private Reader(IBrowserContext context, IPage page, bool mayComplain) => (_context, Page, _mayComplain) = (context, page, mayComplain);

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
        var reader = new Reader(context, page, options.MayComplain);
        page.Console += (_, message) => reader.Note(message.Type == "error", message.Text);
        page.PageError += (_, error) => reader.Note(true, error);
        page.Request += (_, request) => reader.Note(!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.EndsWith("/favicon.ico", StringComparison.Ordinal), "request to " + request.Url);
        await page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return reader;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.True(_mayComplain || _complaints.Count == 0, string.Join('\n', _complaints));
    }

    private void Note(bool matters, string complaint)
    {
        if (matters)
        {
            _complaints.Add(complaint);
        }
    }
}
