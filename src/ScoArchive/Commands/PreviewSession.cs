using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Files;
using ScoArchive.Preview;

namespace ScoArchive.Commands;

/// <summary>
/// Follows changes under preview. What changed in the theme or in texts is shown at once, made of what was built before; anything but a
/// change of the theme then builds the site again beside that. What is wrong is told on the terminal and in the page, and the last good pages stay.
/// A file that somebody removed from the built site is built again when it is asked for.
/// </summary>
/// <param name="options">What to build.</param>
/// <param name="server">Shows the site.</param>
internal sealed class PreviewSession(BuildOptions options, PreviewServer server)
{
    // A page that is shown at once is asked for at once; the build of the rest waits until it has been.
    private static readonly TimeSpan Head = TimeSpan.FromSeconds(1);

    private readonly Lock _state = new();
    private BuiltContent? _content;
    private volatile FrozenSet<string> _files = [];
    private Task _building = Task.CompletedTask;
    private bool _isBuilding;
    private bool _isOutdated;

    /// <summary>Builds the whole site, and again as long as something changed meanwhile.</summary>
    public Task BuildAsync()
    {
        lock (_state)
        {
            _isOutdated = true;
            _building = _isBuilding ? _building : Task.Run(BuildUntilCurrentAsync);
            _isBuilding = true;
            return _building;
        }
    }

    /// <summary>Shows what changed as far as that can be done at once, and starts a build of the rest.</summary>
    /// <param name="paths">The files and folders that changed.</param>
    public void Follow(ImmutableArray<string> paths)
    {
        BuiltContent? content;
        bool isTheme = paths.All(IsOfTheme);
        lock (_state)
        {
            content = _content;
            _isOutdated |= isTheme && _isBuilding;
        }

        if (content is not null)
        {
            TryShow(content, paths, isTheme);
        }

        if (content is null || !isTheme)
        {
            _ = BuildAsync();
        }
    }

    /// <summary>Builds again what a page asked for in vain although it was built.</summary>
    /// <param name="file">The file, relative to the site's root.</param>
    public void Miss(string file)
    {
        // The rules for hosts are there and not shown.
        if (_files.Contains(file) && !File.Exists(Path.Combine(options.Workspace.Output, file)))
        {
            _ = BuildAsync();
        }
    }

    private void TryShow(BuiltContent content, ImmutableArray<string> paths, bool isTheme)
    {
        try
        {
            if (isTheme)
            {
                Show(content);
            }
            else
            {
                ShowTexts(content, paths);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TellOf(exception, "Not shown");
        }
    }

    private async Task BuildUntilCurrentAsync()
    {
        while (TakeOutdated())
        {
            await Task.Delay(_content is null ? TimeSpan.Zero : Head);
            try
            {
                Adopt(await BuildCommand.BuildAsync(options, showTimings: false, isVerbose: false));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                TellOf(exception, "Not built");
            }
        }
    }

    private bool TakeOutdated()
    {
        lock (_state)
        {
            _isBuilding = _isOutdated;
            _isOutdated = false;
            return _isBuilding;
        }
    }

    // A site that was overtaken by a change while it was built is older than what is shown already.
    private void Adopt(BuildReport report)
    {
        lock (_state)
        {
            if (_isOutdated)
            {
                return;
            }

            Tell(report.Diagnostics);
            if (report.Succeeded)
            {
                _content = report.Content;
                _files = FilesIn(options.Workspace.Output) ?? _files;
                server.Fresh = static _ => null;
                server.TellPagesToReload();
            }
        }
    }

    // None where somebody has just removed them again.
    private static FrozenSet<string>? FilesIn(string site)
    {
        try
        {
            return Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file).Replace(Path.DirectorySeparatorChar, '/')).ToFrozenSet(StringComparer.Ordinal);
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    private bool IsOfTheme(string path) => IsIn(options.Workspace.Theme, path) || IsIn(options.Workspace.OwnTheme, path);

    private static bool IsIn(string folder, string path) => (path + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // What is wrong is printed by the build that follows.
    private void ShowTexts(BuiltContent content, ImmutableArray<string> paths)
    {
        Outcome<BuiltContent>? changed = ChangedTexts.Apply(options, content, paths);
        if (changed is { Succeeded: true })
        {
            Show(changed.Value);
        }
        else if (changed is not null)
        {
            Tell(changed.Diagnostics);
        }
    }

    private void Show(BuiltContent content)
    {
        Outcome<FreshPages> pages = FreshPages.Load(options, content);
        DiagnosticPrinter.Print(pages.Diagnostics);
        Tell(pages.Diagnostics);
        if (!pages.Succeeded)
        {
            return;
        }

        lock (_state)
        {
            _content = content;
            server.Fresh = pages.Value.Read;
        }

        server.TellPagesToReload();
    }

    // What fails now may be well at the next change: a file that was being written, another build, a full disk.
    private void TellOf(Exception exception, string what)
    {
        string problem = $"{what}: {(MachineFault.Of(exception) ?? exception).Message.ReplaceLineEndings(" ")} The next change is awaited.";
        Console.Error.WriteLine(problem);
        server.ShowProblems([problem]);
    }

    private void Tell(ImmutableArray<Diagnostic> diagnostics) =>
        server.ShowProblems([.. diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString())]);
}
