using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>The archive's documents as a build would publish them, for commands that only look at them.</summary>
internal static class PreparedArchive
{
    /// <summary>Reads input and seeds and prepares every document; nothing is written. Without documents, what is wrong is printed.</summary>
    public static (ArchiveInput Input, PreparedDocuments Documents)? Read(Workspace workspace)
    {
        Outcome<ArchiveInput> input = ArchiveInputReader.Read(workspace.Input, workspace.Languages);
        Outcome<SeedListing> seeds = SeedFolder.List(workspace.Seeds);
        if (input.Value is null || seeds.Value is null)
        {
            DiagnosticPrinter.Print([.. input.Diagnostics, .. seeds.Diagnostics]);
            return null;
        }

        var ledgers = new LedgerFolder(workspace.Input);
        var work = new TextWork(input.Value.States, input.Value.Topics, new WorkCache(workspace.Cache, TimeProvider.System));
        Outcome<Ledger> LedgerOf(DocumentMetadata metadata) => workspace.KeepsPermalinks ? ledgers.Read(metadata.Slug, metadata.FormerSlugs) : Outcome.Of(Ledger.Empty);
        var pipeline = new DocumentPipeline(work, input.Value.Topics, LedgerOf)
        {
            KeepsDocumentsWithLostIds = true,
            LedgerSumOf = metadata => workspace.KeepsPermalinks ? ledgers.SumOf(metadata.Slug, metadata.FormerSlugs) : LedgerSum.Of(Ledger.Empty),
            KnownAddresses = workspace.KeepsPermalinks ? ledgers.Addresses() : new HashSet<Slug>(),
        };
        Outcome<PreparedDocuments> prepared = pipeline.Prepare(seeds.Value.Units, new SilentProgress());
        if (prepared.Value is null)
        {
            DiagnosticPrinter.Print([.. seeds.Value.Problems, .. prepared.Diagnostics]);
            return null;
        }

        return (input.Value, prepared.Value);
    }
}
