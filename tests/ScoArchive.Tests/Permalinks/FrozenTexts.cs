using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Permalinks;

/// <summary>Five published texts as they stood once, a block a line, headings behind a number sign; what the archive holds later does not change them.</summary>
internal static class FrozenTexts
{
    public static ImmutableArray<string> Names { get; } =
    [
        "action-plan-report-2025", "digital-link-opinion-2025", "digital-transformation-report-2023", "digital-transformation-statement-2023", "moscow-declaration-2020",
    ];

    public static ImmutableArray<Block> Read(string name) => [.. File.ReadAllLines(RepositoryFolder.PathOf("tests", "ScoArchive.Tests", "Permalinks", "samples", name + ".txt")).Select(BlockOf)];

    /// <summary>The block that a line stands for.</summary>
    public static Block BlockOf(string line)
    {
        var range = new SeedRange(new SeedPosition(1, 1), new SeedPosition(1, 1));
        return line.StartsWith("# ", StringComparison.Ordinal) ? new HeadingBlock(1, line[2..], range, []) : new ParagraphBlock(line, range, []);
    }
}
