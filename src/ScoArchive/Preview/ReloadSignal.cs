using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ScoArchive.Preview;

/// <summary>Server-sent events that tell open pages of a rebuild.</summary>
internal sealed class ReloadSignal
{
    private readonly ConcurrentDictionary<Channel<bool>, bool> _listeners = new();

    public void Send()
    {
        foreach (Channel<bool> listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(true);
        }
    }

    public void Close()
    {
        foreach (Channel<bool> listener in _listeners.Keys)
        {
            listener.Writer.TryComplete();
        }
    }

    public async Task ServeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache";
        var channel = Channel.CreateBounded<bool>(1);
        _listeners[channel] = true;
        try
        {
            await context.Response.WriteAsync(": listening\n\n");
            await context.Response.Body.FlushAsync();
            await foreach (bool _ in channel.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync("data: rebuilt\n\n");
                await context.Response.Body.FlushAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            _listeners.TryRemove(channel, out bool _);
        }
    }
}
