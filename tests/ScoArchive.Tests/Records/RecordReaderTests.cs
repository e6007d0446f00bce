using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;

namespace ScoArchive.Tests.Records;

public sealed class RecordReaderTests
{
    private const string Complete =
        """
        slug: a-statement
        title: A statement
        kind: statement
        date: 2023-07-04
        language: en
        rights: None.
        """;

    [Fact]
    public void A_record_with_what_is_required_is_read()
    {
        Outcome<EditorialRecord> outcome = RecordReader.Read("seeds/a.yml", Complete);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        Assert.Equal("a-statement", outcome.Value.Metadata.Slug.Value);
        Assert.True(outcome.Value.Metadata.IsCatalogued);
    }

    [Fact]
    public void Every_problem_is_reported_with_its_line_in_one_run()
    {
        Outcome<EditorialRecord> outcome = RecordReader.Read("seeds/a.yml",
            """
            slug: A Statement
            kind: statement
            date: 4 July 2023
            langauge: en
            rights: None.
            corrections:
              - line: 3
                seed: teh
                corrected: the
            """);
        Assert.False(outcome.Succeeded);
        string[] reports = [.. outcome.Diagnostics.Select(problem => $"{problem.Line} {problem.Message}")];
        Assert.Contains(reports, report => report.StartsWith("1 ", StringComparison.Ordinal) && report.Contains("'A Statement'", StringComparison.Ordinal));
        Assert.Contains(reports, report => report.Contains("'title' is missing", StringComparison.Ordinal));
        Assert.Contains(reports, report => report.StartsWith("3 ", StringComparison.Ordinal) && report.Contains("EDTF", StringComparison.Ordinal));
        Assert.Contains(reports, report => report.StartsWith("4 ", StringComparison.Ordinal) && report.Contains("langauge", StringComparison.Ordinal));
        Assert.Contains(reports, report => report.StartsWith("7 ", StringComparison.Ordinal) && report.Contains("'reason' is missing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("e")]
    [InlineData("en_GB")]
    public void A_language_that_is_no_tag_is_named(string language)
    {
        Outcome<EditorialRecord> outcome = RecordReader.Read("seeds/a.yml", Complete.Replace("language: en", "language: " + language, StringComparison.Ordinal));
        Diagnostic problem = Assert.Single(outcome.Diagnostics);
        Assert.Contains("BCP 47", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("setAside:\n  - line: 3\n    kind: lineJoin\n    reason: r", 9, "does not set words aside")]
    [InlineData("related:\n  - document: b\n    relation: likes", 9, "is not a relation")]
    [InlineData("eventDate: 199X", 7, "dates a document by a decade")]
    [InlineData("published: yesterday", 7, "is not a day")]
    [InlineData("formerSlugs: [Old Name]", 7, "cannot be part of an address")]
    public void A_value_of_the_wrong_form_is_named_with_its_line(string more, int line, string message)
    {
        Outcome<EditorialRecord> outcome = RecordReader.Read("seeds/a.yml", Complete + "\n" + more);
        Diagnostic problem = Assert.Single(outcome.Diagnostics);
        Assert.Equal(line, problem.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
