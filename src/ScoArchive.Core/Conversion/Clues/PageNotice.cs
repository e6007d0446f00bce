using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows notices in which a web page speaks of itself to its reader: of cookies, subscriptions, mistakes to report.</summary>
public static class PageNotice
{
    private const int Longest = 400;

    /// <summary>Whether the words speak of the page or the reader's device more than once, or once to the reader.</summary>
    public static bool Is(string text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        int page = Phrases.Default.Count("page-words", text);
        return page >= 2 || (page == 1 && Phrases.Default.Count("reader-words", text) > 0);
    }
}
