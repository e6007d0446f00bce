using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>A topic with its paragraphs as JSON.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Narrower">Slugs of the topics below it.</param>
/// <param name="Together">Topics that keep company with it.</param>
/// <param name="States">States named in its paragraphs.</param>
/// <param name="Documents">The paragraphs on it, each with the words that show it.</param>
public sealed record TopicJson(
    IArchiveAddresses Addresses,
    Topic Topic,
    ImmutableArray<string> Narrower,
    ImmutableArray<Companion> Together,
    ImmutableArray<Companion> States,
    ImmutableArray<ListedPassages<ImmutableArray<string>>> Documents) : IFileContent
{
    /// <summary>Gathers it.</summary>
    /// <param name="index">What the archive holds on the topic.</param>
    /// <param name="topics">The vocabulary that it is of.</param>
    /// <param name="addresses">Where things are published.</param>
    public static TopicJson Of(TopicIndex index, TopicVocabulary topics, IArchiveAddresses addresses) => new(
        addresses,
        index.Topic,
        [.. topics.Topics.Where(topic => topic.Broader == index.Topic.Slug).Select(topic => topic.Slug)],
        index.Together,
        index.States,
        ListedPassages.Of(index.Passages, passage => EvidenceIn(passage, index.Topic.Slug)));

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WriteString("slug", Topic.Slug);
        TopicsJson.WriteStatements(json, Topic, Addresses);
        json.WriteTexts("narrower", Narrower);
        json.WriteCompanions("together", "topic", Together);
        json.WriteCompanions("states", "iso", States);
        json.WritePassages(Documents, Addresses, words => json.WriteTexts("words", words));
    });

    private static ImmutableArray<string> EvidenceIn(Passage passage, string topic) => [.. TopicIndex.EvidenceIn(passage, topic).Select(mention => mention.Words)];
}
