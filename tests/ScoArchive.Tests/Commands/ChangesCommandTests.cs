using System.Text.Json;
using ScoArchive.Building;
using ScoArchive.Tests.Permalinks;

namespace ScoArchive.Tests.Commands;

/// <summary>What a change does is said in words, from a commit or from a built site.</summary>
public sealed class ChangesCommandTests : IDisposable
{
    private const string First = "The masters of the ferries met in the old custom house on the eastern bank of the river.";
    private const string Second = "They agreed to keep three lamps burning at every landing from dusk until dawn.";
    private const string Third = "Whoever finds a lamp dark lights it, and tells the keeper in the morning.";
    private readonly CommandFolder _folder = new();

    [Fact]
    public async Task Paragraphs_that_read_otherwise_are_new_or_lead_elsewhere_are_told_with_their_words()
    {
        await Publish();
        string script = "four <script>lamps</script> of @keeper | and";
        Write("lamps", First + "\n\n" + Second.Replace("three lamps", script, StringComparison.Ordinal) + "\n\n" + Third + "\n\nA bell is rung at dusk for those who travel without a lamp of their own.");
        Write("bells", "Bells of the river\n\n4 July 2020\n\nThe bells of the ferries are rung twice before the boats leave.");
        ProgramRun said = await _folder.RunAsync("changes", "--no-cache");
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("1 new document, 1 paragraph reads otherwise, 1 new paragraph. Every link that was promised leads somewhere.", said.Output, StringComparison.Ordinal);
        Assert.Contains("  p2       reads otherwise\n           before: They agreed to keep [three] lamps", said.Output, StringComparison.Ordinal);
        Assert.Contains("  p4       new: A bell is rung", said.Output, StringComparison.Ordinal);

        ProgramRun page = await _folder.RunAsync("changes", "output", "--markdown", "--no-cache");
        Assert.Contains("| `p2` | reads otherwise | They agreed to keep <del>three</del> lamps", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@keeper", page.Output, StringComparison.Ordinal);
        Assert.Contains("`documents/bells-of-the-river/`: new", page.Output, StringComparison.Ordinal);

        using JsonDocument json = JsonDocument.Parse((await _folder.RunAsync("changes", "--json", "--no-cache")).Output);
        JsonElement changed = json.RootElement.GetProperty("documents").EnumerateArray().Single(document => document.GetProperty("change").GetString() == "changed");
        Assert.Equal([("p2", "reworded"), ("p4", "added")], changed.GetProperty("paragraphs").EnumerateArray().Select(paragraph => (paragraph.GetProperty("id").GetString()!, paragraph.GetProperty("change").GetString()!)));
        Assert.False(json.RootElement.GetProperty("losses").GetBoolean());
    }

    [Fact]
    public async Task Nothing_is_said_where_nothing_changed_also_on_a_branch_behind()
    {
        GitRepository git = await Publish();
        git.Branch("other", "main");
        Assert.Contains("Nothing is other than before.", (await _folder.RunAsync("changes", "output", "--no-cache")).Output, StringComparison.Ordinal);
        git.Checkout("main");
        Write("bells", "Bells of the river\n\n4 July 2020\n\nThe bells of the ferries are rung twice before the boats leave.");
        await Build();
        git.Commit();
        git.Checkout("other");
        Assert.Contains("Nothing is other than before.", (await _folder.RunAsync("changes", "--since", "main", "--no-cache")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_that_would_lead_nowhere_are_named_and_fail()
    {
        await Publish();
        Write("lamps", First);
        string addresses = _folder.Read("input/permalinks/site.addresses.tsv");
        _folder.Write("input/permalinks/site.addresses.tsv", string.Join('\n', addresses.Split('\n').Where(line => !line.StartsWith("/topics/\t", StringComparison.Ordinal))));
        ProgramRun said = await _folder.RunAsync("changes", "--no-cache");
        Assert.Equal(1, said.ExitCode);
        Assert.Contains("2 ids lost, 1 address lost. Links that were promised lead nowhere.", said.Output, StringComparison.Ordinal);
        Assert.Contains("  p3       lost: Whoever finds a lamp dark", said.Output, StringComparison.Ordinal);
        Assert.Contains("/topics/: lost", said.Output, StringComparison.Ordinal);

        File.Delete(_folder.PathOf("seeds/lamps.txt"));
        File.Delete(_folder.PathOf("seeds/lamps.yml"));
        Write("bells", "Bells of the river\n\n4 July 2020\n\nThe bells of the ferries are rung twice before the boats leave.");
        ProgramRun gone = await _folder.RunAsync("changes", "--no-cache");
        Assert.Equal(1, gone.ExitCode);
        Assert.Contains("documents/lamps/ “Lamps of the river”: lost", gone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_at_another_address_and_one_that_is_gone_lead_on()
    {
        GitRepository git = await Publish();
        _folder.Write("seeds/lamps.yml", _folder.Read("seeds/lamps.yml").Replace("slug: lamps", "slug: river-lamps\nformerSlugs: [lamps]", StringComparison.Ordinal));
        ProgramRun moved = await _folder.RunAsync("changes", "--no-cache");
        Assert.Equal(0, moved.ExitCode);
        Assert.Contains("documents/river-lamps/ “Lamps of the river”: at another address, it was documents/lamps/, which leads here", moved.Output, StringComparison.Ordinal);

        await Build();
        git.Commit();
        File.Delete(_folder.PathOf("seeds/lamps.txt"));
        _folder.Write("seeds/lamps.yml", _folder.Read("seeds/lamps.yml") + "tombstone:\n  fate: withdrawn\n  date: 2026-11-23\n  reason: It was never adopted.\n");
        Write("bells", "Bells of the river\n\n4 July 2020\n\nThe bells of the ferries are rung twice before the boats leave.");
        ProgramRun gone = await _folder.RunAsync("changes", "--no-cache");
        Assert.True(gone.ExitCode == 0, gone.Output + gone.Errors);
        Assert.Contains("documents/river-lamps/ “Lamps of the river”: no longer published, withdrawn", gone.Output, StringComparison.Ordinal);
        await Build();
        git.Commit();
        Assert.Contains("Nothing is other than before.", (await _folder.RunAsync("changes", "--no-cache")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_about_a_document_that_are_other_are_told_field_by_field()
    {
        await Publish();
        string record = _folder.Read("seeds/lamps.yml");
        _folder.Write("seeds/lamps.yml", record.Replace("2019-07-04", "2019-07-05", StringComparison.Ordinal).Replace("place: The old custom house\n", "", StringComparison.Ordinal)
            + "source:\n  name: The custom house\ntopics:\n  add: [energy]\ncorrections:\n  - line: 5\n    seed: dark\n    sic: true\n    reason: It was meant so.\n");
        ProgramRun said = await _folder.RunAsync("changes", "--no-cache");
        Assert.True(said.ExitCode == 0, said.Output + said.Errors);
        Assert.Contains("5 statements about documents are other. Every link", said.Output, StringComparison.Ordinal);
        Assert.Contains("  date: stated otherwise\n           before: 2019-07-04\n           now:    2019-07-05\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("  place: no longer stated\n           before: The old custom house\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("  source.name: stated\n           now:    The custom house\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("  topics.add: stated\n           now:    energy\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("  corrections: stated\n           now:    line: 5; seed: dark; sic: true; reason: It was meant so.\n", said.Output, StringComparison.Ordinal);

        ProgramRun page = await _folder.RunAsync("changes", "output", "--markdown", "--no-cache");
        Assert.Contains("| date | stated otherwise | 2019-07-04 | 2019-07-05 |", page.Output, StringComparison.Ordinal);
        Assert.Contains("| topics | stated |  | p1: energy |", page.Output, StringComparison.Ordinal);

        using JsonDocument json = JsonDocument.Parse((await _folder.RunAsync("changes", "--json", "--no-cache")).Output);
        JsonElement changed = json.RootElement.GetProperty("documents").EnumerateArray().Single();
        Assert.Equal(["corrections", "date", "place", "source.name", "topics.add"], changed.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("field").GetString()!));
    }

    [Fact]
    public async Task What_there_is_nothing_to_compare_with_is_said()
    {
        await Publish();
        ProgramRun commit = await _folder.RunAsync("changes", "--since", "nothing", "--no-cache");
        Assert.Equal((1, true), (commit.ExitCode, commit.Errors.Contains("SCO170: ", StringComparison.Ordinal)));
        ProgramRun site = await _folder.RunAsync("changes", "seeds", "--no-cache");
        Assert.Equal((1, true), (site.ExitCode, site.Errors.Contains("SCO170: ", StringComparison.Ordinal)));
        Assert.Equal(2, (await _folder.RunAsync("changes", "output", "--since", "HEAD")).ExitCode);
        Assert.Equal(2, (await _folder.RunAsync("changes", "--json", "--markdown")).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<GitRepository> Publish()
    {
        Write("lamps", First + "\n\n" + Second + "\n\n" + Third);
        _folder.Write("seeds/lamps.yml", "slug: lamps\ntitle: Lamps of the river\nkind: statement\ndate: 2019-07-04\nlanguage: en\nplace: The old custom house\nrights: Made up for a test.\n");
        await Build();
        var git = new GitRepository(_folder.Root);
        git.Commit();
        return git;
    }

    private async Task Build()
    {
        BuildReport built = await _folder.BuildAsync();
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
    }

    private void Write(string name, string text) => _folder.Write($"seeds/{name}.txt", text + "\n");
}
