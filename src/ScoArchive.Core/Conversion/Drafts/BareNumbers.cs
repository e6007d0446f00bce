using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds headings whose number has no full stop, <c>2 Methods</c>: they count up from one, with text between them.</summary>
internal static class BareNumbers
{
    private const int Longest = 110;
    private const int Fewest = 2;

    /// <summary>Indices of such headings; none where a single line starts with a number.</summary>
    public static ImmutableHashSet<int> Find(ImmutableArray<Draft> drafts)
    {
        ImmutableHashSet<int>.Builder found = ImmutableHashSet.CreateBuilder<int>();
        int last = -1;
        int due = 1;
        for (int i = 0; i < drafts.Length; i++)
        {
            bool apart = last < 0 || i - last > 1;
            if (apart && drafts[i].IsOpen && NumberOf(drafts[i].Text) == due)
            {
                found.Add(i);
                (last, due) = (i, due + 1);
            }
        }

        return found.Count < Fewest ? [] : found.ToImmutable();
    }

    /// <summary>The number before a few words with a capital letter; 0 without one.</summary>
    private static int NumberOf(string text)
    {
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        bool counts = blank is 1 or 2 && text.AsSpan(0, blank).IndexOfAnyExceptInRange('0', '9') < 0;
        bool brief = counts && text.Length is > 3 and <= Longest && char.IsUpper(text[blank + 1]) && !Sentences.EndsClause(text) && text[^1] != ',';
        bool dated = brief && DateFinder.Find(text).Any();
        return brief && !dated && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(0, blank), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
