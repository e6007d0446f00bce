using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the states as JSON: the overview, and each state with its paragraphs.</summary>
/// <param name="archive">The archive.</param>
/// <param name="addresses">Where things are published.</param>
public sealed class StatesJson(DocumentArchive archive, IArchiveAddresses addresses)
{
    /// <summary>The states with their statuses and how many paragraphs name each.</summary>
    public byte[] WriteOverview(IEnumerable<State> states) => JsonFile.Write(json =>
    {
        json.WriteKnown("statusesAsOf", archive.States.AsOf?.ToString() ?? "");
        json.WriteKnown("source", archive.States.Source);
        json.WriteObjects("states", states, state =>
        {
            WriteStatements(json, state);
            json.WriteNumber("paragraphs", archive.PassagesNamingState(state.Iso).Length);
        });
    });

    /// <summary>One state.</summary>
    public byte[] Write(StateIndex index) => JsonFile.Write(json =>
    {
        WriteStatements(json, index.State);
        json.WriteCompanions("topics", "topic", index.Topics);
        json.WriteObjects("issued", index.Issued, document =>
        {
            json.WriteString("document", document.Document.Slug.Value);
            json.WriteString("place", document.Metadata.Place);
            json.WriteString("url", addresses.Of(document));
        });
        json.WritePassages(index.Passages, addresses, passage => WriteEvidence(json, index, passage));
    });

    private static void WriteEvidence(Utf8JsonWriter json, StateIndex index, Passage passage)
    {
        json.WriteObjects("roles", StateIndex.RolesIn(passage, index.State.Iso), role =>
        {
            json.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(role.Role.ToString()));
            json.WriteNumber("start", role.Start);
            json.WriteString("words", role.Words);
        });
        json.WriteObjects("mentions", StateIndex.MentionsIn(passage, index.State.Iso), mention =>
        {
            json.WriteString("via", JsonNamingPolicy.CamelCase.ConvertName(mention.Via.ToString()));
            json.WriteNumber("start", mention.Start);
            json.WriteString("words", mention.Words);
        });
    }

    // "dialogue-partner" in the vocabulary is "dialoguePartner" in data, as all names there are.
    private static string NameOf(StatusKind kind) =>
        string.Concat(kind.Key.Split('-').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private void WriteStatements(Utf8JsonWriter json, State state)
    {
        json.WriteString("iso", state.Iso);
        json.WriteString("alpha3", state.Alpha3);
        json.WriteKnown("numeric", state.Numeric);
        json.WriteString("name", state.Name);
        json.WriteString("official", state.Official);
        json.WriteKnown("wikidata", state.Wikidata);
        json.WriteString("url", addresses.Of(state));
        json.WriteObjects("statuses", state.Statuses, status =>
        {
            json.WriteString("status", NameOf(status.Kind));
            json.WriteString("period", status.Period.ToString());
            json.WriteString("source", status.Source);
        });
    }
}
