namespace ScoArchive.Core.Exports;

/// <summary>A code of a concept.</summary>
/// <param name="Code">The code.</param>
/// <param name="Kind">Address of the kind of code.</param>
public sealed record SkosNotation(string Code, string Kind);
