using System.Collections.Immutable;
using ScoArchive.Core.Citing;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Citing;

/// <summary>Our citations against those of citeproc with the official style files: the same, or listed with the reason.</summary>
public sealed class CiteprocTests(ITestOutputHelper output)
{
    private static readonly string[] Styles = ["chicago-fullnote-bibliography", "apa", "modern-language-association", "oscola"];

    [Fact]
    public void Citations_are_those_of_citeproc_or_the_difference_is_listed_with_its_reason()
    {
        ImmutableArray<(CslRecord Record, string Locator)> items =
        [
            .. SampleRecords.Documents.Select(record => (record, "")),
            .. SampleRecords.Documents.SelectMany(record => new[] { (record.At("0a1b2c3d", "p1", "1"), "1"), (record.At("0a1b2c3d", "p12a", "12a"), "12a") }),
            .. SampleRecords.Dated.Select(record => (record, "3")),
        ];
        CitationDifference[] listed = CitationDifference.ReadAll();
        HashSet<CitationDifference> seen = [];
        var unlisted = new List<string>();
        ImmutableArray<CiteprocAnswer> answers = Citeproc.Format(Styles, items);
        for (int i = 0; i < answers.Length; i++)
        {
            CitationStyle style = CitationStyle.All[i / items.Length];
            CitationDifference[] ofStyle = [.. listed.Where(difference => difference.Style == answers[i].Style)];
            (CslRecord record, string locator) = items[i % items.Length];
            foreach ((string ours, string theirs) in ((string, string)[])[(Html(style.Entry(record)), answers[i].Entry), (Html(style.Note(record, locator)), answers[i].Note)])
            {
                if (CitationDifference.Explain(ours, theirs, ofStyle) is { } reasons)
                {
                    seen.UnionWith(reasons);
                }
                else
                {
                    unlisted.Add($"{answers[i].Style}\n  {ours}\n  {theirs}");
                }
            }
        }

        output.WriteLine(string.Join('\n', unlisted));
        Assert.Empty(unlisted);
        Assert.Empty(listed.Except(seen));
    }

    private static string Html(CitedText text) =>
        string.Concat(text.Runs.Select(run => run.IsItalic ? $"<i>{run.Words}</i>" : run.Words));
}
