namespace ScoArchive.Changes;

/// <summary>A statement about a document that is other than before.</summary>
/// <param name="Field">What it is about, as records name it: <c>title</c>, <c>source.name</c>.</param>
/// <param name="Before">What was stated; empty where nothing was.</param>
/// <param name="Now">What is stated now; empty where nothing is.</param>
public sealed record StatementChange(string Field, string Before, string Now);
