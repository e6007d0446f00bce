using Microsoft.AspNetCore.Http;
using ScoArchive.Hosting;

namespace ScoArchive.Preview;

/// <summary>
/// Answers as the site's host does: by the rules of its <c>_headers</c> and <c>_redirects</c>, with a folder's <c>index.html</c>, and with the
/// site's own page for addresses that do not exist. The rule files themselves are not shown.
/// </summary>
/// <param name="folder">The site's folder; it may be replaced while it is served.</param>
/// <param name="reloads">Whether pages load the script that listens for rebuilds.</param>
internal sealed class ServedSite(string folder, bool reloads)
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    private readonly string _root = Path.GetFullPath(folder);
    private readonly ServedRules _rules = new(folder);
    private bool _wasThere;

    /// <summary>Headers sent with every answer, before those of the site's own rules.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Pages and files that count before those of the folder.</summary>
    public Func<string, byte[]?> Fresh { get; set; } = static _ => null;

    /// <summary>Hears of every address at which nothing is, by the name that its file would have.</summary>
    public Action<string> Missed { get; set; } = static _ => { };

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        await WaitForSiteAsync();
        string path = context.Request.Path.Value is { Length: > 0 } asked ? asked : "/";
        HostRules rules = _rules.Now();
        SetHeaders(context.Response, rules.Headers, path);
        if (rules.Redirects.Find(path, QueryOf(context.Request), () => Find(path) is not null || IsFolder(path)) is { } answer)
        {
            await FollowAsync(context, answer);
        }
        else if (Find(path) is { } file)
        {
            await file.SendAsync(context);
        }
        else if (IsFolder(path))
        {
            Lead(context, new HostAnswer(StatusCodes.Status301MovedPermanently, path + "/", LeadsOn: true));
        }
        else
        {
            Missed(NameOf(path));
            await ShowAsync(context, StatusCodes.Status404NotFound, NotFound);
        }
    }

    // For the blink of an eye in which a new site takes the old one's place there is none.
    private async Task WaitForSiteAsync()
    {
        for (int i = 0; _wasThere && i < 40 && !Directory.Exists(_root); i++)
        {
            await Task.Delay(Patience);
        }

        _wasThere |= Directory.Exists(_root);
    }

    private void SetHeaders(HttpResponse response, HostHeaders headers, string path)
    {
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        foreach ((string name, string value) in Headers.Concat(headers.Of(path)))
        {
            response.Headers[name] = value;
        }
    }

    private async Task FollowAsync(HttpContext context, HostAnswer answer)
    {
        if (answer.LeadsOn)
        {
            Lead(context, answer);
            return;
        }

        await ShowAsync(context, answer.Status, answer.To.TrimStart('/'));
    }

    // What a query asked is asked at the new address too, unless that has one of its own.
    private static void Lead(HttpContext context, HostAnswer answer)
    {
        var here = new Uri("http://127.0.0.1/");
        var target = new Uri(here, answer.To);
        string query = target.Query.Length > 0 ? target.Query : context.Request.QueryString.Value ?? "";
        context.Response.StatusCode = answer.Status;
        context.Response.Headers.Location = (target.Host == here.Host ? "" : target.GetLeftPart(UriPartial.Authority)) + target.AbsolutePath + query + target.Fragment;
    }

    private async Task ShowAsync(HttpContext context, int status, string name)
    {
        if ((Find("/" + name) ?? (reloads && !_wasThere ? ServedFile.NotBuilt : null)) is { } page)
        {
            await page.ShowAsync(context, page == ServedFile.NotBuilt ? StatusCodes.Status503ServiceUnavailable : status);
            return;
        }

        context.Response.StatusCode = status;
    }

    private ServedFile? Find(string path)
    {
        string name = NameOf(path);
        if (name is HostHeaders.FileName or HostRedirects.FileName)
        {
            return null;
        }

        if (Fresh(name) is { } fresh)
        {
            return ServedFile.Of(name, fresh, reloads);
        }

        string file = Path.GetFullPath(Path.Combine(_root, name.Replace('\0', '-')));
        return file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? ServedFile.At(file, reloads) : null;
    }

    private static string NameOf(string path) => (path.EndsWith('/') ? path + Index : path)[1..];

    private bool IsFolder(string path) => !path.EndsWith('/') && Find(path + "/") is not null;

    private static Dictionary<string, string> QueryOf(HttpRequest request) =>
        request.Query.ToDictionary(part => part.Key, part => part.Value.ToString(), StringComparer.Ordinal);
}
