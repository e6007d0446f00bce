using System.Globalization;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Conversion;

/// <summary>
/// Lays documents out that were written before anything had been run over them; <c>docs/measured/conversion.md</c> has the first figures.
/// </summary>
public sealed class UnseenTrialTests(ITestOutputHelper output)
{
    // One hyphen at a line end parts a word that no list has; one double-spaced text of a few lines is cut inside a date.
    private const int Undecidable = 3;

    // Each document in every third layout, a different third for its neighbours; ALL_LAYOUTS=1 in the environment asks for all,
    // ONLY_SAMPLES=s25- for those documents alone whose names start so.
    private const int UsualStep = 3;

    [Fact]
    public void Documents_of_further_kinds_come_back_from_every_layout()
    {
        TrialScore all = new();
        int step = Environment.GetEnvironmentVariable("ALL_LAYOUTS") == "1" ? 1 : UsualStep;
        SampleLayout[] layouts = [.. SampleLayout.All().Where(layout => !layout.CannotTellFullLines)];
        string only = Environment.GetEnvironmentVariable("ONLY_SAMPLES") ?? "";
        foreach ((int at, SampleDocument document) in SampleDocument.Unseen().Where(d => d.Name.StartsWith(only, StringComparison.Ordinal)).Index())
        {
            foreach (SampleLayout layout in layouts.Where((_, place) => (place + at) % step == 0))
            {
                all.Add($"{layout.Name}, {document.Name}", document, Samples.Convert(LayoutRenderer.Render(document, layout)));
            }
        }

        string report = string.Create(CultureInfo.InvariantCulture, $"{all}\n{string.Join('\n', all.Misses)}");
        output.WriteLine(report);
        Assert.True(all.WordsLost <= Undecidable && all.BlockScore >= 0.99 && all.HeadingScore >= 0.97 && all.FactsRight * 100 >= all.Facts * 98, report);
    }
}
