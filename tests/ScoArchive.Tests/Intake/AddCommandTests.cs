using System.Text.Json;
using ScoArchive.Tests.Commands;

namespace ScoArchive.Tests.Intake;

/// <summary>The commands as a maintainer gives them.</summary>
public sealed class AddCommandTests
{
    private const string Page = "<html><body><h1>Statement on Lamps</h1><p>Astana, 4 July 2019</p><p>The masters of the ferries met in Kazakhstan, and they agreed to keep three lamps burning all winter at every landing.</p></body></html>";

    [Fact]
    public async Task A_folder_is_added_with_a_summary_and_what_is_refused_stops_nothing()
    {
        using CommandFolder folder = new CommandFolder().Write("in/page.html", Page).Write("in/scan.pdf", "%PDF-1.4\nnothing").Write("in/picture.png", "x");
        ProgramRun tried = await folder.RunAsync("add", "in", "--dry-run", "--no-cache");
        Assert.Equal(1, tried.ExitCode);
        Assert.Contains("slug: statement-on-lamps", tried.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Snapshot("seeds"));

        ProgramRun added = await folder.RunAsync("add", "in", "--no-cache");
        Assert.Equal(1, added.ExitCode);
        Assert.Contains("in/scan.pdf: ", added.Errors, StringComparison.Ordinal);
        Assert.Contains("Added 1, refused 1, 1 passed over", added.Output, StringComparison.Ordinal);
        Assert.True(folder.Has("seeds/originals/2019-07-04-statement-on-lamps.html"));
        Assert.Equal(Page, folder.Read("seeds/originals/2019-07-04-statement-on-lamps.html"));

        ProgramRun list = await folder.RunAsync("list", "--json", "--no-cache");
        using JsonDocument listed = JsonDocument.Parse(list.Output);
        JsonElement document = Assert.Single(listed.RootElement.GetProperty("documents").EnumerateArray());
        Assert.Equal("statement-on-lamps", document.GetProperty("slug").GetString());
        Assert.Equal(["issuer", "publisher"], document.GetProperty("missing").EnumerateArray().Select(key => key.GetString()));

        ProgramRun show = await folder.RunAsync("show", "statement-on-lamps", "--no-cache");
        Assert.Equal(0, show.ExitCode);
        Assert.Contains("KZ ", show.Output, StringComparison.Ordinal);
        Assert.Contains("“Kazakhstan” p1", show.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await folder.RunAsync("show", "nothing", "--no-cache")).ExitCode);
    }

    [Fact]
    public async Task A_folder_without_texts_is_an_error_and_folders_in_it_are_named()
    {
        using CommandFolder folder = new CommandFolder().Write("none/picture.png", "x").Write("in/page.html", Page).Write("in/more/other.html", Page);
        ProgramRun none = await folder.RunAsync("add", "none", "--no-cache");
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("SCO163: none: the folder itself holds no file", none.Errors, StringComparison.Ordinal);

        ProgramRun some = await folder.RunAsync("add", "in", "--dry-run", "--no-cache");
        Assert.Equal(0, some.ExitCode);
        Assert.Contains("in: the folder holds 1 more", some.Output + some.Errors, StringComparison.Ordinal);
    }
}
