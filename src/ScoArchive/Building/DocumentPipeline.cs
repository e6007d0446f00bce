using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Markdown;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Progress;

namespace ScoArchive.Building;

/// <summary>Seeds and records to documents: read, convert, give ids, write Markdown, read it back, find mentions.</summary>
public sealed class DocumentPipeline(TextWork work, TopicVocabulary topics, Func<DocumentMetadata, Outcome<Ledger>> ledgerOf)
{
    private readonly ConcurrentBag<Diagnostic> _problems = [];
    private readonly ConcurrentBag<EditorialRecord> _gone = [];

    /// <summary>Whether documents are handed on although ids of theirs would be lost, so that the loss can be shown.</summary>
    public bool KeepsDocumentsWithLostIds { get; init; }

    /// <summary>Whether the archive has more documents than are prepared; what records say of others is then not looked for.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether ledgers are written where they change, so that the next build reads what this one gives.</summary>
    public bool WritesLedgers { get; init; }

    /// <summary>The addresses that have a ledger already.</summary>
    public IReadOnlySet<Slug> KnownAddresses { get; init; } = new HashSet<Slug>();

    /// <summary>The checksum of a document's ledger, which tells whether a document is kept before its ledger is read; <see langword="null"/> where the ledger has to be read.</summary>
    public Func<DocumentMetadata, LedgerSum?> LedgerSumOf { get; init; } = _ => null;

    /// <summary>Prepares every document; all problems are reported together.</summary>
    /// <param name="units">The seeds, in order.</param>
    /// <param name="progress">Is told of every document.</param>
    public Outcome<PreparedDocuments> Prepare(ImmutableArray<SeedUnit> units, IBuildProgress progress)
    {
        progress.Start("Converting seeds", units.Length);
        ConvertedSeed?[] converted = ConvertAll(units, out ImmutableArray<EditorialRecord> gone);
        var prepared = new PreparedDocument?[converted.Length];
        ImmutableArray<SlugReference> references = [.. converted.SelectMany(seed => seed!.References), .. gone.SelectMany(record => record.References)];
        if (CheckReferences(references, isComplete: !IsPart && converted.Length + gone.Length == units.Length))
        {
            Parallel.For(0, converted.Length, i =>
            {
                prepared[i] = Prepare(converted[i]!);
                converted[i] = null;
                progress.Advance();
            });
        }

        ImmutableArray<PreparedTombstone> tombstones = PrepareTombstones(gone, [.. prepared.OfType<PreparedDocument>()]);
        Diagnostic[] problems = [.. _problems.OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
        return problems.Any(Stops)
            ? Outcome.Failed<PreparedDocuments>(problems)
            : Outcome.Of(new PreparedDocuments([.. prepared.OfType<PreparedDocument>()], tombstones), problems);
    }

    // Apart from what comes after it, so that a seed is let go as soon as its document is prepared.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ConvertedSeed?[] ConvertAll(ImmutableArray<SeedUnit> units, out ImmutableArray<EditorialRecord> gone)
    {
        var converted = new ConvertedSeed?[units.Length];
        Parallel.For(0, units.Length, i => converted[i] = Convert(units[i]));
        gone = [.. _gone.OrderBy(record => record.FileName, StringComparer.Ordinal)];
        var disambiguation = new SlugDisambiguation(KnownAddresses, [.. gone.Select(record => record.Metadata)], metadata => ledgerOf(metadata).Value);
        ConvertedSeed[] distinct = [.. disambiguation.Apply(converted.OfType<ConvertedSeed>())];
        disambiguation.Notices.ToList().ForEach(_problems.Add);
        return distinct;
    }

    // Without a slug of its own a document has no ledger; what its ledger would say is noise.
    private bool CheckReferences(ImmutableArray<SlugReference> references, bool isComplete)
    {
        Diagnostic[] repeated = [.. CrossReferences.FindRepeated(references)];
        IEnumerable<Diagnostic> unknown = isComplete ? CrossReferences.FindUnknown(references) : [];
        repeated.Concat(unknown).Concat(CrossReferences.FindCircles(references)).ToList().ForEach(_problems.Add);
        return repeated.Length == 0;
    }

    private ImmutableArray<PreparedTombstone> PrepareTombstones(ImmutableArray<EditorialRecord> gone, PreparedDocument[] published)
    {
        if (_problems.Any(Stops))
        {
            return [];
        }

        (EditorialRecord Record, Ledger? Ledger)[] read = [.. gone.Select(record => (record, Keep(ledgerOf(record.Metadata))))];
        if (read.Any(pair => pair.Ledger is null))
        {
            return [];
        }

        var preparation = new TombstonePreparation([.. read.Select(pair => (pair.Record, pair.Ledger!))], published);
        ImmutableArray<PreparedTombstone> tombstones = preparation.Prepare();
        preparation.Problems.ToList().ForEach(_problems.Add);
        return tombstones;
    }

    private bool Stops(Diagnostic problem) =>
        problem.Severity == Severity.Error && !(KeepsDocumentsWithLostIds && problem.Code is PermalinkCodes.Lost or PermalinkCodes.BadDecision);

    private ConvertedSeed? Convert(SeedUnit unit)
    {
        EditorialRecord? record = Keep(unit.ReadRecord());
        if (record is { Tombstone: not null })
        {
            _gone.Add(record);
            return null;
        }

        if (!unit.HasSeed)
        {
            return null;
        }

        byte[]? bytes = Keep(unit.ReadBytes());
        if (bytes is null)
        {
            return null;
        }

        Original? original = record?.Original is { } stated ? Keep(OriginalFolder.Read(unit, stated)) : null;
        if (record is not null && FindKept(unit, bytes, record, original) is { } kept)
        {
            ReportCatalogue(unit, record);
            return kept;
        }

        StatedReading reading = record?.Reading ?? StatedReading.None;
        Outcome<SeedText> read = Report(unit.ReadSeed(bytes, reading));
        if (read.Value is not { } seed || (unit.HasRecord && record is null))
        {
            return null;
        }

        ReportCatalogue(unit, record);
        EditorialGuidance guidance = record?.Guidance ?? EditorialGuidance.None;
        var conversion = new Lazy<Outcome<ConvertedText>>(() => Report(ConvertText(unit, seed, guidance)));
        if (record is null && !conversion.Value.Succeeded)
        {
            return null;
        }

        DocumentMetadata metadata = record?.Metadata ?? DetectedRecord.Of(seed, conversion.Value.Value!.Detected);
        if (record is null && conversion.Value.Value!.Detected.TitleRange is null)
        {
            _problems.Add(UntitledText.Report(unit, seed, metadata.Title));
        }

        if (record is null && metadata.Date is null)
        {
            _problems.Add(UndatedText.Report(unit, seed));
        }

        return new ConvertedSeed(
            unit,
            seed,
            conversion,
            metadata,
            guidance,
            record?.Topics ?? CuratedTopics.None,
            record?.Decisions ?? PermalinkDecisions.None,
            record?.References ?? [new SlugReference(metadata.Slug, SlugRole.Own, unit.Source, 0)]) { Original = original, Reading = reading, Notices = read.Diagnostics };
    }

    // What a record states is final, so that neither seed nor ledger has to be read to find what was made of them.
    private ConvertedSeed? FindKept(SeedUnit unit, byte[] bytes, EditorialRecord record, Original? original)
    {
        var source = new DocumentSource(unit.FileName, bytes, record.Reading, record.Metadata, record.Guidance, record.Topics, record.Decisions, original);
        if (LedgerSumOf(record.Metadata) is not { } ledger || work.FindPrepared(unit, source, ledger) is not { } kept)
        {
            return null;
        }

        SeedText seed = kept.Document.Document.Document.Provenance.Seed;
        kept.Notices.ToList().ForEach(notice => _problems.Add(notice with { Source = unit.SeedName }));
        return new ConvertedSeed(
            unit, seed, new Lazy<Outcome<ConvertedText>>(() => ConvertText(unit, seed, record.Guidance)), record.Metadata, record.Guidance, record.Topics, record.Decisions, record.References) { Original = original, Reading = record.Reading, Kept = kept.Document };
    }

    private Outcome<ConvertedText> ConvertText(SeedUnit unit, SeedText seed, EditorialGuidance guidance)
    {
        Outcome<ConvertedText> converted = work.Convert(seed, guidance);
        return converted.Succeeded ? converted with { Diagnostics = [.. converted.Diagnostics, .. ColumnedText.Report(unit.SeedName, ReadingOrder.Of(seed))] } : converted;
    }

    private void ReportCatalogue(SeedUnit unit, EditorialRecord? record)
    {
        if (record is null)
        {
            _problems.Add(Diagnostic.Warning(RecordCodes.NotCatalogued, unit.SeedName, 0,
                "the text is not yet catalogued", $"write {unit.RecordName} with its title, date and source"));
        }

        foreach (CuratedTopic topic in record is null ? [] : record.Topics.Added.Concat(record.Topics.Removed))
        {
            if (topics.Find(topic.Slug) is null)
            {
                _problems.Add(Diagnostic.Error(RecordCodes.UnknownTopic, unit.RecordName, topic.RecordLine,
                    $"the vocabulary has no topic '{topic.Slug}'", "use a slug of input/vocabulary/topics.yml"));
            }
        }
    }

    private PreparedDocument? Prepare(ConvertedSeed converted)
    {
        if ((converted.Kept ?? FindKept(converted)) is { } kept)
        {
            return kept;
        }

        Ledger? ledger = Keep(ledgerOf(converted.Metadata));
        return ledger is not null && converted.Conversion.Value.Succeeded ? PrepareAnew(converted, ledger) : null;
    }

    // Of a text without a record all is known only now; what its seed had to report is reported.
    private PreparedDocument? FindKept(ConvertedSeed converted) =>
        !converted.Metadata.IsCatalogued && LedgerSumOf(converted.Metadata) is { } ledger ? work.FindPrepared(converted.Unit, converted.Source, ledger)?.Document : null;

    private PreparedDocument PrepareAnew(ConvertedSeed converted, Ledger ledger)
    {
        PermalinkAssignment permalinks = PermalinkAssigner.Assign(ledger, converted.Text.Blocks, converted.Decisions, converted.Unit.Source);
        permalinks.Diagnostics.ToList().ForEach(_problems.Add);
        string markdown = MarkdownWriter.Write(converted.Metadata, converted.Text.Seed, permalinks.Blocks, converted.Text.Lines);
        MarkdownPage page = MarkdownPageReader.Read(markdown);
        var held = new HeldTexts(page.Blocks.Select(block => block.Content.Text));
        var document = new Document(page.Metadata, page.Blocks, page.Lines, held.In(ProvenanceOf(converted)), permalinks.Notices, Encoding.UTF8.GetBytes(markdown))
        {
            Signatories = page.Lines.IsEmpty ? [] : Signatories.Find(work.Finder, page.Lines, page.Metadata.Language),
        };
        ImmutableArray<BlockMentions> found = work.FindMentions(page.Metadata.Title, page.Blocks, page.Metadata.Language, converted.Topics);
        PermalinkAssignment given = permalinks with { Blocks = page.Blocks, Ledger = held.In(permalinks.Ledger) };
        var prepared = new PreparedDocument(new ArchivedDocument(document, found), converted.Unit, given, LedgerSum.Of(given.Ledger)) { Decisions = converted.Decisions };
        work.KeepPrepared(converted, ledger, prepared, WritesLedgers);
        return prepared;
    }

    private static Provenance ProvenanceOf(ConvertedSeed converted)
    {
        ConvertedText text = converted.Text;
        bool isEditors = text.Detected.TitleRange is not null && !HasSameWords(text.Detected.Title.Value, converted.Metadata.Title);
        Intervention? received = isEditors
            ? new Intervention(InterventionKind.Correction, text.Detected.TitleRange!.Value, text.Detected.Title.Value, InterventionNote.Of(NoteReason.TitleOfArchive))
            : null;
        return new Provenance(text.Seed, isEditors ? null : text.Detected.TitleRange, received, text.Interventions, text.Detected)
        {
            StatedCorrections = converted.Guidance.Corrections,
            Original = converted.Original,
        };
    }

    private static bool HasSameWords(string left, string right) =>
        TextFingerprint.Fold(left) == TextFingerprint.Fold(right);

    private T? Keep<T>(Outcome<T> outcome)
        where T : class => Report(outcome).Value;

    private Outcome<T> Report<T>(Outcome<T> outcome)
        where T : class
    {
        outcome.Diagnostics.ToList().ForEach(_problems.Add);
        return outcome;
    }
}
