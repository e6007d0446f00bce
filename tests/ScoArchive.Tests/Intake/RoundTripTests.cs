using System.Globalization;
using ScoArchive.Tests.Conversion;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Intake;

/// <summary>Originals made of known texts give them back: every word in order, paragraphs and headings as they were.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private static readonly SampleDocument[] Documents = [.. SampleDocument.All(), .. SampleDocument.Unseen()];

    public static TheoryData<string> Builds { get; } = [.. MadePages.Builds];

    [Theory]
    [MemberData(nameof(Builds))]
    public void Web_pages_give_their_texts_back_without_menus_and_notices(string build) => Check(document =>
    {
        string text = Intaken.Text(MadePages.Of(document, build));
        Assert.All(MadePages.Furniture, words => Assert.False(text.Contains(words, StringComparison.Ordinal), $"{document.Name}: {words}"));
        return text;
    });

    [Fact]
    public void Pages_saved_with_all_that_belongs_to_them_give_their_texts_back() => Check(document => Intaken.Text(MadePages.AsMhtml(MadePages.Of(document, "elements"))));

    [Fact]
    public void Word_files_give_their_texts_back() => Check(document => Intaken.Text(MadeWordFiles.Of(document)));

    private void Check(Func<SampleDocument, string> extract)
    {
        TrialScore score = new();
        foreach (SampleDocument document in Documents)
        {
            string text = extract(document);
            Assert.Equal(Intaken.WordsOf(document), Intaken.Words(text));
            score.Add(document.Name, document with { Parts = document.Parts.RemoveAll(part => part.Kind == 'X') }, Intaken.Convert(text));
        }

        string report = string.Create(CultureInfo.InvariantCulture, $"{score}\n{string.Join('\n', score.Misses)}");
        output.WriteLine(report);
        Assert.True(score.WordsLost == 0 && score.BlockScore >= 0.98 && score.HeadingScore >= 0.95, report);
    }
}
