using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;

namespace ScoArchive.Tests.Records;

/// <summary>The reference of records has every key that a record may have.</summary>
public sealed partial class RecordReferenceTests
{
    private const string Record = """
        slug: a
        title: A
        kind: statement
        date: 2021-05-06
        language: en
        rights: None.
        other: x
        source: { name: a, other: b }
        original: { file: a, sha256: b, extractor: c, other: d }
        related: [{ document: b, relation: seeAlso, other: b }]
        topics: { add: [], other: a }
        corrections: [{ line: 1, seed: a, corrected: b, reason: c, other: d }]
        paragraphBreaks: [{ line: 1, before: a, other: d }]
        setAside: [{ line: 1, kind: credit, reason: b, other: c }]
        withdrawn: [{ paragraph: p1, reason: a, other: c }]
        aliases: [{ paragraph: p1, to: p2, other: a }]
        tombstone: { fate: withdrawn, date: 2026-01-01, reason: x, other: a, paragraphs: [{ paragraph: p1, to: p2, other: 1 }] }
        """;

    [Fact]
    public void Every_key_that_the_reader_knows_is_there()
    {
        string page = RepositoryFolder.Read("docs", "records.md");
        Diagnostic[] unknown = [.. RecordReader.Read("a.yml", Record).Diagnostics.Where(problem => problem.Message.Contains("unknown key", StringComparison.Ordinal))];
        Assert.Equal(Regex.Count(Record, "other:"), unknown.Length);
        string[] keys = [.. unknown.SelectMany(problem => problem.Hint[(problem.Hint.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',')).Select(key => key.Trim()).Distinct()];
        Assert.True(keys.Length > 40, string.Join(", ", keys));
        Assert.Equal([], keys.Where(key => !page.Contains($"`{key}`", StringComparison.Ordinal) && !page.Contains($"`{key}:", StringComparison.Ordinal)));

        // And names no other: the first cells of its tables are keys.
        Assert.Equal([], FirstCell().Matches(page).SelectMany(cell => Name().Matches(cell.Value)).Select(name => name.Groups["key"].Value).Where(key => !keys.Contains(key)));
    }

    [GeneratedRegex("^\\| `[^|]*\\|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex("`(?<key>[A-Za-z]+)`")]
    private static partial Regex Name();
}
