using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Exports;

namespace ScoArchive.Content;

/// <summary>
/// Lists the seeds of a folder with their records. Nothing becomes public by accident: whatever is neither a text nor a
/// record by its name is left out and named, unless it is hidden or a note that every folder may have.
/// </summary>
public sealed class SeedFolder
{
    private const char LostLetter = '\uFFFD';
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _folder;
    private readonly string _name;
    private readonly List<Diagnostic> _problems = [];
    private readonly List<string> _texts = [];
    private readonly List<string> _records = [];

    private SeedFolder(string folder)
    {
        _folder = folder;
        _name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
    }

    /// <summary>The seeds, in ordinal order of their names, and what is wrong with the folder's other files.</summary>
    /// <param name="folder">The folder; only files directly in it count.</param>
    public static Outcome<SeedListing> List(string folder)
    {
        var listing = new SeedFolder(folder);
        if (!Directory.Exists(folder))
        {
            return listing.Fail(ContentCodes.NoSeeds, "the folder does not exist", "name a folder of text files");
        }

        try
        {
            return listing.List();
        }
        catch (UnauthorizedAccessException exception)
        {
            return listing.Fail(ContentCodes.Unreadable, $"the folder cannot be read ({exception.Message.TrimEnd('.')})", "make it readable");
        }
    }

    private Outcome<SeedListing> List()
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(_folder).EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            Sort(entry);
        }

        HashSet<string> records = [.. _records];
        HashSet<string> besideTexts = [.. _texts.Select(SeedName.RecordOf)];
        ImmutableArray<SeedUnit> units = [.. _texts.Select(text => MakeUnit(text, records)).Concat(_records.Where(record => !besideTexts.Contains(record)).Select(MakeUnit))];
        CheckNames();
        CheckRecords();
        return units.IsEmpty && _problems.All(problem => problem.Severity == Severity.Warning)
            ? Fail(ContentCodes.NoSeeds, "the folder holds no texts", "put text files into it")
            : Outcome.Of(new SeedListing(units, [.. _problems.OrderBy(problem => problem.Source, StringComparer.Ordinal)]));
    }

    private void Sort(FileSystemInfo entry)
    {
        string file = entry.Name;
        if (file.StartsWith('.') || file is "README.md" or "SHA256SUMS")
        {
            return;
        }

        if (entry is DirectoryInfo inner)
        {
            SortFolder(inner);
        }
        else if (SeedName.IsLeftover(file))
        {
            LeaveOut(file, "the file is a note or what another program left behind, and is left out", "remove it, or give a text a name of its own");
        }
        else if (SeedName.IsLikeRecord(file))
        {
            Report(ContentCodes.NoRecord, file, "the file is like a record, but the names of records end in .yml", $"call it {SeedName.RecordOf(SeedName.IsText(file) ? Path.GetFileNameWithoutExtension(file) : file)}");
        }
        else if (SeedName.IsRecord(file))
        {
            _records.Add(file);
        }
        else if (!SeedName.IsText(file))
        {
            LeaveOut(file, "the file is no text by its name and is left out", "let the name of a text end in .txt, and remove what is none");
        }
        else if (file.Contains(LostLetter, StringComparison.Ordinal))
        {
            Report(ContentCodes.BadName, file, "the file's name is not UTF-8", "rename it, best with the letters a to z, digits and hyphens");
        }
        else
        {
            _texts.Add(file);
        }
    }

    private void SortFolder(DirectoryInfo inner)
    {
        if (inner.Name == OriginalFolder.Name && inner.LinkTarget is null)
        {
            return;
        }

        if (inner.LinkTarget is not null || inner.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true }).Any())
        {
            LeaveOut(inner.Name, "texts are read from the folder itself, and what lies in a folder inside it is left out", "move its texts and records up, or the folder away");
        }
    }

    private void CheckNames()
    {
        var published = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in _texts)
        {
            string name = SeedName.Publish(file);
            if (DocumentFiles.Names.Contains(name))
            {
                Report(ContentCodes.BadName, file, "the site gives this name to a file of its own beside each document", "rename the text and its record");
            }
            else if (!published.TryAdd(name, file))
            {
                Report(ContentCodes.BadName, file, $"the text would be published as {name}, like {_name}/{published[name]}", "rename one of the two");
            }
        }
    }

    private void CheckRecords()
    {
        ILookup<string, string> textsOf = _texts.ToLookup(SeedName.RecordOf, StringComparer.Ordinal);
        foreach (string record in _records)
        {
            string[] texts = [.. textsOf[record]];
            if (texts.Length > 1)
            {
                Report(ContentCodes.NoRecord, record, $"the record would be that of {string.Join(" and ", texts)}", "give each text a name and a record of its own");
            }
        }
    }

    private SeedUnit MakeUnit(string file, HashSet<string> records)
    {
        string record = SeedName.RecordOf(file);
        return new SeedUnit(Path.Combine(_folder, file), $"{_name}/{file}", records.Contains(record) ? Path.Combine(_folder, record) : "", $"{_name}/{record}")
        {
            Folder = _folder,
        };
    }

    private SeedUnit MakeUnit(string record) => new("", $"{_name}/{record}", Path.Combine(_folder, record), $"{_name}/{record}") { Folder = _folder };

    private void Report(string code, string file, string message, string hint) =>
        _problems.Add(Diagnostic.Error(code, $"{_name}/{file}", 0, message, hint));

    private void LeaveOut(string file, string message, string hint) =>
        _problems.Add(Diagnostic.Warning(ContentCodes.LeftOut, $"{_name}/{file}", 0, message, hint));

    private Outcome<SeedListing> Fail(string code, string message, string hint) =>
        Outcome.Failed<SeedListing>([.. _problems, Diagnostic.Error(code, _name, 0, message, hint)]);
}
