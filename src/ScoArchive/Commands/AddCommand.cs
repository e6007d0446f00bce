using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake;
using ScoArchive.Intake.Adding;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Adds documents from files of any form; one that cannot be added stops no other.</summary>
public sealed class AddCommand
{
    private readonly TextAdder _adder;
    private readonly Workspace _workspace;
    private readonly bool _isDryRun;
    private int _added;
    private int _refused;
    private int _passedOver;

    private AddCommand(Workspace workspace, TextAdder adder, bool isDryRun) => (_workspace, _adder, _isDryRun) = (workspace, adder, isDryRun);

    /// <summary>Runs the command.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="paths">Files, and folders of files.</param>
    /// <param name="isDryRun">Whether nothing is written.</param>
    public static int Run(Workspace workspace, IReadOnlyList<string> paths, bool isDryRun)
    {
        Outcome<ArchiveInput> input = ArchiveInputReader.Read(workspace.Input, workspace.Languages);
        if (input.Value is null)
        {
            DiagnosticPrinter.Print(input.Diagnostics);
            return ExitCode.ContentErrors;
        }

        var work = new TextWork(input.Value.States, input.Value.Topics, new WorkCache(workspace.Cache, TimeProvider.System));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var adder = new TextAdder(workspace.Seeds, new LedgerFolder(workspace.Input).Addresses(), work, today);
        return new AddCommand(workspace, adder, isDryRun).Run(paths);
    }

    private int Run(IReadOnlyList<string> paths)
    {
        bool isBatch = paths.Count > 1 || Directory.Exists(paths[0]);
        foreach (string path in paths.SelectMany(FilesOf))
        {
            Add(path);
        }

        if (isBatch)
        {
            string passed = _passedOver > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_passedOver} passed over that are no texts by their names") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(_isDryRun ? "Would add" : "Added")} {_added}, refused {_refused}{passed}"));
        }

        if (_added > 0)
        {
            Console.WriteLine(_isDryRun
                ? "Nothing was written. Without --dry-run the files are added."
                : $"Next: open each record (seeds/*.yml), look at what is marked 'confirm', then run 'preview' to see the pages and commit {Path.GetFileName(_workspace.Seeds)} with the ledgers that a build writes.");
        }

        return _refused == 0 ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files = [.. Directory.EnumerateFiles(path).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)];
        string[] known = [.. files.Where(file => OriginalForms.Suffixes.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !SeedName.IsLeftover(Path.GetFileName(file)))];
        _passedOver += files.Length - known.Length;
        int folders = Directory.EnumerateDirectories(path).Count(folder => !Path.GetFileName(folder).StartsWith('.'));
        if (known.Length == 0)
        {
            _refused++;
            DiagnosticPrinter.Print([Diagnostic.Error(IntakeCodes.NoText, path, 0,
                files.Length == 0 && folders == 0 ? "the folder is empty" : "the folder itself holds no file whose name ends as those of texts do",
                $"name a folder with files that end in {string.Join(", ", OriginalForms.Suffixes)}, or the files one by one")]);
        }
        else if (folders > 0)
        {
            DiagnosticPrinter.Print([Diagnostic.Warning(IntakeCodes.Doubt, path, 0, string.Create(CultureInfo.InvariantCulture, $"the folder holds {folders} more, which were not looked into"), "name them too where they hold documents")]);
        }

        return known;
    }

    private void Add(string path)
    {
        Outcome<AddedText> prepared = _adder.Prepare(path);
        if (prepared.Value is not { } added)
        {
            _refused++;
            DiagnosticPrinter.Print(prepared.Diagnostics);
            return;
        }

        _added++;
        Describe(path, added);
        DiagnosticPrinter.Print(prepared.Diagnostics);
        foreach (Slip slip in added.Slips)
        {
            Console.WriteLine($"  slip?      {Line(slip.Line)}: “{slip.Words}” – “{slip.Suggested}”? {slip.Reason}");
        }

        if (_isDryRun)
        {
            Console.WriteLine($"  would write {string.Join(", ", NamesOf(added))}; the record:\n");
            Console.WriteLine(string.Join('\n', _adder.RecordOf(added).TrimEnd('\n').Split('\n').Select(line => "    " + line)) + "\n");
        }
        else
        {
            Console.WriteLine($"  written    {string.Join(", ", _adder.Write(added).Select(name => $"{Path.GetFileName(_workspace.Seeds)}/{name}"))}\n");
        }
    }

    private IEnumerable<string> NamesOf(AddedText added) =>
        new[] { $"{added.Name}.txt", $"{added.Name}.yml", added.OriginalName.Length > 0 ? $"{OriginalFolder.Name}/{added.OriginalName}" : "" }
            .Where(name => name.Length > 0).Select(name => $"{Path.GetFileName(_workspace.Seeds)}/{name}");

    private static void Describe(string path, AddedText added)
    {
        DetectedMetadata detected = added.Converted.Detected;
        ImmutableArray<Block> blocks = added.Converted.Blocks;
        int headings = blocks.Count(block => block is HeadingBlock);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {blocks.Length - headings} paragraphs, {headings} headings; documents/{added.Metadata.Slug}/"));
        Describe("title", detected.TitleRange is null ? null : detected.Title);
        Describe("date", detected.Date);
        Describe("place", detected.Place);
        Describe("kind", detected.Kind);
        Describe("publisher", detected.Publisher);
        Describe("language", detected.Language);
    }

    private static void Describe(string name, Detection? found) =>
        Console.WriteLine(found is null ? $"  {name,-10} not found" : $"  {name,-10} {found.Value} ({Line(found.Line)})");

    private static string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
