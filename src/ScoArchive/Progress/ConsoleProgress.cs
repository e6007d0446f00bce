using Spectre.Console;

namespace ScoArchive.Progress;

/// <summary>Shows progress on the console: for people a bar with the time that is left; where output is not a terminal, nothing.</summary>
public sealed class ConsoleProgress : IBuildProgress
{
    private readonly ProgressContext? _context;
    private ProgressTask? _task;

    private ConsoleProgress(ProgressContext? context) => _context = context;

    /// <summary>Runs something that reports progress.</summary>
    public static async Task<T> RunAsync<T>(Func<IBuildProgress, Task<T>> run)
    {
        if (Console.IsOutputRedirected)
        {
            return await run(new ConsoleProgress(null));
        }

        return await AnsiConsole.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new ConsoleProgress(context)));
    }

    /// <inheritdoc/>
    public void Start(string stage, int total)
    {
        _task?.StopTask();
        _task = _context?.AddTask(stage, maxValue: Math.Max(1, total));
        if (_task is { } task && total == 0)
        {
            task.IsIndeterminate = true;
        }
    }

    /// <inheritdoc/>
    public void Advance() => _task?.Increment(1);
}
