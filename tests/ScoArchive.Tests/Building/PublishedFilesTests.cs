using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Fixtures;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Building;

/// <summary>What a build of the five frozen documents publishes.</summary>
public sealed class PublishedFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-published-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Two_builds_are_the_same_byte_for_byte()
    {
        string first = await BuildAsync("first");
        string second = await BuildAsync("second");
        Dictionary<string, string> hashes = HashesOf(first);
        Assert.True(hashes.Count > 150);
        Assert.Equal(hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal), HashesOf(second).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_frozen_ledgers_are_those_that_the_frozen_texts_give()
    {
        string input = Path.Combine(_folder, "input");
        foreach (string file in Directory.EnumerateFiles(FixtureArchive.Input, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(input, Path.GetRelativePath(FixtureArchive.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var options = new BuildOptions(FixtureArchive.WorkspaceFor(Path.Combine(_folder, "site")) with { Input = input }, WithSearch: false);
        BuildReport report = await SiteBuild.RunAsync(options, new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        Assert.StartsWith("input/permalinks/site.addresses.tsv: ", Assert.Single(report.LedgerChanges), StringComparison.Ordinal);
        Assert.True((await SiteBuild.RunAsync(options with { Ledgers = LedgerUse.Lock }, new SilentProgress())).Succeeded);
    }

    [Fact]
    public async Task Published_data_keeps_what_its_schemas_promise()
    {
        string output = await BuildAsync("site");
        string[] folders = [.. Directory.EnumerateDirectories(Path.Combine(output, "documents"))];
        string[] documents = [.. folders.Where(folder => File.Exists(Path.Combine(folder, "history.json")))];
        Assert.Equal(5, documents.Length);
        PublishedSchema.Hold("tombstone.schema.json", Path.Combine(Assert.Single(folders.Except(documents)), "index.json"));
        Assert.All(documents, folder => PublishedSchema.Hold("document.schema.json", Path.Combine(folder, "index.json")));
        Assert.All(documents, folder => PublishedSchema.Hold("citations.schema.json", Path.Combine(folder, "citations.json")));
        Assert.All(documents, folder => PublishedSchema.Hold("history.schema.json", Path.Combine(folder, "history.json")));
        PublishedSchema.Hold("mentions.schema.json", Path.Combine(output, "timeline", "mentions.json"));
        PublishedSchema.Hold("documents.schema.json", Path.Combine(output, "documents", "index.json"));
    }

    [Fact]
    public async Task Seeds_are_published_byte_for_byte_with_their_checksums()
    {
        string output = await BuildAsync("site");
        foreach (string line in File.ReadLines(Path.Combine(output, "seeds", "SHA256SUMS")))
        {
            string name = line.Split("  ")[1];
            string published = Directory.EnumerateFiles(output, name, SearchOption.AllDirectories).Single();
            Assert.Equal(line.Split("  ")[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(published))));
            Assert.Equal(File.ReadAllBytes(Path.Combine(FixtureArchive.Seeds, name)), File.ReadAllBytes(published));
        }
    }

    [Fact]
    public async Task A_seed_saved_while_the_site_is_built_is_published_as_it_was_read()
    {
        const string Text = "Title of it\n\nThe parties met and agreed on a great many things.\n";
        using SmallArchive archive = new SmallArchive().With("one", Text);
        await archive.BuildAsync(progress: new StageHook("Rendering pages", () => archive.Write("seeds/one.txt", Text + "\nThey agreed on more.\n")));
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Equal(Text, archive.Read("output/documents/one/one.txt"));
        Assert.StartsWith(Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text))), archive.Read("output/seeds/SHA256SUMS"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_published_site_as_it_was()
    {
        using SmallArchive archive = new SmallArchive().With("one", "Title of it\n\nThe parties met and agreed on a great many things.\n");
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        string page = archive.Read("output/documents/one/index.html");
        archive.Write("seeds/two.yml", "slug: two\n").Write("seeds/two.txt", "\0\u0001\u0002").Write("seeds/three.txt", "");
        await archive.BuildAsync();
        Assert.False(archive.Report.Succeeded);
        string[] sources = [.. archive.Errors.Select(problem => problem.Source).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["seeds/three.txt", "seeds/two.txt", "seeds/two.yml"], sources);
        Assert.Equal(page, archive.Read("output/documents/one/index.html"));
        Assert.False(archive.Has("output.next/index.html"));
    }

    [Fact]
    public async Task Two_records_with_one_slug_and_references_that_lead_nowhere_are_named_with_their_lines_and_nothing_else_is()
    {
        const string Text = "Title of it\n\nThe parties met and agreed on a great many things.\n\nThey will meet again in a year.\n";
        using SmallArchive archive = new SmallArchive().With("one", Text).With("two", Text);
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        archive.Write("seeds/three.txt", "Another title\n\nThe parties spoke about rivers.\n").Write("seeds/three.yml", SmallArchive.Record("one"))
            .With("four", Text, "formerSlugs: [two]\nrelated:\n  - document: nowhere\n    relation: see-also\ntopics:\n  add: [nonsense]\n");
        await archive.BuildAsync();
        Assert.Equal(
            ["SCO114 seeds/four.yml:12", "SCO115 seeds/four.yml:15", "SCO113 seeds/three.yml:1", "SCO113 seeds/two.yml:1"],
            archive.Errors.Select(problem => $"{problem.Code} {problem.Source}:{problem.Line}"));
    }

    [Fact]
    public async Task A_text_without_a_record_is_published_and_said_to_be_uncatalogued()
    {
        using SmallArchive archive = new SmallArchive().Write("seeds/new.txt", "Astana Declaration\n\nThe parties met and agreed on a great many things.\n\nAstana, 4 July 2024\n");
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Contains(archive.Report.Diagnostics, problem => problem.Code == "SCO112" && problem.Source == "seeds/new.txt");
        Assert.Contains("Not yet catalogued", archive.Read("output/documents/astana-declaration/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Душанбинская декларация\n\nСтороны встретились и договорились о многом.\n", "documents/dushanbinskaya-deklaratsiya/index.html")]
    [InlineData("关于加强互联互通的宣言\n\n各方举行会议，就许多问题达成一致，并决定继续合作。\n\n各方将加快铁路建设，便利货物过境，提高口岸通关能力。\n\n2022年9月16日于撒马尔罕\n", "documents/declaration-2022-09-16/index.html")]
    public async Task A_title_in_another_script_makes_an_address_that_can_be_read(string text, string page)
    {
        using SmallArchive archive = new SmallArchive().Write("seeds/0017.txt", text);

        await archive.BuildAsync();

        Assert.True(archive.Has("output/" + page), string.Join('\n', archive.Report.Diagnostics));
    }

    [Fact]
    public async Task An_address_that_was_made_of_a_file_name_stays()
    {
        const string Text = "The parties met and agreed on a great many things.\n";
        using SmallArchive archive = new SmallArchive().With("0017", "Title of it\n\n" + Text);
        await archive.BuildAsync();
        archive.Write("seeds/0017.txt", "Декларация\n\n" + Text);
        archive.Delete("seeds/0017.yml");

        await archive.BuildAsync();

        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.True(archive.Has("output/documents/0017/index.html"));
        Assert.DoesNotContain(archive.Report.Diagnostics, problem => problem.Code == "SCO116");
    }

    [Fact]
    public async Task Where_no_date_was_found_the_warning_names_days_that_stand_in_the_text()
    {
        using SmallArchive archive = new SmallArchive().Write("seeds/new.txt", """
            Resolution on rivers

            Recalling its resolution of 18 November 2021 and the agreement of 9 October 1995, the Council decides as follows.

            The gauges shall be read again on 3 March 2026, on 4 March 2026 and, as was said before, on 18 November 2021.

            """);

        await archive.BuildAsync();

        Diagnostic warning = Assert.Single(archive.Report.Diagnostics, problem => problem.Code == "SCO118");
        Assert.Equal(3, warning.Line);
        Assert.Contains("2021-11-18 (line 3, '18 November 2021'), 1995-10-09 (line 3, '9 October 1995'), 2026-03-03 (line 5, '3 March 2026')", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-04", warning.Message, StringComparison.Ordinal);
        Assert.Contains("date: 2021-11-18", warning.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_title_was_found_a_warning_says_that_the_file_s_name_stands_for_it()
    {
        using SmallArchive archive = new SmallArchive()
            .Write("seeds/scan-17.txt", "The millers agreed on 3 March 2026 to share the water of the dry months, and thanked the boatmen.\n\nThey meet again in May.\n")
            .Write("seeds/named.txt", "Resolution on rivers\n\nOslo, 4 March 2026\n\nThe gauges shall be read again, and the boatmen shall be thanked for their work.\n");

        await archive.BuildAsync();

        Diagnostic warning = Assert.Single(archive.Report.Diagnostics, problem => problem.Code == "SCO119");
        Assert.Equal("seeds/scan-17.txt:1", $"{warning.Source}:{warning.Line}");
        Assert.Contains("'scan 17'", warning.Message, StringComparison.Ordinal);
        Assert.Contains("begins with 'The millers agreed", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_columns_are_never_read_across_in_silence()
    {
        using SmallArchive archive = new SmallArchive().With("one", """
            Record of it

            The parties met in the port and     3. The ministers agreed on many
            spoke about the ice that comes      things and on others did not,
            every year before the boats.        as was to be expected then.

            1. They will meet once more.        4. The report is for all ports.

            2. The ferries carry mail.          5. Who keeps a boat tells of it
                                                to the master of the landing.
            The keeper of each landing tells
            the others when the ice is gone.    6. They meet in spring.

            """).With("two", "Title of it\n\nJohn Smith                Maria Jones\nMinister of Trade         Minister of Ports\nParty of the North        Party of the South\nSeal of the north         Seal of the south\n").With("three", """
            Decision of it

            The Council of the Lake Cities,       1. The timetable of the ferries shall
            considering that travellers lose      be drawn up by the harbour masters
            time at the landings, because the     together, before the first of March
            timetables of the ferries differ      of each year, for all landings of
            from one city to another,             the lake.

            """);

        await archive.BuildAsync();

        Assert.Equal(
            [("seeds/one.txt", 3)],
            archive.Report.Diagnostics.Where(problem => problem.Code == "SCO126").Select(warning => (warning.Source, warning.Line)).Order());
    }

    [Fact]
    public async Task A_state_that_only_the_title_names_stands_at_the_first_paragraph()
    {
        using SmallArchive archive = new SmallArchive().With("one", "Treaty\n\nThe parties agreed on a great many things.\n", SmallArchive.Record("one").Replace("The text called one", "Treaty between Mongolia and Nepal", StringComparison.Ordinal));

        await archive.BuildAsync();

        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        Assert.Contains("Treaty between Mongolia and Nepal", archive.Read("output/states/mongolia/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_documents_goes_from_the_newest_to_the_oldest_within_a_year_too()
    {
        using SmallArchive archive = new SmallArchive();
        foreach ((string slug, string date) in ((string, string)[])[("spring", "2021-03-04"), ("winter", "2021-12-01"), ("before", "2019-06-14"), ("summer", "2021-07-05")])
        {
            archive.With(slug, "Title of it\n\nThe parties met and agreed on a great many things.\n", SmallArchive.Record(slug).Replace("2021-05-06", date, StringComparison.Ordinal));
        }

        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        IHtmlDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/index.html"));
        Assert.Equal(["winter", "summer", "spring", "before"], page.QuerySelectorAll("main .entry h3 a").Select(link => link.GetAttribute("href")!.Trim('/').Split('/')[^1]));
        Assert.Equal(["#y2021", "#y2019"], page.QuerySelectorAll(".year-jumps a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Words_of_a_seed_never_become_markup()
    {
        const string Hostile = "Title of it\n\nThe parties wrote <script>alert(1)</script> & \"quoted\" *stars* [a](javascript:b) {#p9 onclick=x} ::c:: `d` </p><img src=x onerror=y> and went on with their work.\n";
        using SmallArchive archive = new SmallArchive().With("one", Hostile);
        await archive.BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        string page = archive.Read("output/documents/one/index.html");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<em>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    private async Task<string> BuildAsync(string name)
    {
        string output = Path.Combine(_folder, name);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(FixtureArchive.WorkspaceFor(output), Ledgers: LedgerUse.Read), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return output;
    }

    private static Dictionary<string, string> HashesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
}
