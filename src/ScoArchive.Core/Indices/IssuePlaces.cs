using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Indices;

/// <summary>Tells in which states documents were issued, by the place that their records state.</summary>
public sealed class IssuePlaces
{
    private static readonly char[] Separators = [',', '/', ';', '('];
    private readonly ILookup<string, ArchivedDocument> _byState;

    /// <summary>Reads the places of all documents.</summary>
    public IssuePlaces(DocumentArchive archive)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (State state in archive.States.States)
        {
            foreach (string form in state.Places.Concat(state.Names).SelectMany(local => local.Forms))
            {
                owners.TryAdd(form, state.Iso);
            }
        }

        _byState = archive.Documents
            .SelectMany(document => StatesOf(document.Metadata.Place, owners), (document, iso) => (document, iso))
            .ToLookup(pair => pair.iso, pair => pair.document, StringComparer.Ordinal);
    }

    /// <summary>The documents issued in a state, in time order.</summary>
    public ImmutableArray<ArchivedDocument> IssuedIn(string iso) => [.. _byState[iso]];

    // A record may state "Cholpon-Ata, Kyrgyzstan": each part is looked up, and a state counts once.
    private static IEnumerable<string> StatesOf(string place, Dictionary<string, string> owners) =>
        place.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => owners.GetValueOrDefault(part.TrimEnd(')'), ""))
            .Where(iso => iso.Length > 0)
            .Distinct(StringComparer.Ordinal);
}
