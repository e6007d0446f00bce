namespace ScoArchive.Core.Citing;

/// <summary>A stretch of a citation in one type face.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsItalic">Whether they are italic.</param>
public sealed record CitedRun(string Words, bool IsItalic);
