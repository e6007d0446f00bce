namespace ScoArchive.Theme.Models;

/// <summary>A section in a document's outline.</summary>
/// <param name="Fragment">Fragment of its heading.</param>
/// <param name="Words">Its heading.</param>
/// <param name="Level">Depth, 1 for a section.</param>
/// <param name="Numbers">The paragraphs it holds, such as <c>8–43</c>; empty when none.</param>
public sealed record OutlineEntry(string Fragment, string Words, int Level, string Numbers);
