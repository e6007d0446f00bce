using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>A seed that is read, before ids are given; it is converted when its text is asked for.</summary>
/// <param name="Unit">Where it came from.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Conversion">What conversion makes of it, with what it reports; worked out when first asked for.</param>
/// <param name="Metadata">What is stated about it.</param>
/// <param name="Guidance">What its record told conversion.</param>
/// <param name="Topics">Topics an editor adds and removes.</param>
/// <param name="Decisions">Decisions about paragraph ids.</param>
/// <param name="References">The slugs that its record speaks of, its own first.</param>
public sealed record ConvertedSeed(
    SeedUnit Unit, SeedText Seed, Lazy<Outcome<ConvertedText>> Conversion, DocumentMetadata Metadata, EditorialGuidance Guidance, CuratedTopics Topics, PermalinkDecisions Decisions, ImmutableArray<SlugReference> References)
{
    /// <summary>The text as converted.</summary>
    public ConvertedText Text => Conversion.Value.Value!;

    /// <summary>What its document depends on, ledger and vocabularies aside.</summary>
    public DocumentSource Source => new(Seed.FileName, Seed.Bytes, Reading, Metadata, Guidance, Topics, Decisions, Original);

    /// <summary>How the seed's bytes were read.</summary>
    public StatedReading Reading { get; init; } = StatedReading.None;

    /// <summary>What reading them had to report.</summary>
    public ImmutableArray<Diagnostic> Notices { get; init; } = [];

    /// <summary>The document that was made of it before, where one is kept.</summary>
    public PreparedDocument? Kept { get; init; }

    /// <summary>The file as received, out of which the seed was taken.</summary>
    public Original? Original { get; init; }
}
