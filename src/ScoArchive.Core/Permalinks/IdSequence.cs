using System.Globalization;

namespace ScoArchive.Core.Permalinks;

/// <summary>Hands out ids, none of them twice.</summary>
internal sealed class IdSequence
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _insertions = new(StringComparer.Ordinal);
    private int _headings;
    private int _paragraphs;
    private string _lastNumbered = "";

    /// <summary>Marks an id as given.</summary>
    public void Reserve(BlockId id)
    {
        _taken.Add(id.Value);
        _headings = Math.Max(_headings, NumberIn(id.Value, 's'));
        _paragraphs = Math.Max(_paragraphs, NumberIn(id.Value, 'p'));
    }

    public BlockId NextHeading() => Give("s" + (_headings + 1).ToString(CultureInfo.InvariantCulture));

    public BlockId NextCounted() => Give("p" + (_paragraphs + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>An id wished for, or the next one inserted behind it when it is given already.</summary>
    public BlockId Take(string wish)
    {
        _lastNumbered = wish;
        return _taken.Contains(wish) ? InsertBehind(wish) : Give(wish);
    }

    public BlockId TakeSubItem(string letter)
    {
        string wish = (_lastNumbered.Length > 0 ? _lastNumbered : "p0") + "-" + letter;
        return _taken.Contains(wish) ? InsertBehind(wish) : Give(wish);
    }

    public BlockId NextUnnumbered() =>
        _lastNumbered.Length > 0 ? InsertBehind(_lastNumbered) : _taken.Contains("p0") ? InsertBehind("p0") : Give("p0");

    /// <summary>
    /// The next free id of the form <c>p12a</c>, <c>p12b</c> … <c>p12z</c>, <c>p12aa</c> behind an id; behind one that ends
    /// in a letter of its own, of the form <c>p12-a-1</c>, <c>p12-a-2</c>.
    /// </summary>
    public BlockId InsertBehind(string id)
    {
        string stem = StemOf(id);
        bool endsInLetter = char.IsAsciiLetterLower(stem[^1]);
        int index = _insertions.GetValueOrDefault(stem);
        string made;
        do
        {
            made = endsInLetter ? $"{stem}-{(++index).ToString(CultureInfo.InvariantCulture)}" : stem + Letters(index++);
        }
        while (_taken.Contains(made));
        _insertions[stem] = index;
        return Give(made);
    }

    /// <summary>An id without the mark of an insertion: <c>p12</c> for <c>p12b</c>, <c>p12-a</c> for <c>p12-a-1</c> and for itself.</summary>
    public static string StemOf(string id)
    {
        int hyphen = id.LastIndexOf('-');
        if (hyphen < 0)
        {
            return id[..1] + id[1..].TrimEnd([.. "abcdefghijklmnopqrstuvwxyz"]);
        }

        string stem = id[..hyphen];
        bool isInsertedBehindLetter = char.IsAsciiLetterLower(stem[^1]) && id[hyphen..].Skip(1).All(char.IsAsciiDigit);
        bool isLetter = id[hyphen..].Skip(1).All(char.IsAsciiLetterLower);
        return isInsertedBehindLetter ? stem : isLetter ? id : stem + "-" + id[(hyphen + 1)..].TrimEnd([.. "abcdefghijklmnopqrstuvwxyz"]);
    }

    private BlockId Give(string id)
    {
        var given = new BlockId(id);
        Reserve(given);
        return given;
    }

    private static string Letters(int index)
    {
        string last = ((char)('a' + (index % 26))).ToString();
        return index < 26 ? last : Letters((index / 26) - 1) + last;
    }

    private static int NumberIn(string id, char series)
    {
        string digits = string.Concat(id.Skip(1).TakeWhile(char.IsAsciiDigit));
        return id[0] == series && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }
}
