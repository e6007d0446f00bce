namespace ScoArchive.Core.Vocabulary;

/// <summary>A group of topics.</summary>
/// <param name="Slug">Stable name for addresses.</param>
/// <param name="Label">Name for readers.</param>
/// <param name="Definition">What belongs to it.</param>
public sealed record TopicGroup(string Slug, string Label, string Definition);
