using Microsoft.Playwright;
using ScoArchive.Building;
using ScoArchive.Fixtures;
using ScoArchive.Hosting;
using ScoArchive.Preview;
using ScoArchive.Progress;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>
/// The five frozen texts, built with the checkout's theme, served with the host's headers, and a Chromium to read it.
/// Also served below a folder of the host, where every page must work as well.
/// </summary>
public sealed class BuiltSite : IAsyncLifetime
{
    // Without windows it takes a third of the processor's time; one with windows shows the same pages.
    private static readonly string[] Chromiums = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-site-").FullName;
    private IPlaywright? _playwright;
    private PreviewServer? _server;
    private Reader? _visitor;

    public string Output => Path.Combine(_folder, "mount", "archive");

    public string Address => _server!.Address + "archive/";

    public IBrowser Browser { get; private set; } = null!;

    public BuildReport Report { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "mount"));
        Report = await SiteBuild.RunAsync(new BuildOptions(FixtureArchive.WorkspaceFor(Output), "https://archive.example/archive/", Ledgers: LedgerUse.Read), new SilentProgress());
        Assert.True(Report.Succeeded, string.Join('\n', Report.Diagnostics));
        _server = await PreviewServer.StartAsync(Path.Combine(_folder, "mount"), 0, reloads: false);
        foreach ((string name, string value) in HostRules.Of(Output).Headers.Of("/"))
        {
            _server.Headers[name] = value;
        }

        string? chromium = Chromiums.FirstOrDefault(File.Exists);
        Assert.True(chromium is not null, $"There is no {Chromiums[0]}; tests/run.sh installs it.");
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Opens a page; anything the browser complains of fails the test when the reader is disposed.</summary>
    public async Task<Reader> OpenAsync(string path, ReaderOptions? options = null) => await Reader.OpenAsync(this, path, options ?? new ReaderOptions());

    /// <summary>
    /// Opens a page in the window of the last visit, which spares the start of another process: for tests that look at a page, light, and leave nothing in the
    /// browser's storage. One visit at a time.
    /// </summary>
    /// <param name="path">Address below the site's root.</param>
    /// <param name="width">Width of the window, in CSS pixels.</param>
    /// <param name="height">Its height.</param>
    public async Task<Reader> VisitAsync(string path, int width, int height = 900)
    {
        var options = new ReaderOptions(width, height) { IsVisit = true };
        if (_visitor is null)
        {
            return _visitor = await OpenAsync(path, options);
        }

        await _visitor.GoAsync(this, path, options);
        return _visitor;
    }
}
