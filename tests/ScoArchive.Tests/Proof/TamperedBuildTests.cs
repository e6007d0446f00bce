using ScoArchive.Core.Diagnostics;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Proof;

/// <summary>What a build does when its pages do not show what they must.</summary>
public sealed class TamperedBuildTests
{
    private const string Text = "Statement on the bridge\n\nThe herders of both banks declare that the bridge stays open to tourism.\n\nThe foresters keep it free of snow.\n";

    [Fact]
    public async Task Hidden_words_stop_the_build_with_their_line_and_leave_the_site_as_it_was()
    {
        using SmallArchive archive = new SmallArchive().With("bridge", Text);
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        string page = archive.Read("output/documents/bridge/index.html");
        await BuildTamperedAsync(archive, "<p data-seed=\"5:1", "<p hidden data-seed=\"5:1");
        Diagnostic fault = Assert.Single(archive.Errors);
        Assert.Equal(("SCO706", "bridge.txt", 5), (fault.Code, fault.Source, fault.Line));
        Assert.Contains("“The foresters keep it free of snow.”", fault.Message, StringComparison.Ordinal);
        Assert.Contains("the attribute hidden", fault.Message, StringComparison.Ordinal);
        Assert.Equal(page, archive.Read("output/documents/bridge/index.html"));
    }

    [Theory]
    [InlineData("id=\"p2\"", "id=\"p7\"", "SCO707", 5)]
    [InlineData("<article class=\"text\"", "<article class=\"text\"><p>More.</p", "SCO708", 0)]
    [InlineData("<ul class=\"notes\"", "It was never adopted.<ul class=\"notes\"", "SCO708", 0)]
    public async Task Other_tampering_stops_the_build_with_its_line(string published, string tampered, string code, int line)
    {
        using SmallArchive archive = new SmallArchive().With("bridge", Text);
        await BuildTamperedAsync(archive, published, tampered);
        Assert.False(archive.Report.Succeeded);
        Assert.Contains(archive.Errors, fault => fault.Code == code && fault.Line == line && fault.Source == "bridge.txt");
    }

    [Fact]
    public async Task A_correction_is_shown_as_the_record_states_it()
    {
        using SmallArchive archive = new SmallArchive().With("bridge", Text, "corrections:\n  - line: 3\n    seed: the bridge\n    corrected: this bridge\n    reason: A test.\n");
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        await BuildTamperedAsync(archive, ">this bridge</ins>", ">that bridge</ins>");
        Assert.Contains(archive.Errors, fault => fault.Code == "SCO709" && fault.Message.Contains("“the bridge” to “this bridge”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_says_something_else_than_its_page_stops_the_build()
    {
        using SmallArchive archive = new SmallArchive().With("bridge", Text);
        await archive.BuildAsync(progress: new StageHook("Checking every page", () =>
            archive.Write("output.next/documents/bridge/index.json", archive.Read("output.next/documents/bridge/index.json").Replace("foresters", "ferrymen", StringComparison.Ordinal))));
        Diagnostic fault = Assert.Single(archive.Errors);
        Assert.Equal(("SCO710", 5), (fault.Code, fault.Line));
        Assert.Contains("index.json", fault.Message, StringComparison.Ordinal);
    }

    private static async Task BuildTamperedAsync(SmallArchive archive, string published, string tampered) =>
        await archive.BuildAsync(progress: new StageHook("Checking every page", () =>
        {
            string page = archive.Read("output.next/documents/bridge/index.html");
            Assert.Contains(published, page, StringComparison.Ordinal);
            archive.Write("output.next/documents/bridge/index.html", page.Replace(published, tampered, StringComparison.Ordinal));
        }));
}
