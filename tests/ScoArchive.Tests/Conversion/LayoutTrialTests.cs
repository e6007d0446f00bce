using System.Globalization;

namespace ScoArchive.Tests.Conversion;

/// <summary>Lays the samples out in many ways and measures how much of each comes back.</summary>
public sealed class LayoutTrialTests
{
    public static TheoryData<string> Layouts => [.. SampleLayout.All().Select(layout => layout.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_gives_the_document_back(string name)
    {
        SampleLayout layout = SampleLayout.All().Single(l => l.Name == name);
        TrialScore score = new();
        foreach (SampleDocument document in SampleDocument.All())
        {
            score.Add(document.Name, document, Samples.Convert(LayoutRenderer.Render(document, layout)));
        }

        string report = string.Create(
            CultureInfo.InvariantCulture,
            $"blocks {score.BlockScore:F3}, headings {score.HeadingScore:F3}, facts {score.FactsRight}/{score.Facts}\n{string.Join('\n', score.Misses)}");
        Assert.True(score.WordsLost == 0, report);
        Assert.True(score.BlockScore >= (layout.CannotTellFullLines ? 0.93 : 0.98) && score.HeadingScore >= 0.98, report);
        Assert.True(score.FactsRight * 100 >= score.Facts * 96, report);
    }
}
