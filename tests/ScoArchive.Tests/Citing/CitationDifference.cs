namespace ScoArchive.Tests.Citing;

/// <summary>A listed difference between our citations and citeproc's: where we write one thing, citeproc writes the other.</summary>
public sealed record CitationDifference(string Style, string Ours, string Theirs, string Reason)
{
    public static CitationDifference[] ReadAll()
    {
        string file = Path.Combine(RepositoryFolder.Root, "tests", "ScoArchive.Tests", "Citing", "citeproc-differences.tsv");
        string[][] rows = [.. File.ReadAllLines(file).Skip(1).Select(line => line.Split('\t'))];
        Assert.All(rows, row => Assert.True(row.Length == 4 && row[3].Length > 0, string.Join(' ', row)));
        return [.. rows.Select(row => new CitationDifference(row[0], row[1], row[2], row[3]))];
    }

    /// <summary>The fewest listed differences that turn our words into theirs; <see langword="null"/> when there are none that do.</summary>
    public static IReadOnlyCollection<CitationDifference>? Explain(string ours, string theirs, CitationDifference[] listed) =>
        Enumerable.Range(0, 1 << listed.Length)
            .OrderBy(int.PopCount)
            .Select(set => listed.Where((_, i) => (set & (1 << i)) != 0).ToArray())
            .FirstOrDefault(chosen => chosen.Aggregate(ours, (text, difference) => text.Replace(difference.Ours, difference.Theirs, StringComparison.Ordinal)) == theirs);
}
