namespace ScoArchive.Content;

/// <summary>A page that editors write, from <c>input/pages/NAME.md</c>.</summary>
/// <param name="Name">Its name, which is its address.</param>
/// <param name="Title">Its title: the first line, a heading of level 1.</param>
/// <param name="Markdown">The text below the title.</param>
public sealed record EditorPage(string Name, string Title, string Markdown);
