using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Building;

/// <summary>
/// The work that depends on one text alone: converting it, finding what it mentions, making a document of it. It is done where the cache does not have it
/// from an earlier build.
/// </summary>
public sealed class TextWork
{
    private readonly WorkCache _cache;
    private readonly Lazy<MentionFinder> _finder;
    private readonly Lazy<CacheKey> _vocabularies;

    /// <summary>Prepares the work.</summary>
    /// <param name="states">The states' vocabulary.</param>
    /// <param name="topics">The topics' vocabulary.</param>
    /// <param name="cache">What earlier builds kept.</param>
    public TextWork(StateVocabulary states, TopicVocabulary topics, WorkCache cache)
    {
        _cache = cache;
        _finder = new Lazy<MentionFinder>(() => new MentionFinder(states, topics));
        _vocabularies = new Lazy<CacheKey>(() => CacheKeyBuilder.KeyOf("vocabularies", key => key.AddContent(states).AddContent(topics)));
    }

    /// <summary>Finds mentions, made when first asked for.</summary>
    public MentionFinder Finder => _finder.Value;

    /// <summary>Converts a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="guidance">What its record says.</param>
    public Outcome<ConvertedText> Convert(SeedText seed, EditorialGuidance guidance)
    {
        if (!_cache.KeepsAnswers)
        {
            return Converter.Convert(seed, guidance);
        }

        // What has something to report is converted every time.
        Outcome<ConvertedText>? converted = null;
        CacheKey key = CacheKeyBuilder.KeyOf("conversion", key => key.AddContent(seed).AddContent(guidance));
        KeptConversion? kept = _cache.Get(key, () =>
        {
            converted = Converter.Convert(seed, guidance);
            return converted is { Succeeded: true, Diagnostics.IsEmpty: true } ? KeptConversion.Of(converted.Value) : null;
        });
        return converted ?? Outcome.Of(kept!.With(seed));
    }

    /// <summary>What the blocks of a document mention.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="language">BCP 47 tag of its language.</param>
    /// <param name="curated">Topics that an editor adds and removes.</param>
    public ImmutableArray<BlockMentions> FindMentions(string title, ImmutableArray<IdentifiedBlock> blocks, string language, CuratedTopics curated) =>
        CuratedMentions.Find(Finder, title, blocks, language, curated);

    /// <summary>The document that was made before of the same, ledger and vocabularies included, with what reading its seed reported; <see langword="null"/> where none is kept.</summary>
    /// <param name="unit">Where it comes from.</param>
    /// <param name="source">What it is made of.</param>
    /// <param name="ledger">The checksum of its ledger.</param>
    public (PreparedDocument Document, ImmutableArray<Diagnostic> Notices)? FindPrepared(SeedUnit unit, DocumentSource source, LedgerSum ledger) =>
        _cache.KeepsAnswers && _cache.Take<KeptDocument>(KeyOf(source, ledger)) is { } kept
            ? (new PreparedDocument(kept.DocumentOf(source.Seed), unit, kept.Permalinks, kept.LedgerSum) { Decisions = source.Decisions }, kept.Notices)
            : null;

    /// <summary>Keeps the document that a seed was made into, where nothing had to be reported of its text and its ids.</summary>
    /// <param name="converted">The seed.</param>
    /// <param name="ledger">The ledger that it was made with.</param>
    /// <param name="prepared">The document.</param>
    /// <param name="writesLedgers">Whether its new ledger takes the place of that one, so that the next build begins with it.</param>
    public void KeepPrepared(ConvertedSeed converted, Ledger ledger, PreparedDocument prepared, bool writesLedgers)
    {
        if (!_cache.KeepsAnswers || !converted.Conversion.Value.Diagnostics.IsEmpty || !prepared.Permalinks.Diagnostics.IsEmpty)
        {
            return;
        }

        LedgerSum read = LedgerSum.Of(ledger);
        if (!writesLedgers || read == prepared.LedgerSum)
        {
            _cache.Keep(KeyOf(converted.Source, read), new KeptDocument(prepared.Document, prepared.Permalinks, prepared.LedgerSum, converted.Notices));
        }
        else if (Settle(prepared, converted.Notices) is { } settled)
        {
            _cache.Keep(KeyOf(converted.Source, prepared.LedgerSum), settled);
        }
    }

    // What a build makes of the document that begins with the ledger that this one leaves.
    private static KeptDocument? Settle(PreparedDocument prepared, ImmutableArray<Diagnostic> notices)
    {
        PermalinkAssignment given = prepared.Permalinks;
        PermalinkAssignment again = PermalinkAssigner.Assign(given.Ledger, [.. given.Blocks.Select(block => block.Content)], prepared.Decisions, prepared.Unit.Source);
        ArchivedDocument document = prepared.Document;
        return again.Diagnostics.IsEmpty && again.Blocks.SequenceEqual(given.Blocks)
            ? new KeptDocument(document with { Document = document.Document with { Permalinks = again.Notices } }, again with { Blocks = given.Blocks }, LedgerSum.Of(again.Ledger), notices)
            : null;
    }

    private CacheKey KeyOf(DocumentSource source, LedgerSum ledger) =>
        CacheKeyBuilder.KeyOf("document", key => key.AddKey(_vocabularies.Value).AddContent(ledger).AddContent(source));

    /// <summary>What the cache keeps of a document: all but the bytes of its seed, which are read to find it.</summary>
    private sealed record KeptDocument
    {
        private readonly ArchivedDocument _document;

        public KeptDocument(ArchivedDocument document, PermalinkAssignment permalinks, LedgerSum ledgerSum, ImmutableArray<Diagnostic> notices) =>
            (_document, Permalinks, LedgerSum, Notices) = (With(document, ReadOnlyMemory<byte>.Empty), permalinks, ledgerSum, notices);

        public PermalinkAssignment Permalinks { get; }

        public LedgerSum LedgerSum { get; }

        public ImmutableArray<Diagnostic> Notices { get; }

        public ArchivedDocument DocumentOf(ReadOnlyMemory<byte> seed) => With(_document, seed);

        private static ArchivedDocument With(ArchivedDocument document, ReadOnlyMemory<byte> seed)
        {
            Provenance provenance = document.Document.Provenance;
            return document with { Document = document.Document with { Provenance = provenance with { Seed = provenance.Seed with { Bytes = seed } } } };
        }
    }
}
