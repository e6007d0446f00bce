using System.Buffers;

namespace ScoArchive.Markup;

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

    private readonly ReadOnlySpan<char> _page = page;
    private PageTag _tag;
    private int _at;

    /// <summary>The tag that was read.</summary>
    public readonly PageTag Tag => _tag;

    /// <summary>What stands between the tag before and this one, still encoded.</summary>
    public ReadOnlySpan<char> Words { get; private set; }

    /// <summary>Reads up to the end of the next tag; false at the end of the page.</summary>
    public bool Read()
    {
        _tag = default;
        int start = IndexFrom(_at, "<");
        Words = _page[_at..start];
        if (start == _page.Length)
        {
            return false;
        }

        _at = start + 1;
        if (_at < _page.Length && _page[_at] == '!')
        {
            SkipDeclaration();
            _tag.IsEmpty = true;
            return true;
        }

        ReadTag();
        return true;
    }

    private void ReadTag()
    {
        if (_at < _page.Length && _page[_at] == '/')
        {
            _tag.IsEnd = true;
            _at++;
        }

        _tag.Name = ReadName();
        ReadAttributes();
        _tag.IsEmpty |= EmptyElements.Contains(_tag.Name);
        if (!_tag.IsEnd && _tag.Name is "script" or "style")
        {
            SkipContent(_tag.Name);
            _tag.IsEmpty = true;
        }
    }

    private void ReadAttributes()
    {
        while (_at < _page.Length && _page[_at] != '>')
        {
            if (char.IsWhiteSpace(_page[_at]))
            {
                _at++;
            }
            else if (_page[_at] is '/' or '=')
            {
                _tag.IsEmpty |= _page[_at] == '/';
                _at++;
            }
            else
            {
                ReadOnlySpan<char> name = ReadName();
                _tag.Keep(name, ReadValue());
            }
        }

        _at = Math.Min(_at + 1, _page.Length);
    }

    // Names are the same in capitals.
    private ReadOnlySpan<char> ReadName()
    {
        ReadOnlySpan<char> name = ReadTo(NameEnds);
        return name.ContainsAnyInRange('A', 'Z') ? name.ToString().ToLowerInvariant() : name;
    }

    private ReadOnlySpan<char> ReadValue()
    {
        if (_at >= _page.Length || _page[_at] != '=')
        {
            return [];
        }

        _at++;
        if (_at >= _page.Length || _page[_at] is not ('"' or '\''))
        {
            return ReadTo(ValueEnds);
        }

        int start = _at + 1;
        int end = IndexFrom(start, _page.Slice(_at, 1));
        _at = Math.Min(end + 1, _page.Length);
        return _page[start..end];
    }

    private ReadOnlySpan<char> ReadTo(SearchValues<char> ends)
    {
        int start = _at;
        int length = _page[start..].IndexOfAny(ends);
        _at = length < 0 ? _page.Length : start + length;
        return _page[start.._at];
    }

    // A document type or a comment.
    private void SkipDeclaration()
    {
        string end = _page[_at..].StartsWith("!--") ? "-->" : ">";
        _at = Math.Min(IndexFrom(_at, end) + end.Length, _page.Length);
    }

    // What stands inside these elements is no markup.
    private void SkipContent(ReadOnlySpan<char> name)
    {
        int end = _page[_at..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? _at + found : _page.Length;
        _at = Math.Min(IndexFrom(end, ">") + 1, _page.Length);
    }

    private readonly int IndexFrom(int start, ReadOnlySpan<char> sought)
    {
        int found = _page[start..].IndexOf(sought);
        return found < 0 ? _page.Length : start + found;
    }
}
