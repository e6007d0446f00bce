namespace ScoArchive.Core.Vocabulary;

/// <summary>A status that an organisation gives to states, such as that of a member; a word of the vocabulary.</summary>
/// <param name="Key">What entries of states call it.</param>
/// <param name="Label">Its name for readers.</param>
public sealed record StatusKind(string Key, LocalText Label);
