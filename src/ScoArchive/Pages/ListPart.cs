using System.Collections.Immutable;

namespace ScoArchive.Pages;

/// <summary>A list on a page, or the parts that it is divided into where one page would be too long.</summary>
/// <param name="Path">The page.</param>
/// <param name="Words">What time it is of, in words; empty for the whole list.</param>
/// <param name="All">All its entries.</param>
public sealed record ListPart<T>(PagePath Path, string Words, ImmutableArray<T> All)
{
    /// <summary>The entries that the page itself shows; none where it is divided by time.</summary>
    public ImmutableArray<T> Shown { get; init; } = [];

    /// <summary>Its parts by time, each with a page of its own.</summary>
    public ImmutableArray<ListPart<T>> Parts { get; init; } = [];

    /// <summary>Pages that go on where this one ends.</summary>
    public ImmutableArray<ListPart<T>> Further { get; init; } = [];

    /// <summary>Every page of the list, each with the ones before and after it.</summary>
    public IEnumerable<(ListPart<T> Page, ListPart<T>? Previous, ListPart<T>? Next)> Pages() => WalkBeside(null, null);

    private IEnumerable<(ListPart<T> Page, ListPart<T>? Previous, ListPart<T>? Next)> WalkBeside(ListPart<T>? previous, ListPart<T>? next)
    {
        yield return (this, previous, Further.FirstOrDefault() ?? next);
        for (int i = 0; i < Further.Length; i++)
        {
            yield return (Further[i], i > 0 ? Further[i - 1] : this, i + 1 < Further.Length ? Further[i + 1] : next);
        }

        for (int i = 0; i < Parts.Length; i++)
        {
            foreach ((ListPart<T> Page, ListPart<T>? Previous, ListPart<T>? Next) page in Parts[i].WalkBeside(i > 0 ? Parts[i - 1] : null, i + 1 < Parts.Length ? Parts[i + 1] : null))
            {
                yield return page;
            }
        }
    }
}
