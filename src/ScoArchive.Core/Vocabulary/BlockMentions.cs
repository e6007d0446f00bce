using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The states with what they do, topics and dates found in one block, each in text order.</summary>
/// <param name="States">States named.</param>
/// <param name="Topics">Topics shown.</param>
/// <param name="Dates">Dates stated.</param>
/// <param name="Roles">What the states named do in it.</param>
public sealed record BlockMentions(
    ImmutableArray<StateMention> States,
    ImmutableArray<TopicMention> Topics,
    ImmutableArray<DateMention> Dates,
    ImmutableArray<StateRole> Roles)
{
    /// <summary>Nothing found.</summary>
    public static BlockMentions None { get; } = new([], [], [], []);
}
