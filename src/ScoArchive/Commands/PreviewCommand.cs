using System.Collections.Immutable;
using System.Net.Sockets;
using ScoArchive.Building;
using ScoArchive.Preview;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Builds the site, shows it on this machine, and rebuilds when something changes.</summary>
public static class PreviewCommand
{
    /// <summary>Runs until cancelled.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="port">Port on the loopback address; 0 for a free one.</param>
    /// <param name="cancellation">Ends the preview.</param>
    public static async Task<int> RunAsync(Workspace workspace, int port, CancellationToken cancellation)
    {
        workspace.CheckOutput();
        await using PreviewServer? server = await StartAsync(workspace.Output, port);
        if (server is null)
        {
            return ExitCode.WrongUsage;
        }

        var session = new PreviewSession(new BuildOptions(workspace, server.Address, Ledgers: LedgerUse.Read) { NeedsContent = true }, server);
        using var watcher = new FolderWatcher(workspace.Seeds, workspace.Input, workspace.Theme);
        await session.BuildAsync();
        Console.WriteLine($"Preview on {server.Address} (Ctrl+C ends it)");
        await foreach (ImmutableArray<string> changes in watcher.ChangesAsync(cancellation))
        {
            Console.WriteLine($"Changed: {string.Join(", ", changes)}");
            session.Follow(changes);
        }

        return ExitCode.Done;
    }

    private static async Task<PreviewServer?> StartAsync(string folder, int port)
    {
        try
        {
            return await PreviewServer.StartAsync(folder, port);
        }
        catch (IOException)
        {
            Console.Error.WriteLine($"Port {port} is taken; name another after --port, or 0 for a free one.");
            return null;
        }
        catch (SocketException exception)
        {
            Console.Error.WriteLine($"Port {port} cannot be used ({exception.Message}); name another after --port, or 0 for a free one.");
            return null;
        }
    }
}
