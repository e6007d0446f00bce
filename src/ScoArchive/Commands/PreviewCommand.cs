using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using ScoArchive.Building;
using ScoArchive.Preview;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Builds the site, shows it on this machine, and rebuilds when something changes.</summary>
public static class PreviewCommand
{
    private const int FirstOpenPort = 1024;
    private const int TriedPorts = 100;

    /// <summary>Runs until cancelled.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="port">Port on the loopback address; 0 for a free one.</param>
    /// <param name="isChosen">Whether that very port is wanted, rather than the next free one.</param>
    /// <param name="cancellation">Ends the preview.</param>
    public static async Task<int> RunAsync(Workspace workspace, int port, bool isChosen, CancellationToken cancellation)
    {
        workspace.CheckOutput();
        await using PreviewServer? server = await StartAsync(workspace.Output, port, isChosen);
        if (server is null)
        {
            return ExitCode.WrongUsage;
        }

        var session = new PreviewSession(new BuildOptions(workspace, server.Address, Ledgers: LedgerUse.Read) { NeedsContent = true }, server);
        server.Missed = session.Miss;
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

    private static async Task<PreviewServer?> StartAsync(string folder, int port, bool isChosen)
    {
        try
        {
            return await PreviewServer.StartAsync(folder, port);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            string reason = exception is IOException ? $"Port {port} is taken" : $"Port {port} cannot be used ({exception.Message})";
            int? free = NextFree(port);
            if (isChosen || free is null)
            {
                Console.Error.WriteLine($"{reason}; name another after --port{(free is null ? "" : $", such as {free}, which is free")}, or 0 for any free one.");
                return null;
            }

            Console.WriteLine($"{reason}; the preview takes {free}, the next free one.");
            return await PreviewServer.StartAsync(folder, free.Value);
        }
    }

    private static int? NextFree(int port)
    {
        int first = Math.Max(port + 1, FirstOpenPort);
        return Enumerable.Range(first, Math.Max(0, Math.Min(TriedPorts, ushort.MaxValue + 1 - first))).Where(IsFree).Select(free => (int?)free).FirstOrDefault();
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
