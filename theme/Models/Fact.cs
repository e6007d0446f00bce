namespace ScoArchive.Theme.Models;

/// <summary>A statement about a document, for its list of facts.</summary>
/// <param name="Name">What is stated, in words.</param>
/// <param name="Value">The statement.</param>
/// <param name="Target">Where the statement leads; empty for nowhere.</param>
public sealed record Fact(string Name, string Value, string Target);
