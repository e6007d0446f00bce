namespace ScoArchive.Preview;

/// <summary>A path under which something changed.</summary>
/// <param name="Path">The full path.</param>
internal readonly record struct PathChange(string Path)
{
    /// <summary>Whether a file was made there that was not there before; one that is put there under another name was.</summary>
    public bool HasCome { get; init; }
}
