using System.Collections.Frozen;
using ScoArchive.Core.Exports;

namespace ScoArchive.Publishing;

/// <summary>The media types of the site's own kinds of file, which hosts and servers need not know.</summary>
public static class MediaTypes
{
    /// <summary>Media types by the ending of names, such as <c>.md</c>: those of exports, and of the files beside indices.</summary>
    public static FrozenDictionary<string, string> ByEnding { get; } = DocumentExports.All
        .DistinctBy(export => Path.GetExtension(export.Name), StringComparer.Ordinal)
        .Where(export => Path.GetExtension(export.Name) != ".json")
        .Select(export => KeyValuePair.Create(Path.GetExtension(export.Name), WithCharset(export.MediaType)))
        .Concat(
        [
            KeyValuePair.Create(".tsv", "text/tab-separated-values; charset=utf-8"),
            KeyValuePair.Create(".ttl", "text/turtle; charset=utf-8"),
            KeyValuePair.Create(".jsonld", "application/ld+json"),
            KeyValuePair.Create(".ics", "text/calendar; charset=utf-8"),
            KeyValuePair.Create(".webmanifest", "application/manifest+json"),
        ])
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A media type with the encoding of its texts; JSON is UTF-8 by definition (RFC 8259).</summary>
    public static string WithCharset(string mediaType) => mediaType.EndsWith("json", StringComparison.Ordinal) ? mediaType : mediaType + "; charset=utf-8";
}
