using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof;
using ScoArchive.Tests.Conversion;

namespace ScoArchive.Tests.Proof;

public sealed class WordProofTests
{
    public static TheoryData<string> Texts => [.. Samples.AllPaths.Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Page_made_from_a_conversion_is_proven(string file)
    {
        SeedText seed = Samples.Read(file);
        Assert.Empty(Check(seed, MinimalPage.Render(Samples.Convert(seed))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_single_change_of_a_word_is_caught(string file)
    {
        SeedText seed = Samples.Read(file);
        string page = MinimalPage.Render(Samples.Convert(seed));
        Random random = new(7);
        foreach ((string mutation, string changed) in PageMutations.Of(page, random, 60))
        {
            Assert.True(Check(seed, changed).Length > 0, mutation);
        }
    }

    [Fact]
    public void Fault_names_document_line_and_words()
    {
        SeedText seed = Samples.ReadText("Statement on trade\n\nThe member states note the role of trade between the parties.\n");
        string page = MinimalPage.Render(Samples.Convert(seed)).Replace("role of trade", "role of tread", StringComparison.Ordinal);
        Diagnostic fault = Assert.Single(WordProof.Check("statement", seed, PublishedTextReader.Read(page)));
        Assert.Equal(("SCO702", 3), (fault.Code, fault.Line));
        Assert.Contains("statement", fault.Message, StringComparison.Ordinal);
        Assert.Contains("trade", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_outside_every_piece_are_reported_as_lost()
    {
        SeedText seed = Samples.ReadText("Title\n\nLost words here.\n");
        Diagnostic fault = Assert.Single(Check(seed, "<h1 data-seed=\"1:1-1:5\">Title</h1>"));
        Assert.Equal(("SCO701", 3), (fault.Code, fault.Line));
    }

    [Fact]
    public void Paragraphs_in_another_order_are_reported()
    {
        SeedText seed = Samples.ReadText("One.\n\nTwo.\n");
        ImmutableArray<Diagnostic> faults = Check(seed, "<p data-seed=\"3:1-3:4\">Two.</p><p data-seed=\"1:1-1:4\">One.</p>");
        Assert.Contains(faults, fault => fault.Code == "SCO704");
    }

    [Fact]
    public void Correction_must_be_listed()
    {
        SeedText seed = Samples.ReadText("The mMember states.\n");
        const string Block = "<p data-seed=\"1:1-1:19\">The <ins class=\"correction\" data-received=\"mMember\">Member</ins> states.</p>";
        Assert.Contains(Check(seed, Block), fault => fault.Code == "SCO702");
        Assert.Empty(Check(seed, Block + "<div data-intervention=\"correction\" data-at=\"1:5-1:11\"></div>"));
    }

    [Theory]
    [InlineData("information", "1:17-1:17", true)]
    [InlineData("infor-mation", "1:17-2:1", true)]
    [InlineData("infor-mation", "1:17-1:17", false)]
    [InlineData("information", "1:17-2:1", false)]
    [InlineData("infor- mation", "1:17-2:1", false)]
    public void Hyphen_at_a_line_end_is_as_listed(string word, string at, bool holds)
    {
        SeedText seed = Samples.ReadText("Exchange of infor-\nmation.\n");
        string page = $"<p data-seed=\"1:1-2:7\">Exchange of {word}.</p><div data-intervention=\"hyphen\" data-at=\"{at.Replace(":17", ":18", StringComparison.Ordinal)}\"></div>";
        Assert.Equal(holds, Check(seed, page).IsEmpty);
    }

    [Fact]
    public void Apparatus_is_no_part_of_the_words()
    {
        SeedText seed = Samples.ReadText("One word.\n");
        Assert.Empty(Check(seed, "<p data-seed=\"1:1-1:9\"><a data-apparatus>12</a>One word.</p>"));
    }

    private static ImmutableArray<Diagnostic> Check(SeedText seed, string page) =>
        WordProof.Check("document", seed, PublishedTextReader.Read(page));
}
