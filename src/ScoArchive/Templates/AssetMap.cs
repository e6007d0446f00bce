using System.Collections.Frozen;

namespace ScoArchive.Templates;

/// <summary>Where the theme's files are published.</summary>
/// <param name="Paths">Published address by name, such as <c>css/site.css</c>.</param>
public sealed record AssetMap(FrozenDictionary<string, PagePath> Paths)
{
    /// <summary>The colour of the ground on which pages are written, where it is light.</summary>
    public string Paper { get; init; } = "";

    /// <summary>The same where it is dark.</summary>
    public string DarkPaper { get; init; } = "";

    /// <summary>The published address of a file of the theme.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public PagePath this[string name] => Paths.TryGetValue(name, out PagePath path)
        ? path
        : throw new KeyNotFoundException($"The theme has no file '{name}'.");
}
