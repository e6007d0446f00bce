namespace ScoArchive.Theme;

/// <summary>A file of the theme.</summary>
/// <param name="Name">Its name below the theme's folder, with forward slashes, such as <c>templates/layout.sbn-html</c>.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Shown">Its name in messages, such as <c>theme/templates/layout.sbn-html</c>.</param>
/// <param name="IsOwn">Whether it is the archive's own, from <c>input/theme</c>.</param>
public sealed record ThemeFile(string Name, string Path, string Shown, bool IsOwn);
