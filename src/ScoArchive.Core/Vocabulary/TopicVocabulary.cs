using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The topics of the archive in their groups.</summary>
/// <param name="Groups">The groups in reading order.</param>
/// <param name="Topics">The topics in the editors' order, which keeps those of a group together.</param>
public sealed record TopicVocabulary(ImmutableArray<TopicGroup> Groups, ImmutableArray<Topic> Topics)
{
    /// <summary>Words that open the title of an office, such as "Minister of", or in Chinese close it: a topic in a title is named in passing.</summary>
    public ImmutableArray<string> Offices { get; init; } = [];

    /// <summary>Words for who heads a body, such as "Chairman".</summary>
    public ImmutableArray<string> Officers { get; init; } = [];

    /// <summary>Words for bodies that, behind such a word, open a title: "the Chairman of the Committee on Agriculture".</summary>
    public ImmutableArray<string> OfficeBodies { get; init; } = [];

    /// <summary>What an organisation's own affairs are told in, such as "staff rules" and "list of speakers": beside two of them only terms show topics.</summary>
    public ImmutableArray<string> OwnAffairs { get; init; } = [];

    /// <summary>The topic with a slug; <see langword="null"/> when the vocabulary does not hold it.</summary>
    public Topic? Find(string slug) => Topics.FirstOrDefault(topic => topic.Slug == slug);
}
