namespace ScoArchive.Files;

/// <summary>Knows what files and folders of the machine refuse, from what the program does wrong.</summary>
public static class MachineFault
{
    /// <summary>The first refusal; <see langword="null"/> when something else went wrong as well.</summary>
    public static Exception? Of(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException or UnusableFolderException => exception,
        AggregateException { InnerExceptions: [var first, ..] inner } when inner.All(fault => Of(fault) is not null) => Of(first),
        _ => null,
    };
}
