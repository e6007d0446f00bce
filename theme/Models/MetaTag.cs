namespace ScoArchive.Theme.Models;

/// <summary>A name and value in a page's head.</summary>
/// <param name="Attribute">Either <c>name</c> or <c>property</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Content">The value.</param>
public sealed record MetaTag(string Attribute, string Name, string Content);
