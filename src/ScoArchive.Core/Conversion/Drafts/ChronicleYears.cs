using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the years that divide a chronicle, each on a line of its own above what happened in it: <c>2001</c>, <c>2001 год</c>, <c>2001年</c>.</summary>
internal static class ChronicleYears
{
    private const int Fewest = 3;
    private const int Figures = 4;

    // The years that dates are read in, too.
    private const int Earliest = 1900;
    private const int Latest = 2100;

    /// <summary>Indices of the years: three at least, each later than the one before and with a sentence right below it; none where one of them is not, as among the cells of a table.</summary>
    public static ImmutableHashSet<int> Find(ImmutableArray<Draft> drafts)
    {
        int[] years = [.. Enumerable.Range(0, drafts.Length).Where(i => YearOf(drafts[i]) > 0)];
        bool divide = years.Length >= Fewest && years.All(i => drafts.ElementAtOrDefault(i + 1) is { IsOpen: true } told && Sentences.Ends(told.Text)) && years.Zip(years.Skip(1)).All(pair => YearOf(drafts[pair.Second]) > YearOf(drafts[pair.First]));
        return divide ? [.. years] : [];
    }

    private static int YearOf(Draft draft) =>
        draft.IsOpen && DatelineStep.IsYear(draft.Text.TrimEnd(':')) && int.Parse(draft.Text.AsSpan(0, Figures), NumberStyles.None, CultureInfo.InvariantCulture) is >= Earliest and <= Latest and var year ? year : 0;
}
