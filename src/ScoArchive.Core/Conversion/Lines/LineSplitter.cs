using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Splits seed lines further at the signs that part lines and pages inside them.</summary>
internal static class LineSplitter
{
    /// <summary>The seed's lines, trimmed; blank ones are kept because they part blocks.</summary>
    public static ImmutableArray<TextLine> Split(SeedText seed)
    {
        ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>(seed.Lines.Length);
        bool startsPage = false;
        for (int i = 0; i < seed.Lines.Length; i++)
        {
            startsPage = SplitLine(lines, i + 1, seed.Lines[i], startsPage);
        }

        return lines.ToImmutable();
    }

    /// <returns>Whether the line ended with a form feed, so that the next one starts a page.</returns>
    private static bool SplitLine(ImmutableArray<TextLine>.Builder lines, int number, string source, bool startsPage)
    {
        int start = 0;
        while (true)
        {
            int length = source.AsSpan(start).IndexOfAny("\f\v\u2028\u2029\u0085");
            int end = length < 0 ? source.Length : start + length;
            TextLine line = new(number, source, start, end, startsPage);
            bool leadsPage = length >= 0 && source[end] == '\f' && line.IsBlank;
            if (!leadsPage)
            {
                lines.Add(line);
                startsPage = false;
            }

            if (length < 0)
            {
                return startsPage;
            }

            startsPage |= source[end] == '\f';
            start = end + 1;
            if (start == source.Length && startsPage)
            {
                return true;
            }
        }
    }
}
