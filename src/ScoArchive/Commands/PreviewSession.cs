using System.Collections.Immutable;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Files;
using ScoArchive.Preview;

namespace ScoArchive.Commands;

/// <summary>
/// Follows changes under preview. One of the theme is shown at once, with the content as it was built; any other builds the site
/// again. What is wrong is told on the terminal and in the page, and the last good pages stay.
/// </summary>
/// <param name="options">What to build.</param>
/// <param name="server">Shows the site.</param>
internal sealed class PreviewSession(BuildOptions options, PreviewServer server)
{
    private BuiltContent? _content;

    /// <summary>Builds the whole site.</summary>
    public async Task BuildAsync()
    {
        try
        {
            BuildReport report = await BuildCommand.BuildAsync(options, showTimings: false, isVerbose: false);
            Tell(report.Diagnostics);
            if (report.Succeeded)
            {
                _content = report.Content;
                server.Fresh = static _ => null;
                server.TellPagesToReload();
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What fails now may be well at the next change: a file that was being written, another build, a full disk.
            string problem = $"Not built: {(MachineFault.Of(exception) ?? exception).Message.ReplaceLineEndings(" ")} The next change is awaited.";
            Console.Error.WriteLine(problem);
            server.ShowProblems([problem]);
        }
    }

    /// <summary>Shows what changed.</summary>
    /// <param name="paths">The files and folders that changed.</param>
    public async Task FollowAsync(ImmutableArray<string> paths)
    {
        if (_content is { } content && paths.All(IsOfTheme))
        {
            ShowTheme(content);
        }
        else
        {
            await BuildAsync();
        }
    }

    private bool IsOfTheme(string path) => IsIn(options.Workspace.Theme, path) || IsIn(options.Workspace.OwnTheme, path);

    private static bool IsIn(string folder, string path) => (path + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void ShowTheme(BuiltContent content)
    {
        Outcome<ThemedPages> pages = ThemedPages.Load(options, content);
        DiagnosticPrinter.Print(pages.Diagnostics);
        Tell(pages.Diagnostics);
        if (pages.Succeeded)
        {
            server.Fresh = pages.Value.Read;
            server.TellPagesToReload();
        }
    }

    private void Tell(ImmutableArray<Diagnostic> diagnostics) =>
        server.ShowProblems([.. diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString())]);
}
