using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Building;

/// <summary>Who signed a document, with the state that each signed for or holds office in.</summary>
internal static class Signatories
{
    /// <summary>Reads them out of the signature lines.</summary>
    /// <param name="mentions">Finds names of states.</param>
    /// <param name="lines">The document's lines that are no paragraphs.</param>
    /// <param name="language">BCP 47 tag of the document's language.</param>
    public static ImmutableArray<Signatory> Find(MentionFinder mentions, ImmutableArray<PlacedLine> lines, string language) =>
        [.. SignatureReader.Read(lines).Where(group => group.Name.Length > 0).Select(group => new Signatory(
            group.Name, group.Office, group.Party, StateOf(mentions, group.Party, language) is { Length: > 0 } state ? state : StateOf(mentions, group.Office, language)))];

    // Words that name two states say of neither that it is meant.
    private static string StateOf(MentionFinder mentions, string words, string language)
    {
        string[] named = [.. mentions.Find(words, language).States.Select(state => state.Iso).Distinct(StringComparer.Ordinal)];
        return named.Length == 1 ? named[0] : "";
    }
}
