using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;

namespace ScoArchive.Content;

/// <summary>Lists the seeds of a folder with their records.</summary>
public static class SeedFolder
{
    private const string NoSeeds = "SCO100";

    /// <summary>The seeds, in ordinal order of their names; a record without a seed is a problem.</summary>
    /// <param name="folder">The folder; only files directly in it count.</param>
    public static Outcome<SeedListing> List(string folder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!Directory.Exists(folder))
        {
            return Outcome.Failed<SeedListing>(Diagnostic.Error(NoSeeds, name, 0, "the folder does not exist", "name a folder of text files"));
        }

        string[] files = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(IsContent).Order(StringComparer.Ordinal)];
        HashSet<string> records = [.. files.Where(IsRecord)];
        ImmutableArray<SeedUnit> units = [.. files.Where(file => !IsRecord(file)).Select(file => MakeUnit(folder, name, file, records))];
        HashSet<string> used = [.. units.Select(unit => Path.GetFileName(unit.RecordName))];
        Diagnostic[] problems = [.. records.Where(record => !used.Contains(record)).Order(StringComparer.Ordinal).Select(record =>
            Diagnostic.Error(RecordCodes.NoSeed, $"{name}/{record}", 0, "there is no seed beside the record", $"add the text file or remove the record"))];
        if (units.IsEmpty)
        {
            problems = [.. problems, Diagnostic.Error(NoSeeds, name, 0, "the folder holds no texts", "put text files into it")];
        }

        return problems.Length > 0 ? Outcome.Failed<SeedListing>(problems) : Outcome.Of(new SeedListing(units));
    }

    private static SeedUnit MakeUnit(string folder, string name, string file, HashSet<string> records)
    {
        string record = Path.GetFileNameWithoutExtension(file) + ".yml";
        return new SeedUnit(
            Path.Combine(folder, file), $"{name}/{file}", records.Contains(record) ? Path.Combine(folder, record) : "", $"{name}/{record}");
    }

    private static bool IsRecord(string file) => file.EndsWith(".yml", StringComparison.Ordinal);

    // Notes for people and files of the file system are not holdings.
    private static bool IsContent(string file) =>
        !file.StartsWith('.') && file is not ("README.md" or "SHA256SUMS");
}
