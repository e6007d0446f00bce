using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ScoArchive.Preview;

/// <summary>
/// Serves a built site on the loopback address as a host would, to this machine alone. Pages under preview also listen for rebuilds.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>What pages under preview load in addition.</summary>
    internal const string ScriptPath = "/preview-reload.js";

    private const string EventsPath = "/preview-events";

    private static readonly string Script = ReadScript();

    private readonly WebApplication _app;
    private readonly ServedSite _site;
    private readonly ReloadSignal _reload = new();
    private readonly bool _reloads;

    private PreviewServer(WebApplication app, ServedSite site, bool reloads) => (_app, _site, _reloads) = (app, site, reloads);

    /// <summary>Address of the site's root, ending in a slash.</summary>
    public string Address => _app.Urls.First() + "/";

    /// <summary>Headers sent with every answer, before those of the site's own rules.</summary>
    public Dictionary<string, string> Headers => _site.Headers;

    /// <summary>Starts serving.</summary>
    /// <param name="folder">The site's folder; it may be replaced while it is served.</param>
    /// <param name="port">Port on the loopback address; 0 for a free one.</param>
    /// <param name="reloads">Whether pages listen for rebuilds.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">The port may not be used.</exception>
    public static async Task<PreviewServer> StartAsync(string folder, int port, bool reloads = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        WebApplication app = builder.Build();
        var server = new PreviewServer(app, new ServedSite(folder, reloads), reloads);
        app.Run(server.AnswerAsync);
        try
        {
            await app.StartAsync();
            return server;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Pages and files that count before those of the folder, by address relative to the site's root; <see langword="null"/> for
    /// what it does not have.
    /// </summary>
    public Func<string, byte[]?> Fresh
    {
        get => _site.Fresh;
        set => _site.Fresh = value;
    }

    /// <summary>Hears of every address at which nothing is, by the name that its file would have, relative to the site's root.</summary>
    public Action<string> Missed
    {
        get => _site.Missed;
        set => _site.Missed = value;
    }

    /// <summary>Tells every open page to load itself again.</summary>
    public void TellPagesToReload() => _reload.Send();

    /// <summary>Shows in every open page, and in those opened later, what is wrong; nothing when the list is empty.</summary>
    public void ShowProblems(ImmutableArray<string> problems) => _reload.SendProblems(problems);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _reload.Close();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        // A page of another host whose name leads to this machine must not read what is not published yet.
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            return RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "The preview answers to 127.0.0.1 and localhost only.");
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "A site is only read: GET and HEAD.");
        }

        return context.Request.Path.Value switch
        {
            EventsPath when _reloads => _reload.ServeAsync(context),
            ScriptPath when _reloads => SendScriptAsync(context),
            _ => _site.AnswerAsync(context),
        };
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n");
    }

    private static Task SendScriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(Script);
    }

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(PreviewServer).Assembly.GetManifestResourceStream("ScoArchive.Preview.preview.js")!);
        return reader.ReadToEnd();
    }
}
