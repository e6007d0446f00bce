namespace ScoArchive.Theme.Search;

/// <summary>A paragraph that the word index points to.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Number">The paragraph's number; empty for headings and titles.</param>
/// <param name="Address">The paragraph, relative to the site's root, such as <c>documents/new-delhi-statement/#p3</c>.</param>
public sealed record WordIndexPlace(string Title, string Number, string Address);
