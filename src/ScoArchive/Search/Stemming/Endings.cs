using System.Collections.Immutable;

namespace ScoArchive.Search.Stemming;

/// <summary>A class of Russian endings, of which the longest that fits is removed.</summary>
/// <param name="Ordered">Endings, longest first, with whether each counts only after а or я.</param>
internal sealed record Endings(ImmutableArray<(string Text, bool AfterVowel)> Ordered)
{
    /// <summary>The class made of two blank-separated lists.</summary>
    public static Endings Of(string afterVowel, string always) =>
        new([.. Split(afterVowel, true).Concat(Split(always, false)).OrderByDescending(e => e.Text.Length)]);

    /// <summary>The word without its longest ending of this class, or <see langword="null"/> when that ending may not be removed.</summary>
    public string? RemoveFrom(string word, int region)
    {
        foreach ((string text, bool afterVowel) in Ordered)
        {
            int length = word.Length - text.Length;
            if (length < region || !word.EndsWith(text, StringComparison.Ordinal))
            {
                continue;
            }

            bool fits = !afterVowel || (length > region && word[length - 1] is 'а' or 'я');
            return fits && (!afterVowel || length - 1 >= region) ? word[..length] : null;
        }

        return null;
    }

    private static IEnumerable<(string Text, bool AfterVowel)> Split(string list, bool afterVowel) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => (text, afterVowel));
}
