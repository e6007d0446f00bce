namespace ScoArchive.Tests.Citing;

/// <summary>What citeproc makes of one item in one style.</summary>
public sealed record CiteprocAnswer(string Style, string Id, string Locator, string Entry, string Note);
