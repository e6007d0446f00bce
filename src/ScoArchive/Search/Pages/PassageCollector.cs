using System.Collections.Immutable;

namespace ScoArchive.Search.Pages;

/// <summary>Gathers passages while the elements of a page open and close.</summary>
internal sealed class PassageCollector
{
    private readonly Stack<PageRole> _open = new();
    private readonly Stack<PassageDraft> _openPassages = new();
    private readonly List<PassageDraft> _drafts = [];
    private readonly PassageWords _words = new();

    private PageRole Role => _open.TryPeek(out PageRole role) ? role : PageRole.None;

    /// <summary>Takes in what stands between two tags.</summary>
    public void AddWords(ReadOnlySpan<char> encoded)
    {
        if (Role is PageRole.Words or PageRole.Number)
        {
            _words.Add(encoded);
        }
    }

    /// <summary>An element opens.</summary>
    public void Open(PageTag tag)
    {
        PageRole role = RoleOf(tag);
        _open.Push(role);
        if (role == PageRole.Passage && IsPassage(tag))
        {
            PassageDraft draft = new(tag.Id.ToString(), tag.HasClass("section"), _open.Count);
            _openPassages.Push(draft);
            _drafts.Add(draft);
        }
    }

    /// <summary>The innermost element closes.</summary>
    public void Close()
    {
        if (!_open.TryPop(out PageRole closed))
        {
            throw new InvalidDataException("A finished page closes an element that is not open");
        }

        if (closed == PageRole.Words && Role == PageRole.Passage)
        {
            _openPassages.Peek().SetWords(_words.Take());
        }
        else if (closed == PageRole.Number && Role == PageRole.Passage)
        {
            _openPassages.Peek().Number = _words.Take();
        }
        else if (closed == PageRole.Passage && _openPassages.Peek().Depth > _open.Count)
        {
            _openPassages.Pop();
        }
    }

    /// <summary>What was gathered, once the page is read.</summary>
    public ImmutableArray<SearchablePassage> Passages()
    {
        var passages = ImmutableArray.CreateBuilder<SearchablePassage>(_drafts.Count);
        string section = "";
        foreach (PassageDraft draft in _drafts)
        {
            passages.Add(draft.ToPassage(section));
            section = draft.IsHeading ? draft.Words : section;
        }

        return _open.Count == 0
            ? passages.MoveToImmutable()
            : throw new InvalidDataException($"{_open.Count} elements of a finished page stay open");
    }

    // What stands inside an element has its role, unless it has one of its own.
    private PageRole RoleOf(PageTag tag) => Role switch
    {
        PageRole.None when tag.Name is "article" && tag.HasClass("text") => PageRole.Article,
        PageRole.Article or PageRole.Passage when IsPassage(tag) => PageRole.Passage,
        PageRole.Passage => RoleInPassage(tag),
        PageRole.Words when tag.IsApparatus => PageRole.Apparatus,
        _ => Role,
    };

    private PageRole RoleInPassage(PageTag tag)
    {
        if (tag.HoldsWords && !_openPassages.Peek().HasWords)
        {
            return PageRole.Words;
        }

        return tag.HasClass("number") ? PageRole.Number : PageRole.Passage;
    }

    private static bool IsPassage(PageTag tag) => tag.HasClass("passage") || tag.HasClass("section");
}
