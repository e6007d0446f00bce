namespace ScoArchive.Core.Vocabulary;

/// <summary>A status that an organisation gives to states, such as that of a member; a word of the vocabulary.</summary>
/// <param name="Key">What entries of states call it.</param>
/// <param name="Label">Its name for readers, of one state.</param>
/// <param name="Group">The name above a list of the states that have it; the same as that of one state where the vocabulary gives none.</param>
public sealed record StatusKind(string Key, LocalText Label, LocalText Group);
