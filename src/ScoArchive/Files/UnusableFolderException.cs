namespace ScoArchive.Files;

/// <summary>A folder that the program was told to work in or to publish into cannot be used; the message says which, why, and what to do.</summary>
public sealed class UnusableFolderException(string message) : Exception(message);
