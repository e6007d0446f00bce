namespace ScoArchive.Tests.Commands;

/// <summary>What maintainers and hosts rely on when they run the program.</summary>
public sealed class CommandLineTests
{
    private const string Text = "Astana Declaration\n\nThe parties met and agreed on a great many things.\n\nThey will meet again in a year.\n";

    [Theory]
    [InlineData("nonsense")]
    [InlineData("build", "--base-url", "nowhere")]
    [InlineData("--seeds", "missing")]
    [InlineData("convert", "missing.txt")]
    [InlineData("convert", "seeds")]
    [InlineData("convert", "seeds/text.txt", "--json", "--markdown")]
    [InlineData("permalinks", "nothing-of-this-name")]
    [InlineData("preview", "--port", "99999")]
    [InlineData("preview", "--port", "abc")]
    [InlineData("preview", "--port", "-1")]
    [InlineData("preview", "--port", "")]
    [InlineData("preview", "--port", "8 0")]
    [InlineData("build", "--output", "")]
    [InlineData("build", "--output", "  ")]
    [InlineData("build", "--seeds", "")]
    [InlineData("build", "--input", "")]
    [InlineData("build", "--base-url", "")]
    [InlineData("build", "--base-url", "https://example.org/a b")]
    [InlineData("convert", "seeds", "--output", "")]
    [InlineData("convert", "")]
    [InlineData("build", "--output", "seeds/text.txt")]
    public async Task Wrong_usage_is_told_in_a_sentence_and_ends_with_two(params string[] arguments)
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text);
        ProgramRun run = await folder.RunAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("Unhandled", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "preview", "--port", "abc")]
    [InlineData("'abc'", "preview", "--port", "abc")]
    [InlineData("--output", "build", "--output", "")]
    public async Task The_option_that_is_wrong_is_named(string named, params string[] arguments)
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text);
        Assert.Contains(named, (await folder.RunAsync(arguments)).Errors.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_and_where_there_is_no_archive_it_says_so()
    {
        using CommandFolder folder = new();
        ProgramRun help = await folder.RunAsync("--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All((string[])["build", "preview", "convert", "permalinks", "--seeds", "--output", "--locked"], word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_build_sums_up_what_it_published_and_errors_are_all_listed_with_the_site_left_alone()
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text);
        ProgramRun built = await folder.RunAsync("--no-search");
        Assert.Equal(0, built.ExitCode);
        Assert.Contains("Published 1 document, 2 paragraphs, ", built.Output, StringComparison.Ordinal);
        Assert.Contains("warning SCO112: seeds/text.txt: ", built.Output, StringComparison.Ordinal);
        string page = folder.Read("output/documents/astana-declaration/index.html");

        folder.Write("seeds/empty.txt", "").Write("seeds/second.txt", Text).Write("seeds/second.yml", "slug: second\ncolour: green\n");
        ProgramRun failed = await folder.RunAsync("--no-search");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("seeds/empty.txt: ", failed.Errors, StringComparison.Ordinal);
        Assert.Contains("seeds/second.yml:2:", failed.Errors, StringComparison.Ordinal);
        Assert.Equal(page, folder.Read("output/documents/astana-declaration/index.html"));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData(".")]
    [InlineData("input/pages")]
    [InlineData("letters")]
    public async Task A_folder_that_holds_something_else_is_never_replaced_by_a_site(string output)
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text).Write("letters/one.txt", "Mine.");
        ProgramRun run = await folder.RunAsync("--no-search", "--output", output);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output", run.Errors, StringComparison.Ordinal);
        Assert.Equal(Text, folder.Read("seeds/text.txt"));
        Assert.Equal("Mine.", folder.Read("letters/one.txt"));
        Assert.False(folder.Has(Path.Combine(output, "index.html")));
    }
}
