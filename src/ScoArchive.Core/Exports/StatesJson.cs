using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>The states as JSON, with their statuses and how many paragraphs name each.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="StatusesAsOf">The day of which the statuses tell; empty where it is not known.</param>
/// <param name="Source">Where they are from.</param>
/// <param name="States">The states.</param>
public sealed record StatesJson(IArchiveAddresses Addresses, string StatusesAsOf, string Source, ImmutableArray<CountedState> States) : IFileContent
{
    /// <summary>Gathers them from the archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="states">Those that it shows.</param>
    /// <param name="addresses">Where things are published.</param>
    public static StatesJson Of(DocumentArchive archive, IEnumerable<State> states, IArchiveAddresses addresses) => new(
        addresses,
        archive.States.AsOf?.ToString() ?? "",
        archive.States.Source,
        [.. states.Select(state => new CountedState(state, archive.PassagesNamingState(state.Iso).Length))]);

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WriteKnown("statusesAsOf", StatusesAsOf);
        json.WriteKnown("source", Source);
        json.WriteObjects("states", States, counted =>
        {
            WriteStatements(json, counted.State, Addresses);
            json.WriteNumber("paragraphs", counted.Paragraphs);
        });
    });

    /// <summary>The members that say what a vocabulary states of a state.</summary>
    internal static void WriteStatements(Utf8JsonWriter json, State state, IArchiveAddresses addresses)
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

    // "dialogue-partner" in the vocabulary is "dialoguePartner" in data, as all names there are.
    private static string NameOf(StatusKind kind) =>
        string.Concat(kind.Key.Split('-').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>A state with how many paragraphs name it.</summary>
/// <param name="State">The state.</param>
/// <param name="Paragraphs">How many.</param>
public sealed record CountedState(State State, int Paragraphs);
