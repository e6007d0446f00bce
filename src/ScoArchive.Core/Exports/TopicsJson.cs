using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>The topics as JSON: the groups, the topics, and how many paragraphs each document has on each.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Groups">The groups.</param>
/// <param name="Topics">The topics.</param>
public sealed record TopicsJson(IArchiveAddresses Addresses, ImmutableArray<TopicGroup> Groups, ImmutableArray<CountedTopic> Topics) : IFileContent
{
    /// <summary>Gathers them from the archive.</summary>
    public static TopicsJson Of(DocumentArchive archive, IArchiveAddresses addresses) => new(
        addresses, archive.Topics.Groups, [.. archive.Topics.Topics.Select(topic => new CountedTopic(topic, ListedPassages.Count(archive.PassagesOnTopic(topic.Slug))))]);

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WriteObjects("groups", Groups, group =>
        {
            json.WriteString("slug", group.Slug);
            json.WriteString("label", group.Label);
            json.WriteString("definition", group.Definition);
        });
        json.WriteObjects("topics", Topics, counted =>
        {
            json.WriteString("slug", counted.Topic.Slug);
            WriteStatements(json, counted.Topic, Addresses);
            json.WriteNumber("paragraphs", counted.Documents.Sum(document => document.Paragraphs));
            json.WriteCounts(counted.Documents);
        });
    });

    /// <summary>The members that say what a vocabulary states of a topic.</summary>
    internal static void WriteStatements(Utf8JsonWriter json, Topic topic, IArchiveAddresses addresses)
    {
        json.WriteString("label", topic.Label);
        json.WriteString("definition", topic.Definition);
        json.WriteString("group", topic.Group);
        json.WriteKnown("broader", topic.Broader);
        json.WriteTexts("related", topic.Related);
        json.WriteKnown("wikidata", topic.Wikidata);
        json.WriteString("url", addresses.Of(topic));
    }
}

/// <summary>A topic with how many paragraphs documents have on it.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Documents">The documents that have any.</param>
public sealed record CountedTopic(Topic Topic, ImmutableArray<CountedPassages> Documents);
