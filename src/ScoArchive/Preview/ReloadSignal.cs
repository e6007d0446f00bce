using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ScoArchive.Preview;

/// <summary>Tells open pages to reload, or what is wrong, as server-sent events.</summary>
internal sealed class ReloadSignal
{
    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = new();
    private volatile string _problems = EventOf([]);

    /// <summary>Tells every listener to reload.</summary>
    public void Send() => SendToAll("data: rebuilt\n\n");

    /// <summary>Tells every listener, and whoever comes later, what is wrong; nothing when the list is empty.</summary>
    public void SendProblems(ImmutableArray<string> problems)
    {
        _problems = EventOf(problems);
        SendToAll(_problems);
    }

    /// <summary>Ends all connections.</summary>
    public void Close()
    {
        foreach (Channel<string> listener in _listeners.Keys)
        {
            listener.Writer.TryComplete();
        }
    }

    /// <summary>Holds a connection open and passes on what is sent.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache";
        var channel = Channel.CreateUnbounded<string>();
        _listeners[channel] = true;
        try
        {
            await WriteAsync(context, _problems);
            await foreach (string message in channel.Reader.ReadAllAsync(context.RequestAborted))
            {
                await WriteAsync(context, message);
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

    private static string EventOf(ImmutableArray<string> problems) => $"event: problems\ndata: {JsonSerializer.Serialize(problems)}\n\n";

    private static async Task WriteAsync(HttpContext context, string message)
    {
        await context.Response.WriteAsync(message);
        await context.Response.Body.FlushAsync();
    }

    private void SendToAll(string message)
    {
        foreach (Channel<string> listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(message);
        }
    }
}
