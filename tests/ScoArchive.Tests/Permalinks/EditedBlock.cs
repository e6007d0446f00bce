using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Permalinks;

/// <summary>A paragraph or heading of a text under edit.</summary>
public sealed record EditedBlock(bool IsHeading, ImmutableArray<EditedWord> Words)
{
    public static EditedBlock Of(Block block) =>
        new(block is HeadingBlock, [.. block.Text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => new EditedWord(word))]);

    public Block ToBlock()
    {
        string text = string.Join(' ', Words);
        var range = new SeedRange(new SeedPosition(1, 1), new SeedPosition(1, 1));
        return IsHeading ? new HeadingBlock(1, text, range, []) : new ParagraphBlock(text, range, []);
    }
}
