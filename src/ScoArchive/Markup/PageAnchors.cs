using System.Collections.Immutable;

namespace ScoArchive.Markup;

/// <summary>What a finished page links to and can be linked by.</summary>
/// <param name="Ids">Its ids.</param>
/// <param name="Repeated">Ids that stand twice.</param>
/// <param name="Links">Its links as they stand, each once; the page's own address on its host is not among them.</param>
public sealed record PageAnchors(IReadOnlySet<string> Ids, ImmutableArray<string> Repeated, IReadOnlySet<string> Links)
{
    /// <summary>Reads a page; what stands in a template is not of the page yet.</summary>
    /// <param name="page">Its HTML.</param>
    public static PageAnchors Read(ReadOnlySpan<char> page)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> links = new(StringComparer.Ordinal);
        ImmutableArray<string>.Builder repeated = ImmutableArray.CreateBuilder<string>();
        int templates = 0;
        PageTags tags = new(page);
        while (tags.Read())
        {
            PageTag tag = tags.Tag;
            if (templates == 0 && !tag.IsEnd)
            {
                Look(tag, ids, links, repeated);
            }

            if (tag.Name is "template")
            {
                templates += tag.IsEnd ? -1 : 1;
            }
        }

        return new PageAnchors(ids, repeated.ToImmutable(), links);
    }

    private static void Look(PageTag tag, HashSet<string> ids, HashSet<string> links, ImmutableArray<string>.Builder repeated)
    {
        if (!tag.Id.IsEmpty && !Add(ids, tag.Id))
        {
            repeated.Add(PageTag.Decode(tag.Id));
        }

        if (tag.HasLink && !tag.Relation.SequenceEqual("canonical"))
        {
            Add(links, tag.Link);
        }
    }

    // A page names most of its links many times over.
    private static bool Add(HashSet<string> set, ReadOnlySpan<char> value) =>
        value.Contains('&') ? set.Add(PageTag.Decode(value)) : set.GetAlternateLookup<ReadOnlySpan<char>>().Add(value);
}
