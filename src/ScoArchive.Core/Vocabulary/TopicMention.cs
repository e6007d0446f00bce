namespace ScoArchive.Core.Vocabulary;

/// <summary>Words in a block that show a topic.</summary>
/// <param name="Topic">The topic's slug.</param>
/// <param name="Start">Index of the first character in the block's text; -1 when an editor curated the topic.</param>
/// <param name="Words">The words that show it.</param>
public sealed record TopicMention(string Topic, int Start, string Words);
