using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Finds the head of a body's act in a text that came as one line: the brackets and the number above its title, and the body's name with a
/// comma that opens the preamble, <c>大会决议 [根据…通过] 50/72. 森林 大会，回顾…</c>
/// </summary>
internal static class PreambleCuts
{
    private const int MostOfBody = 4;
    private const int LongestBody = 80;

    /// <summary>Places to cut at; none where no body's name opens a preamble.</summary>
    public static int[] Find(string opening)
    {
        int body = StartOfPreamble(opening);
        return body <= 0 ? [] : [.. CutsOfHead(opening[..body]).Append(body).Where(cut => cut > 0).Distinct().Order()];
    }

    /// <summary>Whether the words begin with a body's name, a comma and the first clause of a preamble: <c>大会，回顾…</c></summary>
    public static bool Opens(string text)
    {
        int comma = text.AsSpan(0, Math.Min(text.Length, LongestBody)).IndexOfAny(',', '，');
        string body = comma > 0 ? text[..comma] : "";
        string clause = comma > 0 ? text[(comma + 1)..].TrimStart() : "";
        return clause.Length > 0 && OpensClause(clause) && (Phrases.Default.Holds("bodies-alone-zh", body) || Masthead.IsIssuer(body));
    }

    private static bool OpensClause(string clause) => Signs.IsWide(clause[0]) ? OpensWide(clause) : Phrases.Default.Starts("clause-openers", clause);

    /// <summary>Where a body's name stands that a comma and the first clause of a preamble follow; 0 without one.</summary>
    private static int StartOfPreamble(string text)
    {
        for (int comma = text.AsSpan().IndexOfAny(',', '，'); comma > 0; comma = text.IndexOfAny([',', '，'], comma + 1))
        {
            string clause = text[(comma + 1)..].TrimStart();
            bool opens = clause.Length > 0 && OpensClause(clause);
            int start = opens ? StartOfBody(text[..comma]) : 0;
            if (start > 0)
            {
                return start;
            }
        }

        return 0;
    }

    private static bool OpensWide(string clause) =>
        Sentences.OpensWideClause(clause) || (Phrases.Simplified(clause) is var simplified && Phrases.Default.List("clause-openers-un-zh").Any(opener => simplified.StartsWith(opener, StringComparison.Ordinal)));

    /// <summary>The start of the body's name that ends the words, the longest of a few; 0 where none does.</summary>
    private static int StartOfBody(string text)
    {
        int found = 0;
        int start = text.Length;
        for (int words = 0; words < MostOfBody && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1);
            string name = text[(start + 1)..];
            found = start > 0 && (Masthead.IsIssuer(name) || Phrases.Default.Holds("bodies-alone-zh", name)) ? start + 1 : found;
            if (name.StartsWith("The ", StringComparison.Ordinal))
            {
                break;
            }

            start = Math.Max(start, 0);
        }

        // Of two that are tied, or behind a word that hangs on it, the name is only the end of another.
        bool tied = found > 0 && (Phrases.Default.Holds("conjunctions", text[..(found - 1)].Split(' ')[^1]) || OpenEnds.EndsWithOpenWord(text.AsSpan(0, found - 1)));
        return tied ? 0 : found;
    }

    /// <summary>The brackets that say how the act came about, and its number.</summary>
    private static IEnumerable<int> CutsOfHead(string head)
    {
        int open = head.IndexOf('[', StringComparison.Ordinal);
        int close = open >= 0 ? head.IndexOf(']', open) : -1;
        if (close > 0)
        {
            yield return open;
            yield return close + 1;
        }

        for (int blank = head.IndexOf(' ', StringComparison.Ordinal); blank > 0 && close < 0; blank = head.IndexOf(' ', blank + 1))
        {
            if (TitleWeight.IsNumberedOfSession(head[(blank + 1)..]))
            {
                yield return blank + 1;
            }
        }
    }
}
