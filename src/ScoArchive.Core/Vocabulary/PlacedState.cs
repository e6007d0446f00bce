namespace ScoArchive.Core.Vocabulary;

/// <summary>A state that a block names, by the words at which its mention starts and ends.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="First">Its first word.</param>
/// <param name="After">The word after its last one.</param>
internal readonly record struct PlacedState(StateMention Mention, int First, int After);
