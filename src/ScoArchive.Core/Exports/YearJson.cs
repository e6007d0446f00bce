using System.Collections.Immutable;
using ScoArchive.Core.Indices;

namespace ScoArchive.Core.Exports;

/// <summary>A year as JSON: its documents and the dates in it that texts mention.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Year">The year.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Mentions">The dates.</param>
public sealed record YearJson(IArchiveAddresses Addresses, int Year, ImmutableArray<ListedDocument> Documents, ImmutableArray<ListedMention> Mentions) : IFileContent
{
    /// <summary>Gathers it from the timeline.</summary>
    public static YearJson Of(Timeline timeline, int year, IArchiveAddresses addresses) => new(
        addresses,
        year,
        [.. timeline.DocumentsIn(year).Select(document => ListedDocument.Of(document, addresses))],
        [.. timeline.MentionsIn(year).Select(ListedMention.Of)]);

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WriteNumber("year", Year);
        json.WriteObjects("documents", Documents, document => document.WriteTo(json));
        json.WritePermalinks(Addresses);
        json.WriteObjects("mentions", Mentions, mention => mention.WriteTo(json));
    });
}
