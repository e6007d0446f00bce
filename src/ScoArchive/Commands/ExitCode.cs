namespace ScoArchive.Commands;

/// <summary>Exit codes of the program.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors, all of them listed, or a file could not be read or written; nothing was published.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;
}
