using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the topics as JSON: the overview, and each topic with its paragraphs.</summary>
/// <param name="archive">The archive.</param>
/// <param name="addresses">Where things are published.</param>
public sealed class TopicsJson(DocumentArchive archive, IArchiveAddresses addresses)
{
    /// <summary>The groups, the topics, and how many paragraphs each document has on each.</summary>
    public byte[] WriteOverview() => JsonFile.Write(json =>
    {
        json.WriteObjects("groups", archive.Topics.Groups, group =>
        {
            json.WriteString("slug", group.Slug);
            json.WriteString("label", group.Label);
            json.WriteString("definition", group.Definition);
        });
        json.WriteObjects("topics", archive.Topics.Topics, topic =>
        {
            json.WriteString("slug", topic.Slug);
            WriteStatements(json, topic);
            json.WriteNumber("paragraphs", archive.PassagesOnTopic(topic.Slug).Length);
            json.WriteDocumentCounts(archive.PassagesOnTopic(topic.Slug));
        });
    });

    /// <summary>One topic.</summary>
    public byte[] Write(TopicIndex index) => JsonFile.Write(json =>
    {
        json.WriteString("slug", index.Topic.Slug);
        WriteStatements(json, index.Topic);
        json.WriteTexts("narrower", archive.Topics.Topics.Where(topic => topic.Broader == index.Topic.Slug).Select(topic => topic.Slug));
        json.WriteCompanions("together", "topic", index.Together);
        json.WriteCompanions("states", "iso", index.States);
        json.WritePassages(
            index.Passages, addresses, passage => json.WriteTexts("words", TopicIndex.EvidenceIn(passage, index.Topic.Slug).Select(mention => mention.Words)));
    });

    private void WriteStatements(Utf8JsonWriter json, Topic topic)
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
