using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Gives new ids to the blocks that have none: counted on for new text behind all that was published, inserted
/// (<c>p12a</c>) for new text between and for the further parts of a split, wherever they stand.
/// </summary>
internal sealed class IdInserter(KnownIds known, GivenIds given)
{
    private readonly IdSequence _ids = new();

    public void Insert()
    {
        known.Ledger.Entries.ToList().ForEach(entry => _ids.Reserve(entry.Id));
        bool printed = FirstNumbering.FollowsPrintedNumbers(given.Blocks) && KeptFollowNumbers();
        int lastKept = LastKept();
        string previous = "p0";
        for (int i = 0; i < given.Blocks.Length; i++)
        {
            if (!given.IsGiven(i))
            {
                given.Give(i, NewId(i, previous, printed, isBehindAll: i > lastKept), "inserted");
            }

            previous = given.Blocks[i] is HeadingBlock ? previous : given[i].Value;
        }
    }

    // A text that was counted at first is counted on, though it prints numbers now.
    private bool KeptFollowNumbers()
    {
        bool[] follow = [.. Enumerable.Range(0, given.Blocks.Length).Where(given.IsGiven)
            .Select(place => (Number: PrintedNumber.Of(given.Blocks[place]), Id: given[place].Value)).Where(kept => kept.Number.Length > 0)
            .Select(kept => kept.Id == "p" + kept.Number)];
        return follow.Count(follows => follows) * 2 >= follow.Length;
    }

    private int LastKept()
    {
        int last = given.Blocks.Length - 1;
        while (last >= 0 && !(given.IsGiven(last) && given.Blocks[last] is not HeadingBlock) && !given.IsFromKnown(last))
        {
            last--;
        }

        return last;
    }

    private BlockId NewId(int index, string previous, bool printed, bool isBehindAll)
    {
        Block block = given.Blocks[index];
        string number = printed ? PrintedNumber.Of(block) : "";
        return block is HeadingBlock ? _ids.NextHeading()
            : number.Length > 0 ? _ids.Take("p" + number)
            : isBehindAll && !printed ? _ids.NextCounted()
            : _ids.InsertBehind(previous);
    }
}
