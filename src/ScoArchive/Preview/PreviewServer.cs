using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace ScoArchive.Preview;

/// <summary>
/// Serves a built site on the loopback address as a host would: a folder's <c>index.html</c>, the site's own page for
/// addresses that do not exist, and the headers of the host's settings. Pages under preview also listen for rebuilds.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private static readonly string Script = ReadScript();
    private static readonly FileExtensionContentTypeProvider MediaTypes = CreateMediaTypes();

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly ReloadSignal _reload = new();

    private PreviewServer(WebApplication app, string folder) => (_app, _folder) = (app, folder);

    /// <summary>Address of the site's root, ending in a slash.</summary>
    public string Address => _app.Urls.First() + "/";

    /// <summary>Headers sent with every answer.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether pages listen for rebuilds and reload.</summary>
    public bool Reloads { get; init; } = true;

    /// <summary>Starts serving.</summary>
    /// <param name="folder">The output folder; it may be replaced while it is served.</param>
    /// <param name="port">Port on the loopback address; 0 for a free one.</param>
    /// <param name="reloads">Whether pages listen for rebuilds.</param>
    public static async Task<PreviewServer> StartAsync(string folder, int port, bool reloads = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        WebApplication app = builder.Build();
        var server = new PreviewServer(app, folder) { Reloads = reloads };
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>
    /// Pages and files that count before those of the folder, by address relative to the site's root; <see langword="null"/> for
    /// what it does not have.
    /// </summary>
    public Func<string, byte[]?> Fresh { get; set; } = static _ => null;

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

    private async Task AnswerAsync(HttpContext context)
    {
        string path = Uri.UnescapeDataString(context.Request.Path.Value ?? "/");
        if (Reloads && path == "/preview-events")
        {
            await _reload.ServeAsync(context);
            return;
        }

        if (Reloads && path == "/preview-reload.js")
        {
            context.Response.ContentType = "text/javascript; charset=utf-8";
            await context.Response.WriteAsync(Script);
            return;
        }

        await AnswerWithFileAsync(context, path);
    }

    private async Task AnswerWithFileAsync(HttpContext context, string path)
    {
        foreach ((string name, string value) in Headers)
        {
            context.Response.Headers[name] = value;
        }

        string root = Path.GetFullPath(_folder);
        string file = Path.GetFullPath(Path.Combine(root, path.TrimStart('/').Replace('\0', '-')));
        bool isInside = file == root || file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (isInside && Directory.Exists(file) && !path.EndsWith('/'))
        {
            context.Response.Redirect(path + "/" + context.Request.QueryString, permanent: true);
            return;
        }

        if (isInside && Fresh((path.EndsWith('/') ? path + "index.html" : path).TrimStart('/')) is { } fresh)
        {
            await SendAsync(context, path.EndsWith('/') ? "index.html" : file, fresh);
            return;
        }

        file = Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
        bool isFound = isInside && File.Exists(file);
        context.Response.StatusCode = isFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        await SendAsync(context, isFound ? file : Path.Combine(root, "404.html"));
    }

    private async Task SendAsync(HttpContext context, string file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        if (Reloads && file.EndsWith(".html", StringComparison.Ordinal))
        {
            await SendAsync(context, file, await File.ReadAllBytesAsync(file));
            return;
        }

        context.Response.ContentType = MediaTypeOf(file);
        await context.Response.SendFileAsync(file);
    }

    private async Task SendAsync(HttpContext context, string name, byte[] content)
    {
        context.Response.ContentType = MediaTypeOf(name);
        if (Reloads && name.EndsWith(".html", StringComparison.Ordinal))
        {
            string page = Encoding.UTF8.GetString(content);
            await context.Response.WriteAsync(page.Replace("</head>", "<script src=\"/preview-reload.js\" defer></script></head>", StringComparison.Ordinal));
            return;
        }

        await context.Response.Body.WriteAsync(content);
    }

    private static string MediaTypeOf(string name) => MediaTypes.TryGetContentType(name, out string? mediaType) ? mediaType : "application/octet-stream";

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(PreviewServer).Assembly.GetManifestResourceStream("ScoArchive.Preview.preview.js")!);
        return reader.ReadToEnd();
    }

    private static FileExtensionContentTypeProvider CreateMediaTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (string extension in (string[])[".html", ".txt", ".css", ".js", ".mjs"])
        {
            types.Mappings[extension] = types.Mappings.TryGetValue(extension, out string? known) ? known.Split(';')[0] + "; charset=utf-8" : "text/javascript; charset=utf-8";
        }

        foreach ((string ending, string type) in Publishing.MediaTypes.ByEnding)
        {
            types.Mappings[ending] = type;
        }

        return types;
    }
}
