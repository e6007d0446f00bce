using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>A state with its paragraphs as JSON.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="State">The state.</param>
/// <param name="Topics">Topics of its paragraphs.</param>
/// <param name="Issued">Documents issued in it.</param>
/// <param name="Documents">The paragraphs that name it, each with what shows that.</param>
public sealed record StateJson(
    IArchiveAddresses Addresses,
    State State,
    ImmutableArray<Companion> Topics,
    ImmutableArray<IssuedDocument> Issued,
    ImmutableArray<ListedPassages<StateEvidence>> Documents) : IFileContent
{
    /// <summary>Gathers it.</summary>
    /// <param name="index">What the archive holds on the state.</param>
    /// <param name="addresses">Where things are published.</param>
    public static StateJson Of(StateIndex index, IArchiveAddresses addresses) => new(
        addresses,
        index.State,
        index.Topics,
        [.. index.Issued.Select(document => new IssuedDocument(document.Document.Slug, document.Metadata.Place, addresses.Of(document)))],
        ListedPassages.Of(index.Passages, passage => EvidenceIn(passage, index.State.Iso)));

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        StatesJson.WriteStatements(json, State, Addresses);
        json.WriteCompanions("topics", "topic", Topics);
        json.WriteObjects("issued", Issued, document =>
        {
            json.WriteString("document", document.Document.Value);
            json.WriteString("place", document.Place);
            json.WriteString("url", document.Url);
        });
        json.WritePassages(Documents, Addresses, evidence => WriteEvidence(json, evidence));
    });

    private static StateEvidence EvidenceIn(Passage passage, string iso) => new([.. StateIndex.RolesIn(passage, iso)], [.. StateIndex.MentionsIn(passage, iso)]);

    private static void WriteEvidence(Utf8JsonWriter json, StateEvidence evidence)
    {
        json.WriteObjects("roles", evidence.Roles, role =>
        {
            json.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(role.Role.ToString()));
            json.WriteNumber("start", role.Start);
            json.WriteString("words", role.Words);
        });
        json.WriteObjects("mentions", evidence.Mentions, mention =>
        {
            json.WriteString("via", JsonNamingPolicy.CamelCase.ConvertName(mention.Via.ToString()));
            json.WriteNumber("start", mention.Start);
            json.WriteString("words", mention.Words);
        });
    }
}

/// <summary>A document issued in a state.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">The place as its record states it.</param>
/// <param name="Url">Its page.</param>
public sealed record IssuedDocument(Slug Document, string Place, string Url);

/// <summary>What shows that a paragraph has to do with a state.</summary>
/// <param name="Roles">What the state does in it.</param>
/// <param name="Mentions">How it names the state.</param>
public sealed record StateEvidence(ImmutableArray<StateRole> Roles, ImmutableArray<StateMention> Mentions);
