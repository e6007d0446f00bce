using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>What a record asks for is done, or the record's line is named.</summary>
public sealed class GuidanceTests
{
    private const string Text = "Statement on bridges\n\nThe sides note the the state of\nthe bridges. They will meet again, and again.\n";

    [Fact]
    public void Correction_that_the_seed_does_not_hold_names_the_record_line() =>
        AssertProblem("SCO201", 7, Asking(corrections: new Correction(3, "teh state", "the state", "typing error", 7)));

    [Fact]
    public void Correction_of_words_that_stand_twice_names_the_record_line() =>
        AssertProblem("SCO204", 8, Asking(corrections: new Correction(4, "again", "once more", "style", 8)));

    [Fact]
    public void Break_that_the_seed_does_not_hold_names_the_record_line() =>
        AssertProblem("SCO202", 9, Asking(paragraphBreaks: new ParagraphBreak(4, "We will meet", 9)));

    [Fact]
    public void Lines_that_the_seed_does_not_have_name_the_record_line() =>
        AssertProblem("SCO203", 11, Asking(setAside: new SetAside(40, 41, "", InterventionKind.Boilerplate, "menu", 11)));

    [Fact]
    public void Words_to_set_aside_that_the_lines_do_not_hold_name_the_record_line() =>
        AssertProblem("SCO203", 12, Asking(setAside: new SetAside(1, 3, "Home", InterventionKind.Boilerplate, "menu", 12)));

    [Fact]
    public void Corrected_words_may_span_a_line_end()
    {
        ConvertedText converted = Convert(Asking(corrections: new Correction(3, "the the state of the bridges.", "the state of the bridges.", "a word stands twice", 7))).Value!;
        Assert.Equal("The sides note the state of the bridges. They will meet again, and again.", Assert.Single(converted.Blocks).Text);
        Assert.Empty(WordProof.Check("bridges", converted.Seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Fact]
    public void Marked_words_are_kept_and_may_span_a_line_end()
    {
        ConvertedText converted = Convert(Asking(corrections: new Correction(3, "the the state of the bridges", "the the state of the bridges", "a word stands twice", 7) { Mark = WordMark.Sic })).Value!;
        Block block = Assert.Single(converted.Blocks);
        TextCorrection slip = Assert.Single(block.Corrections);
        Assert.Equal(("The sides note the the state of the bridges. They will meet again, and again.", "the the state of the bridges", WordMark.Sic), (block.Text, block.Text.Substring(slip.Start, slip.Length), slip.Mark));
        Assert.Contains(converted.Interventions, change => change.Kind == InterventionKind.Sic && change.Note == InterventionNote.ByEditor("a word stands twice"));
        Assert.Empty(WordProof.Check("bridges", converted.Seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Fact]
    public void Marked_words_that_stand_twice_name_the_record_line() =>
        AssertProblem("SCO204", 8, Asking(corrections: new Correction(4, "again", "again", "said twice", 8) { Mark = WordMark.Sic }));

    [Fact]
    public void Words_of_the_title_cannot_be_corrected_in_the_text() =>
        AssertProblem("SCO205", 8, Asking(corrections: new Correction(1, "bridges", "rivers", "a slip", 8)));

    [Fact]
    public void Words_that_reach_over_the_end_of_a_paragraph_cannot_be_marked() =>
        AssertProblem("SCO205", 8, Asking(corrections: new Correction(1, "on bridges The", "on bridges The", "a slip", 8) { Mark = WordMark.Sic }));

    [Fact]
    public void Break_starts_a_paragraph()
    {
        ConvertedText converted = Convert(Asking(paragraphBreaks: new ParagraphBreak(4, "They will", 9))).Value!;
        Assert.Equal(["The sides note the the state of the bridges.", "They will meet again, and again."], converted.Blocks.Select(b => b.Text));
    }

    private static EditorialGuidance Asking(Correction? corrections = null, ParagraphBreak? paragraphBreaks = null, SetAside? setAside = null) =>
        new("bridges.yml", "", corrections is null ? [] : [corrections], paragraphBreaks is null ? [] : [paragraphBreaks], setAside is null ? [] : [setAside]);

    private static Outcome<ConvertedText> Convert(EditorialGuidance guidance) => Converter.Convert(Samples.ReadText(Text), guidance);

    private static void AssertProblem(string code, int line, EditorialGuidance guidance)
    {
        Diagnostic problem = Assert.Single(Convert(guidance).Diagnostics);
        Assert.Equal((code, "bridges.yml", line), (problem.Code, problem.Source, problem.Line));
    }
}
