using ScoArchive.Changes;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Says what became of documents, paragraphs and links since a commit, or since a site was built.</summary>
public static class ChangesCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="workspace">The archive.</param>
    /// <param name="site">Folder of the built site to compare with; empty for a commit.</param>
    /// <param name="since">The commit, as git names it.</param>
    /// <param name="form">What the report is written for.</param>
    public static int Run(Workspace workspace, string site, string since, ChangesForm form)
    {
        if (PreparedArchive.Read(workspace) is not { } archive)
        {
            return ExitCode.ContentErrors;
        }

        Outcome<AddressLedger> addresses = new LedgerFolder(workspace.Input).ReadAddresses();
        Outcome<ArchiveState> before = site.Length > 0 ? ReadSite(site) : ReadCommit(workspace, since);
        if (addresses.Value is null || before.Value is null)
        {
            DiagnosticPrinter.Print([.. addresses.Diagnostics, .. before.Diagnostics]);
            return ExitCode.ContentErrors;
        }

        ArchiveState now = PresentState.Of(archive.Documents, addresses.Value) with
        {
            Statements = site.Length > 0 ? PresentState.StatementsOf(archive.Documents) : DocumentStatements.OfRecords(Directory.EnumerateFiles(workspace.Seeds, "*.yml").Select(File.ReadAllText)),
        };
        ChangeReport report = ChangeFinder.Compare(before.Value, now);
        if (form == ChangesForm.Json)
        {
            using Stream console = Console.OpenStandardOutput();
            ChangeJson.Write(console, report);
            console.WriteByte((byte)'\n');
        }
        else
        {
            Console.Write(form == ChangesForm.Markdown ? ChangeMarkdown.Write(report) : ChangeText.Write(report));
        }

        return report.HasLosses ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static Outcome<ArchiveState> ReadSite(string site)
    {
        Outcome<ArchiveState> state = PublishedState.Read(Path.GetFullPath(site));
        return state.Value is { } read ? Outcome.Of(read with { Name = $"the site in {site}" }) : state;
    }

    private static Outcome<ArchiveState> ReadCommit(Workspace workspace, string since)
    {
        if (CommittedFile.FindBase(workspace.Input, since) is not { } commit)
        {
            return Outcome.Failed<ArchiveState>(Diagnostic.Error(ChangeCodes.NoState, workspace.Input, 0,
                $"git knows no commit '{since}' here", "name one that it knows after --since, such as HEAD or origin/main; where only the last commit was fetched, fetch them all; or name a built site"));
        }

        Outcome<ArchiveState> state = CommittedState.Read(workspace.Input, workspace.Seeds, commit);
        return state.Value is { } read ? Outcome.Of(read with { Name = $"{since} (commit {commit[..Math.Min(10, commit.Length)]})" }) : state;
    }
}
