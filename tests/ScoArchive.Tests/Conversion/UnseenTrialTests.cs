using System.Globalization;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Conversion;

/// <summary>
/// Lays documents out that were written before anything had been run over them; <c>docs/conversion.md</c> has the first figures.
/// </summary>
public sealed class UnseenTrialTests(ITestOutputHelper output)
{
    // One hyphen at a line end parts a word that no list has; one double-spaced text of a few lines is cut inside a date.
    private const int Undecidable = 3;

    [Fact]
    public void Documents_of_further_kinds_come_back_from_every_layout()
    {
        TrialScore all = new();
        foreach (SampleLayout layout in SampleLayout.All().Where(layout => !layout.CannotTellFullLines))
        {
            foreach (SampleDocument document in SampleDocument.Unseen())
            {
                all.Add($"{layout.Name}, {document.Name}", document, Samples.Convert(LayoutRenderer.Render(document, layout)));
            }
        }

        string report = string.Create(CultureInfo.InvariantCulture, $"{all}\n{string.Join('\n', all.Misses)}");
        output.WriteLine(report);
        Assert.True(all.WordsLost <= Undecidable && all.BlockScore >= 0.99 && all.HeadingScore >= 0.97 && all.FactsRight * 100 >= all.Facts * 98, report);
    }
}
