using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ScoArchive.Theme.Blocks;
using ScoArchive.Theme.Strings;

namespace ScoArchive.Output;

/// <summary>Renders pages to HTML. Each page gets a renderer of its own, which is dropped with the page; one kept for all would keep all pages.</summary>
public sealed class PageRenderer : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ServiceProvider _services;

    /// <summary>Prepares rendering.</summary>
    /// <param name="text">The interface's words.</param>
    public PageRenderer(InterfaceText text) => _services = new ServiceCollection()
        .AddSingleton(text)
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton(RawHtml.Encoder)
        .AddSingleton<System.Text.Encodings.Web.HtmlEncoder>(RawHtml.Encoder)
        .BuildServiceProvider();

    /// <summary>Renders a page into a stream.</summary>
    public async Task RenderAsync(SitePage page, Stream stream)
    {
        await using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = page.Model });
            Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent root =
                await renderer.RenderComponentAsync(page.Component, parameters);
            root.WriteHtmlTo(writer);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}
