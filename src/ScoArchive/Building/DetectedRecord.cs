using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>Metadata for a seed without a record: what conversion detected, marked as not catalogued.</summary>
public static class DetectedRecord
{
    /// <summary>The metadata.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="detected">What was detected.</param>
    public static DocumentMetadata Of(SeedText seed, DetectedMetadata detected) => new(
        DetectedSlug.Of(seed, detected),
        detected.Title.Value,
        detected.Kind?.Value ?? "document",
        Edtf.TryParse(detected.Date?.Value, out Edtf date) ? date : null,
        null,
        detected.Place?.Value ?? "",
        "",
        detected.Publisher?.Value ?? "",
        "",
        SourceStatement.Unknown,
        detected.Language.Value,
        "",
        [],
        [],
        [],
        null,
        null,
        IsCatalogued: false);
}
