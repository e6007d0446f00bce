using System.Text.Json;

namespace ScoArchive.Tests.Commands;

/// <summary>Texts tried without a record.</summary>
public sealed class ConvertCommandTests
{
    private const string Text = "Astana Declaration\n\nThe parties met and agreed on a great many things.\n\nAstana, 4 July 2024\n";

    [Fact]
    public async Task One_text_is_printed_in_the_form_asked_for()
    {
        using CommandFolder folder = new CommandFolder().Write("text.txt", Text);
        ProgramRun json = await folder.RunAsync("convert", "text.txt");
        Assert.Equal(0, json.ExitCode);
        using JsonDocument document = JsonDocument.Parse(json.Output);
        Assert.Equal("Astana Declaration", document.RootElement.GetProperty("title").GetString());
        Assert.Equal("2024-07-04", document.RootElement.GetProperty("date").GetString());
        ProgramRun markdown = await folder.RunAsync("convert", "text.txt", "--markdown");
        Assert.StartsWith("---\ntitle: \"Astana Declaration\"\n", markdown.Output, StringComparison.Ordinal);
        Assert.Contains("The parties met and agreed on a great many things.", markdown.Output, StringComparison.Ordinal);
        ProgramRun explained = await folder.RunAsync("convert", "text.txt", "--explain");
        Assert.Contains("     3 | The parties met", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_gives_a_file_for_each_text_and_says_of_a_refused_one_why()
    {
        using CommandFolder folder = new CommandFolder().Write("texts/good.txt", Text).Write("texts/other.md", Text);
        ProgramRun whole = await folder.RunAsync("convert", "texts", "--json", "--output", "out");
        Assert.Equal(0, whole.ExitCode);
        Assert.True(folder.Has("out/good.txt.json") && folder.Has("out/other.md.json"));

        folder.Write("texts/bad.bin", "\0\u0001\u0002");
        ProgramRun partly = await folder.RunAsync("convert", "texts", "--json", "--output", "out");
        Assert.Equal(1, partly.ExitCode);
        Assert.Contains("Converted 2 of 3 texts", partly.Output, StringComparison.Ordinal);
        using JsonDocument refusal = JsonDocument.Parse(folder.Read("out/bad.bin.json"));
        Assert.Contains("binary", refusal.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_keeps_no_other_away()
    {
        using CommandFolder folder = new CommandFolder().Write("texts/good.txt", Text).Write($"texts/{new string('n', 251)}", Text);
        ProgramRun run = await folder.RunAsync("convert", "texts", "--json", "--output", "out");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Converted 1 of 2 texts", run.Output, StringComparison.Ordinal);
        Assert.Contains("SCO140", run.Errors, StringComparison.Ordinal);
        Assert.True(folder.Has("out/good.txt.json"));
    }

    [Fact]
    public async Task A_refused_text_ends_with_one_and_prints_nothing_that_could_be_taken_for_a_document()
    {
        using CommandFolder folder = new CommandFolder().Write("empty.txt", "");
        ProgramRun run = await folder.RunAsync("convert", "empty.txt");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("empty.txt: the file is empty", run.Errors, StringComparison.Ordinal);
    }
}
