using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace ScoArchive.Preview;

/// <summary>A file of the site as it is sent.</summary>
/// <param name="Path">Where it lies; empty for what is sent from memory.</param>
/// <param name="Content">What is sent; empty for a file that is sent from where it lies.</param>
/// <param name="MediaType">Its media type.</param>
internal sealed record ServedFile(string Path, byte[] Content, string MediaType)
{
    private const string Script = "<script src=\"" + PreviewServer.ScriptPath + "\" defer></script></head>";

    private static readonly FileExtensionContentTypeProvider MediaTypes = CreateMediaTypes();

    /// <summary>What is shown until the first build is done.</summary>
    public static ServedFile NotBuilt { get; } = Of(
        "index.html", "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not built yet</title></head><body><p>The site is not built yet. This page shows it as soon as it is.</p></body></html>"u8.ToArray(), reloads: true);

    /// <summary>A file that lies somewhere.</summary>
    public static ServedFile At(string path, bool reloads) =>
        reloads && IsPage(path) ? Of(path, File.ReadAllBytes(path), reloads) : new ServedFile(path, [], MediaTypeOf(path));

    /// <summary>A file from memory.</summary>
    public static ServedFile Of(string name, byte[] content, bool reloads) => new(
        "",
        reloads && IsPage(name) ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("</head>", Script, StringComparison.Ordinal)) : content,
        MediaTypeOf(name));

    /// <summary>Sends it, or the range of it that is asked for, or word that it is as it was.</summary>
    public Task SendAsync(HttpContext context)
    {
        // A media type that the site's rules give counts before what the ending says.
        string type = context.Response.ContentType ?? MediaType;
        return Path.Length > 0
            ? Results.File(Path, type, entityTag: Tag, enableRangeProcessing: true).ExecuteAsync(context)
            : Results.Bytes(Content, type, enableRangeProcessing: true, entityTag: Tag).ExecuteAsync(context);
    }

    /// <summary>Sends it whole, with a status.</summary>
    public async Task ShowAsync(HttpContext context, int status)
    {
        byte[] content = Path.Length > 0 ? await File.ReadAllBytesAsync(Path) : Content;
        context.Response.StatusCode = status;
        context.Response.ContentType ??= MediaType;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content);
        }
    }

    private EntityTagHeaderValue Tag => new('"' + (Path.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(Path).Length:x}-{File.GetLastWriteTimeUtc(Path).Ticks:x}")
        : Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, 16))) + '"');

    private static bool IsPage(string name) => name.EndsWith(".html", StringComparison.Ordinal);

    private static string MediaTypeOf(string name) => MediaTypes.TryGetContentType(name, out string? mediaType) ? mediaType : "application/octet-stream";

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
