using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Finds the printed numbers of paragraphs in a text that came as one line: those that count up from one without a gap
/// and stand where a sentence has ended or below a heading.
/// </summary>
internal sealed class NumberChains(string text)
{
    private const int LongestMarker = 20;
    private const int LongestHeading = 160;
    private const int FewestNumbers = 3;
    private readonly Dictionary<string, List<int>> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly List<NamedPlace> _names = [];
    private int _lastHeading = int.MinValue;
    private int _nameEnds = -1;
    private int _again;
    private char _bullet;

    /// <summary>Places to cut at.</summary>
    public IEnumerable<int> Find()
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool starts = !Signs.IsBlank(text[i]) && (i == 0 || Signs.IsBlank(text[i - 1]) || Signs.IsWide(text[i]));
            if (starts && i != _nameEnds)
            {
                Consider(i);
            }
        }

        IEnumerable<int> cuts = _chains.Where(chain => chain.Value.Count >= FewestOf(chain.Key)).SelectMany(chain => chain.Value);
        return cuts.Concat(EndsOfBareNames());
    }

    private static int FewestOf(string style) => style[0] is 'n' or 'l' ? 2 : FewestNumbers;

    private void Consider(int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(LongestMarker, text.Length - at));
        char before = SignBefore(at);
        bool ended = at == 0 || Signs.IsClauseEnd(before) || Signs.IsCloser(before) || FollowsLead(at) || (before == ',' && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])));
        bool below = at - _lastHeading is > 0 and <= LongestHeading;
        NamedPlace? named = NamedPlace.Read(text, at, keyword => _last.GetValueOrDefault("n" + keyword));
        int above = named is null ? 0 : _last.GetValueOrDefault("n" + named.Keyword);
        ended |= named is not null && (char.IsAsciiDigit(before) || before is '_') && named.Follows(text, above);
        if (!ended && !below && !(_chains.Count == 0 && at <= 500))
        {
            AddBullet(at);
            return;
        }

        if (named is not null)
        {
            AddNamed(named, above);
            return;
        }

        bool closes = text[at] is '本' && Signs.IsSentenceEnd(before) && ClosingFormula.Find(text.Substring(at, Math.Min(LongestHeading, text.Length - at))) is { Start: 0 };
        bool clause = closes || before is ',' && char.IsUpper(text[at]) && Phrases.Default.Starts("clause-openers", rest.ToString());
        if (clause || (Signs.IsSentenceEnd(before) && Phrases.Default.Starts("closing-openers", rest.ToString())))
        {
            Add("l" + before, at);
            Add("l" + before, at);
            return;
        }

        if (Speakers.LabelAt(text, at) is { Length: > 0 } || ((Signs.IsSentenceEnd(before) || Signs.IsCloser(before)) && NoteMarker.Read(rest.ToString()) is ['[', ..]))
        {
            Add("l" + text[at], at);
            return;
        }

        Marker marker = Markers.Read(rest);
        switch (marker.Kind)
        {
            case MarkerKind.Number or MarkerKind.Roman or MarkerKind.ChineseNumber when marker.Levels == 1:
                AddCounted(at, $"c{marker.Kind}", marker.Value);
                break;
            case MarkerKind.DecimalNumber:
                Add($"d{marker.Levels}", at);
                break;
            case MarkerKind.Letter or MarkerKind.NumberInBrackets or MarkerKind.RomanInBrackets or MarkerKind.ChineseNumber when ended:
                AddItem(at, $"l{marker.Kind}", marker.Value, before);
                break;
            case MarkerKind.Bullet or MarkerKind.Dash when before is ':' or ';' or '：' or '；':
                Add("l" + text[at], at);
                _bullet = text[at];
                break;
            default:
                break;
        }
    }

    /// <summary>A list that a bullet opened goes on with the same sign, whatever its items end with.</summary>
    private void AddBullet(int at)
    {
        Marker marker = text[at] == _bullet ? Markers.Read(text.AsSpan(at, Math.Min(LongestMarker, text.Length - at))) : default;
        if (marker.Kind == MarkerKind.Bullet)
        {
            Add("l" + text[at], at);
        }
    }

    /// <summary>Numbers go on from one to the next; right below a named section they may start again.</summary>
    private void AddCounted(int at, string style, int value)
    {
        bool again = value == 1 && at - _lastHeading is > 0 and <= LongestMarker;
        if (value == _last.GetValueOrDefault(style) + 1 || again)
        {
            _again = again ? at : value == 1 ? 0 : _again;
            _last[style] = value;
            Add(_again > 0 ? $"n{style}{_again}" : style, at);
            _lastHeading = style == "cRoman" ? at : _lastHeading;
        }
    }

    /// <summary>Whether the words that lead to a list's last item stand before: <c>; and</c>.</summary>
    private bool FollowsLead(int at) => at > 1 && ItemRule.LeadsToLastItem(text[Math.Max(0, at - LongestMarker)..at].TrimEnd());

    /// <summary>Lists start again at one; later items follow the item before.</summary>
    private void AddItem(int at, string style, int value, char before)
    {
        bool first = value == 1 && before is ':' or '：';
        bool next = value > 1 && value == _last.GetValueOrDefault(style) + 1;
        if (first || next)
        {
            _last[style] = value;
            Add(style, at);
        }
    }

    private void AddNamed(NamedPlace name, int above)
    {
        if (!name.Opens(text, above))
        {
            return;
        }

        Add("n" + name.Keyword, name.At);
        _last["n" + name.Keyword] = name.Number > 0 ? name.Number : above;
        _lastHeading = name.At;
        _nameEnds = text[name.At] == '第' ? name.At : text.IndexOf(' ', name.At) + 1;
        _names.Add(name);
    }

    private void Add(string style, int at)
    {
        if (!_chains.TryGetValue(style, out List<int>? places))
        {
            _chains[style] = places = [];
        }

        places.Add(at);
    }

    /// <summary>A section named by its number alone ends after it when a sentence follows: <c>Article 1 The Parties shall …</c>.</summary>
    private IEnumerable<int> EndsOfBareNames()
    {
        HashSet<int> all = [.. _chains.Values.SelectMany(places => places)];
        foreach (NamedPlace name in _names.Where(name => text[name.At] != '第' && name.End < text.Length))
        {
            int end = name.End;
            int stop = text.AsSpan(end, Math.Min(LongestHeading * 4, text.Length - end)).IndexOfAny('.', ';');
            bool bare = stop > 0 && char.IsLetterOrDigit(text[end - 1]) && end + 1 < text.Length && char.IsUpper(text[end + 1])
                && !Enumerable.Range(end, stop + 1).Any(all.Contains);
            if (bare)
            {
                yield return end + 1;
            }
        }
    }

    private char SignBefore(int at)
    {
        int i = at - 1;
        while (i > 0 && Signs.IsBlank(text[i]))
        {
            i--;
        }

        return i < 0 ? ' ' : text[i];
    }
}
