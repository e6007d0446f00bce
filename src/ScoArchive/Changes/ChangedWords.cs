using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Echoes;

namespace ScoArchive.Changes;

/// <summary>Cuts what differs out of a text, with a few words around it.</summary>
internal static class ChangedWords
{
    private const int Around = 40;
    private const int Longest = 400;

    /// <summary>What differs between two texts, of each.</summary>
    /// <param name="before">The one.</param>
    /// <param name="now">The other.</param>
    /// <param name="escape">Makes words fit for where they are shown.</param>
    /// <param name="lost">What stands around words that only the one has.</param>
    /// <param name="won">What stands around words that only the other has.</param>
    public static (string Before, string Now) Between(string before, string now, Func<string, string> escape, (string Opens, string Closes) lost, (string Opens, string Closes) won)
    {
        WordDifference words = WordDifference.Between(before, now);
        (ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right) = words.Left.IsEmpty && words.Right.IsEmpty ? Signs(before, now) : (words.Left, words.Right);
        return (Mark(before, left, escape, lost), Mark(now, right, escape, won));
    }

    /// <summary>The opening words of a text.</summary>
    public static string Opening(string text, Func<string, string> escape) => text.Length <= Longest / 2 ? escape(text) : escape(text[..Cut(text, Longest / 2)]) + " …";

    // Only capitals or signs differ: all between the first and the last that do.
    private static (ImmutableArray<TextSpan> Left, ImmutableArray<TextSpan> Right) Signs(string before, string now)
    {
        int most = Math.Min(before.Length, now.Length);
        int first = 0;
        while (first < most && before[first] == now[first])
        {
            first++;
        }

        int last = 0;
        while (last < most - first && before[^(last + 1)] == now[^(last + 1)])
        {
            last++;
        }

        ImmutableArray<TextSpan> Of(string text) => text.Length - last > first ? [new TextSpan(first, text.Length - last - first)] : [];
        return (Of(before), Of(now));
    }

    private static string Mark(string text, ImmutableArray<TextSpan> spans, Func<string, string> escape, (string Opens, string Closes) marks)
    {
        if (spans.IsEmpty)
        {
            return Opening(text, escape);
        }

        var marked = new StringBuilder();
        int at = Math.Max(0, spans[0].Start - Around);
        at = at == 0 ? 0 : text.IndexOf(' ', at) is >= 0 and int blank && blank < spans[0].Start ? blank + 1 : at;
        marked.Append(at > 0 ? "… " : "");
        foreach (TextSpan span in spans)
        {
            if (marked.Length > Longest)
            {
                return marked.Append(" …").ToString();
            }

            bool isFar = span.Start - at > 2 * Around;
            marked.Append(isFar ? escape(text[at..Cut(text, at + Around)]) + " … " + escape(text[(span.Start - Around)..span.Start].TrimStart()) : escape(text[at..span.Start]));
            int end = span.Start + span.Length;
            string words = span.Length > Longest ? escape(text[span.Start..Cut(text, span.Start + Longest)]) + " …" : escape(text[span.Start..end]);
            marked.Append(marks.Opens).Append(words).Append(marks.Closes);
            at = end;
        }

        return marked.Append(text.Length - at > Around ? escape(text[at..Cut(text, at + Around)]) + " …" : escape(text[at..])).ToString();
    }

    private static int Cut(string text, int most)
    {
        int end = Math.Min(most, text.Length);
        int blank = end < text.Length ? text.LastIndexOf(' ', end - 1, Math.Min(end, Around)) : end;
        end = blank > 0 ? blank : end;
        return end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
