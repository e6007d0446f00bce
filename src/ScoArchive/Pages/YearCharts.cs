using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Addresses;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Draws counts by year as columns: some stacked above a line, one below it. All geometry is worked out here.</summary>
public sealed class YearCharts(Site site)
{
    private const double UpperRoom = 90;
    private const double LowerRoom = 34;
    private const double LabelRoom = 20;
    private const double CountRoom = 18;
    private const double Margin = 2.5;
    private const int Longest = 36;
    private const double PixelsOfLetter = 16;

    // A year takes about 32 pixels; the narrowest chart is about 290 pixels wide.
    private const double LabelWidth = 12;

    // Three digits and a gap, in the narrowest chart.
    private const double CountWidth = 9;

    private static readonly string[] Looks = ["back", "now", "ahead"];

    /// <summary>The chart of the latest years; none where there are no years.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="description">Key of the text that says how to read it.</param>
    /// <param name="upper">What the counts above the line count.</param>
    /// <param name="lower">What the count below the line counts; empty when there is none.</param>
    /// <param name="years">The years of which there is something to count.</param>
    /// <param name="countsOf">The counts of a year.</param>
    public YearChart? Draw(string title, string description, ImmutableArray<string> upper, string lower, IReadOnlyCollection<int> years, Func<int, YearCounts> countsOf)
    {
        if (years.Count == 0)
        {
            return null;
        }

        int last = years.Max();
        int first = Math.Max(years.Min(), last - Longest + 1);
        int earlier = years.Where(year => year < first).Sum(year => countsOf(year).Height);
        YearCounts[] counts = [.. Enumerable.Range(first, last - first + 1).Select(countsOf)];
        var scale = new Scale(counts, IsPlain: lower.Length == 0);
        return new YearChart(
            title,
            site.Text.Format(description, first, last),
            scale.IsPlain ? "plain-columns" : "mirrored",
            Length(scale.Total),
            Length(scale.Line),
            [.. counts.Select((_, i) => scale.Draw(i))],
            scale.IsPlain ? [] : [.. upper.Select((words, i) => new ChartKey(Looks[i], words)), new ChartKey("solid", lower)],
            earlier > 0 ? site.Text.Format("timeline.earlier", site.Text.Count(scale.IsPlain ? "count.documents" : "count.dates", earlier), first) : "",
            scale.IsPlain ? upper : [.. upper, lower],
            [.. counts.Where(year => year.Height + year.Lower > 0).Select(year => new ChartRow(
                year.Year, ArchivePaths.OfYear(year.Year), scale.IsPlain ? year.Upper : [.. year.Upper, year.Lower]))]);
    }

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    // In the size of the page's letters, so that a chart grows with its labels.
    private static string Length(double value) => (value / PixelsOfLetter).ToString("0.###", CultureInfo.InvariantCulture) + "rem";

    private sealed record Scale(YearCounts[] Counts, bool IsPlain)
    {
        private readonly int _highest = Math.Max(1, Counts.Max(year => year.Height));
        private readonly int _deepest = Math.Max(1, Counts.Max(year => year.Lower));

        public double Line => UpperRoom + (IsPlain ? CountRoom : 4);

        public double Total => Line + LabelRoom + (IsPlain ? 0 : LowerRoom + 2);

        private double Step => (100 - (2 * Margin)) / Counts.Length;

        public ChartYear Draw(int index)
        {
            YearCounts year = Counts[index];
            var columns = ImmutableArray.CreateBuilder<ChartColumn>();
            double top = Line;
            for (int series = 0; series < year.Upper.Length; series++)
            {
                if (year.Upper[series] > 0)
                {
                    double height = HeightOf(year.Upper[series], _highest, UpperRoom);
                    top -= height;
                    columns.Add(Column(index, IsPlain ? "solid" : Looks[series], top, height));
                }
            }

            if (year.Lower > 0)
            {
                columns.Add(Column(index, "solid", Line + LabelRoom, HeightOf(year.Lower, _deepest, LowerRoom)));
            }

            return new ChartYear(columns.ToImmutable(), [.. LabelsOf(index, year, top)]);
        }

        // Counts stand on columns of one kind that are wide enough for them; years that a label's width would bring together are left
        // out, counted from the last.
        private IEnumerable<ChartLabel> LabelsOf(int index, YearCounts year, double top)
        {
            string centre = Percent(LeftOf(index) + (Step * 0.4));
            if (IsPlain && Step >= CountWidth && year.Height > 0)
            {
                yield return new ChartLabel("of-column", centre, Length(top - 4), year.Height);
            }

            (int order, int between) = Math.DivRem(Counts.Length - 1 - index, Math.Max(1, (int)Math.Ceiling(LabelWidth / Step)));
            if (between == 0)
            {
                yield return new ChartLabel(order % 2 == 0 ? "first" : "second", centre, Length(Line + 14), year.Year);
            }
        }

        private ChartColumn Column(int index, string look, double top, double height) =>
            new(look, look == "ahead", Percent(LeftOf(index)), Percent(Step * 0.8), Length(top), Length(height));

        private double LeftOf(int index) => Margin + (index * Step) + (Step * 0.1);

        private static double HeightOf(int count, int most, double room) => Math.Max(3, room * count / most);
    }
}
