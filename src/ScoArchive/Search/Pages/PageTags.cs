using System.Buffers;

namespace ScoArchive.Search.Pages;

/// <summary>Reads the tags of a finished page in order, and the words before each.</summary>
/// <param name="page">The page's HTML.</param>
internal ref struct PageTags(ReadOnlySpan<char> page)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyElements = new HashSet<string>(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\f\r=/>");

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\n\f\r>");

    private readonly ReadOnlySpan<char> page = page;
    private PageTag tag;
    private int at;

    /// <summary>The tag that was read.</summary>
    public readonly PageTag Tag => tag;

    /// <summary>What stands between the tag before and this one, still encoded.</summary>
    public ReadOnlySpan<char> Words { get; private set; }

    /// <summary>Reads up to the end of the next tag; false at the end of the page.</summary>
    public bool Read()
    {
        tag = default;
        int start = IndexFrom(at, "<");
        Words = page[at..start];
        if (start == page.Length)
        {
            return false;
        }

        at = start + 1;
        if (at < page.Length && page[at] == '!')
        {
            SkipDeclaration();
            tag.IsEmpty = true;
            return true;
        }

        ReadTag();
        return true;
    }

    private void ReadTag()
    {
        if (at < page.Length && page[at] == '/')
        {
            tag.IsEnd = true;
            at++;
        }

        tag.Name = ReadName();
        ReadAttributes();
        tag.IsEmpty |= EmptyElements.Contains(tag.Name);
        if (!tag.IsEnd && tag.Name is "script" or "style")
        {
            SkipContent(tag.Name);
            tag.IsEmpty = true;
        }
    }

    private void ReadAttributes()
    {
        while (at < page.Length && page[at] != '>')
        {
            if (char.IsWhiteSpace(page[at]))
            {
                at++;
            }
            else if (page[at] is '/' or '=')
            {
                tag.IsEmpty |= page[at] == '/';
                at++;
            }
            else
            {
                ReadOnlySpan<char> name = ReadName();
                tag.Keep(name, ReadValue());
            }
        }

        at = Math.Min(at + 1, page.Length);
    }

    private ReadOnlySpan<char> ReadName() => ReadTo(NameEnds);

    private ReadOnlySpan<char> ReadValue()
    {
        if (at >= page.Length || page[at] != '=')
        {
            return [];
        }

        at++;
        if (at >= page.Length || page[at] is not ('"' or '\''))
        {
            return ReadTo(ValueEnds);
        }

        int start = at + 1;
        int end = IndexFrom(start, page.Slice(at, 1));
        at = Math.Min(end + 1, page.Length);
        return page[start..end];
    }

    private ReadOnlySpan<char> ReadTo(SearchValues<char> ends)
    {
        int start = at;
        int length = page[start..].IndexOfAny(ends);
        at = length < 0 ? page.Length : start + length;
        return page[start..at];
    }

    // A document type or a comment.
    private void SkipDeclaration()
    {
        string end = page[at..].StartsWith("!--") ? "-->" : ">";
        at = Math.Min(IndexFrom(at, end) + end.Length, page.Length);
    }

    // What stands inside these elements is no markup.
    private void SkipContent(ReadOnlySpan<char> name)
    {
        int end = IndexFrom(at, $"</{name}");
        at = Math.Min(IndexFrom(end, ">") + 1, page.Length);
    }

    private readonly int IndexFrom(int start, ReadOnlySpan<char> sought)
    {
        int found = page[start..].IndexOf(sought);
        return found < 0 ? page.Length : start + found;
    }
}
