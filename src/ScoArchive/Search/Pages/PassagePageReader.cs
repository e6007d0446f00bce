using System.Collections.Immutable;
using ScoArchive.Markup;

namespace ScoArchive.Search.Pages;

/// <summary>Reads the passages of a finished document page in one pass. The page is our own: every element in it that must be closed is.</summary>
public static class PassagePageReader
{
    /// <summary>The headings and numbered blocks in reading order.</summary>
    /// <param name="page">The page's HTML, UTF-8.</param>
    public static ImmutableArray<SearchablePassage> Read(Stream page)
    {
        using var letters = PageLetters.Read(page);
        return Read(letters.Span);
    }

    /// <summary>The headings and numbered blocks in reading order.</summary>
    /// <param name="page">The page's HTML.</param>
    public static ImmutableArray<SearchablePassage> Read(ReadOnlySpan<char> page)
    {
        PassageCollector collector = new();
        PageTags tags = new(page);
        while (tags.Read())
        {
            collector.AddWords(tags.Words);
            if (tags.Tag.IsEnd)
            {
                collector.Close();
            }
            else if (!tags.Tag.IsEmpty)
            {
                collector.Open(tags.Tag);
            }
        }

        return collector.Passages();
    }
}
