using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Ids at first publication. Where a text prints numbers of its own, in order and each once, ids follow them
/// (<c>p12</c>, <c>p1-1</c>, sub-items <c>p12-a</c>); otherwise they count up in reading order. Headings count as <c>s1</c>, <c>s2</c> …
/// </summary>
public static class FirstNumbering
{
    private const int FewestPrinted = 3;

    /// <summary>The ids of a document's blocks, in their order.</summary>
    public static ImmutableArray<BlockId> Number(IReadOnlyList<Block> blocks)
    {
        bool printed = FollowsPrintedNumbers(blocks);
        var ids = new IdSequence();
        return [.. blocks.Select(block => block is HeadingBlock ? ids.NextHeading() : NextParagraph(ids, block, printed))];
    }

    /// <summary>Whether the text prints paragraph numbers that ids can follow: several, rising, none twice.</summary>
    public static bool FollowsPrintedNumbers(IReadOnlyList<Block> blocks)
    {
        int[] last = [];
        int count = 0;
        foreach (string number in blocks.Select(PrintedNumber.Of).Where(number => number.Length > 0))
        {
            int[] parts = [.. number.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
            if (!IsBehind(parts, last))
            {
                return false;
            }

            last = parts;
            count++;
        }

        return count >= FewestPrinted && count * 3 >= blocks.Count(block => block is ParagraphBlock);
    }

    private static BlockId NextParagraph(IdSequence ids, Block block, bool printed)
    {
        string number = printed ? PrintedNumber.Of(block) : "";
        string letter = printed ? PrintedNumber.LetterOf(block) : "";
        return number.Length > 0 ? ids.Take("p" + number)
            : letter.Length > 0 ? ids.TakeSubItem(letter)
            : printed ? ids.NextUnnumbered()
            : ids.NextCounted();
    }

    private static bool IsBehind(int[] parts, int[] last)
    {
        for (int i = 0; i < Math.Min(parts.Length, last.Length); i++)
        {
            if (parts[i] != last[i])
            {
                return parts[i] > last[i];
            }
        }

        return parts.Length > last.Length;
    }
}
