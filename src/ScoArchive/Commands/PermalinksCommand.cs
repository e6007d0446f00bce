using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Shows what a build would change in the ledgers of permalinks, before anything is written.</summary>
public static class PermalinksCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="slug">One document, or <see langword="null"/> for all.</param>
    public static int Run(Workspace workspace, string? slug)
    {
        Outcome<ArchiveInput> input = ArchiveInputReader.Read(workspace.Input, workspace.Languages);
        Outcome<SeedListing> seeds = SeedFolder.List(workspace.Seeds);
        Diagnostic[] found = [.. input.Diagnostics, .. seeds.Diagnostics, .. seeds.Value?.Problems ?? [], .. new LedgerFolder(workspace.Input).FindUnusable()];
        if (input.Value is null || seeds.Value is null || found.Any(problem => problem.Severity == Severity.Error))
        {
            DiagnosticPrinter.Print(found);
            return ExitCode.ContentErrors;
        }

        var ledgers = new LedgerFolder(workspace.Input);
        var pipeline = new DocumentPipeline(
            new TextWork(input.Value.States, input.Value.Topics, WorkCache.None), input.Value.Topics, metadata => ledgers.Read(metadata.Slug, metadata.FormerSlugs))
        {
            KeepsDocumentsWithLostIds = true,
            KnownAddresses = ledgers.Addresses(),
        };
        Outcome<PreparedDocuments> prepared = pipeline.Prepare(seeds.Value.Units, new SilentProgress());
        PreparedDocument[] shown = [.. (prepared.Value?.Documents ?? []).Where(document => slug is null || document.Document.Document.Slug.Value == slug)];
        if (prepared.Value is not null && slug is not null && shown.Length == 0)
        {
            Console.Error.WriteLine($"No document has the slug '{slug}'; the slugs are in the records, seeds/*.yml.");
            return ExitCode.WrongUsage;
        }

        shown.ToList().ForEach(document => Print(document, ledgers));
        IEnumerable<Diagnostic> lost = prepared.Value is null ? [] : ledgers.FindLostSinceCommit(prepared.Value.Claims);
        Diagnostic[] problems = [.. prepared.Diagnostics, .. lost];
        DiagnosticPrinter.Print(problems);
        return problems.Any(problem => problem.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static void Print(PreparedDocument document, LedgerFolder ledgers)
    {
        Slug slug = document.Slug;
        bool isSame = ledgers.Holds(document.Claim);
        Console.WriteLine($"{slug}: {document.Permalinks.Ledger.Entries.Length} ids, {(isSame ? "nothing changes" : LedgerSummary.Describe(document.Permalinks.Changes))}");
        foreach (PermalinkChange change in isSame ? [] : document.Permalinks.Changes)
        {
            Console.WriteLine($"  {change.Id,-8} {change.What,-10} {change.Detail}");
        }
    }
}
