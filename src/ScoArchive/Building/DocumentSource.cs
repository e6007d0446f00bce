using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>All that a document is made from but its ledger and the vocabularies: its seed, unread, and what is stated about it.</summary>
/// <param name="FileName">The name under which the seed is published.</param>
/// <param name="Seed">The seed as received.</param>
/// <param name="Reading">How its bytes are to be read.</param>
/// <param name="Metadata">What is stated about the document.</param>
/// <param name="Guidance">What steers conversion.</param>
/// <param name="Topics">Topics an editor adds and removes.</param>
/// <param name="Decisions">Decisions about paragraph ids.</param>
/// <param name="Original">The file as received, out of which the seed was taken.</param>
public sealed record DocumentSource(
    string FileName, ReadOnlyMemory<byte> Seed, StatedReading Reading, DocumentMetadata Metadata, EditorialGuidance Guidance, CuratedTopics Topics, PermalinkDecisions Decisions, Original? Original);
