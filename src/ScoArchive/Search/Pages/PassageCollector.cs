using System.Collections.Immutable;

namespace ScoArchive.Search.Pages;

/// <summary>Gathers passages while the elements of a page open and close.</summary>
internal sealed class PassageCollector
{
    private readonly Stack<PageRole> open = new();
    private readonly Stack<PassageDraft> openPassages = new();
    private readonly List<PassageDraft> drafts = [];
    private readonly PassageWords words = new();

    private PageRole Role => open.TryPeek(out PageRole role) ? role : PageRole.None;

    /// <summary>Takes in what stands between two tags.</summary>
    public void AddWords(ReadOnlySpan<char> encoded)
    {
        if (Role is PageRole.Words or PageRole.Number)
        {
            words.Add(encoded);
        }
    }

    /// <summary>An element opens.</summary>
    public void Open(PageTag tag)
    {
        PageRole role = RoleOf(tag);
        open.Push(role);
        if (role == PageRole.Notes)
        {
            openPassages.Peek().AddKeys(tag);
        }
        else if (role == PageRole.Passage && IsPassage(tag))
        {
            PassageDraft draft = new(tag.Id.ToString(), tag.HasClass("section"), open.Count);
            openPassages.Push(draft);
            drafts.Add(draft);
        }
    }

    /// <summary>The innermost element closes.</summary>
    public void Close()
    {
        if (!open.TryPop(out PageRole closed))
        {
            throw new InvalidDataException("A finished page closes an element that is not open");
        }

        if (closed == PageRole.Words && Role == PageRole.Passage)
        {
            openPassages.Peek().SetWords(words.Take());
        }
        else if (closed == PageRole.Number && Role == PageRole.Passage)
        {
            openPassages.Peek().Number = words.Take();
        }
        else if (closed == PageRole.Passage && openPassages.Peek().Depth > open.Count)
        {
            openPassages.Pop();
        }
    }

    /// <summary>What was gathered, once the page is read.</summary>
    public ImmutableArray<SearchablePassage> Passages()
    {
        var passages = ImmutableArray.CreateBuilder<SearchablePassage>(drafts.Count);
        string section = "";
        foreach (PassageDraft draft in drafts)
        {
            passages.Add(draft.ToPassage(section));
            section = draft.IsHeading ? draft.Words : section;
        }

        return open.Count == 0
            ? passages.MoveToImmutable()
            : throw new InvalidDataException($"{open.Count} elements of a finished page stay open");
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
        if (tag.HoldsWords && !openPassages.Peek().HasWords)
        {
            return PageRole.Words;
        }

        return tag.HasClass("number") ? PageRole.Number : tag.HasClass("notes") ? PageRole.Notes : PageRole.Passage;
    }

    private static bool IsPassage(PageTag tag) => tag.HasClass("passage") || tag.HasClass("section");
}
