namespace ScoArchive.Preview;

/// <summary>A path under which something changed.</summary>
/// <param name="Path">The full path.</param>
internal readonly record struct PathChange(string Path)
{
    /// <summary>Whether nothing was there before.</summary>
    public bool HasCome { get; init; }
}
