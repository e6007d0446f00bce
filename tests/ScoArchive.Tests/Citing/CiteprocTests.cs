using System.Collections.Immutable;
using ScoArchive.Core.Citing;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Citing;

/// <summary>Our citations against those of citeproc with the official style files: the same, or listed with the reason.</summary>
public sealed class CiteprocTests(ITestOutputHelper output)
{
    private static readonly string[] Styles = ["chicago-fullnote-bibliography", "apa", "modern-language-association", "oscola"];
    private static readonly string[] Chinese = ["china-national-standard-gb-t-7714-2015-note"];

    private static ImmutableArray<(CslRecord Record, string Locator)> Documents =>
    [
        .. SampleRecords.Documents.Select(record => (record, "")),
        .. SampleRecords.Documents.SelectMany(record => new[] { (record.At("0a1b2c3d", "p1", "1"), "1"), (record.At("0a1b2c3d", "p12a", "12a"), "12a") }),
    ];

    [Fact]
    public void Citations_are_those_of_citeproc_or_the_difference_is_listed_with_its_reason() =>
        Compare(Styles, CitationStyle.International, [.. Documents, .. SampleRecords.Dated.Select(record => (record, "3"))]);

    // Its style file for the Russian standard names neither address nor archive, so that there is nothing to compare with.
    [Fact]
    public void So_are_those_of_the_Chinese_standard() => Compare(Chinese, [CitationStyle.National[1]], Documents);

    private void Compare(string[] styles, IReadOnlyList<CitationStyle> ours, ImmutableArray<(CslRecord Record, string Locator)> items)
    {
        CitationDifference[] listed = [.. CitationDifference.ReadAll().Where(difference => styles.Contains(difference.Style))];
        HashSet<CitationDifference> seen = [];
        var unlisted = new List<string>();
        ImmutableArray<CiteprocAnswer> answers = Citeproc.Format(styles, items);
        for (int i = 0; i < answers.Length; i++)
        {
            CitationStyle style = ours[i / items.Length];
            CitationDifference[] ofStyle = [.. listed.Where(difference => difference.Style == answers[i].Style)];
            (CslRecord record, string locator) = items[i % items.Length];
            foreach ((string cited, string theirs) in ((string, string)[])[(Html(style.Entry(record)), answers[i].Entry), (Html(style.Note(record, locator)), answers[i].Note)])
            {
                if (CitationDifference.Explain(cited, theirs, ofStyle) is { } reasons)
                {
                    seen.UnionWith(reasons);
                }
                else
                {
                    unlisted.Add($"{answers[i].Style}\n  {cited}\n  {theirs}");
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
