using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Ids at first publication. Where printed numbers number the whole text, in order and each once, ids follow them
/// (<c>p12</c>, <c>p1-1</c>, sub-items <c>p12-a</c>); otherwise they count up in reading order, so that numbers of one article
/// alone number nothing. Headings count as <c>s1</c>, <c>s2</c> …
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

    /// <summary>
    /// Whether the text prints numbers that ids can follow: several, rising, none twice, on at least half of its paragraphs
    /// and in most of its sections.
    /// </summary>
    public static bool FollowsPrintedNumbers(IReadOnlyList<Block> blocks)
    {
        string[] numbers = [.. blocks.Select(PrintedNumber.Of).Where(number => number.Length > 0)];
        return numbers.Length >= FewestPrinted && AreRising(numbers) && CoverText(blocks);
    }

    private static bool AreRising(IEnumerable<string> numbers)
    {
        int[] last = [];
        foreach (string number in numbers)
        {
            int[] parts = [.. number.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
            if (!IsBehind(parts, last))
            {
                return false;
            }

            last = parts;
        }

        return true;
    }

    // List items without a number belong to the paragraph above them. What stands before the first heading is the preamble.
    private static bool CoverText(IReadOnlyList<Block> blocks)
    {
        (int paragraphs, int numbered, int sections, int numberedSections) = (0, 0, 0, 0);
        bool isSeen = true;
        bool isNumbered = true;
        foreach (Block block in blocks)
        {
            bool isHeading = block is HeadingBlock;
            bool hasNumber = !isHeading && PrintedNumber.Of(block).Length > 0;
            paragraphs += block is ParagraphBlock || hasNumber ? 1 : 0;
            numbered += hasNumber ? 1 : 0;
            sections += isHeading || isSeen ? 0 : 1;
            numberedSections += hasNumber && !isNumbered ? 1 : 0;
            (isSeen, isNumbered) = isHeading ? (false, false) : (true, isNumbered || hasNumber);
        }

        return numbered * 2 >= paragraphs && numberedSections * 2 >= sections;
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
