using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Indices;

/// <summary>A small archive built with the repository's vocabularies and theme, and read back from its published files.</summary>
public sealed class SmallSite : IAsyncLifetime
{
    private const string Shared =
        "The member states support the integration of digital solutions in priority sectors, such as the financial sector, and the sharing of best practices among them.";

    private const string Moved =
        "They reaffirm that the fight against terrorism, separatism and extremism requires joint exercises, common lists of organisations and the central coordinating role of the UN.";

    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-indices-").FullName;

    public string Output => Path.Combine(_folder, "output");

    public async Task InitializeAsync()
    {
        Write("early", "First Declaration", "2019-06-14", "Tashkent", Moved, Shared,
            "The member states note the initiative of the Republic of Uzbekistan to hold a forum on 29–30 October 2020 in Almaty.",
            "The programme for 2018–2028 goes on; the exercise of 2018 was useful.");
        Write("late", "Second Declaration", "2023-07-04", "Bishkek, Kyrgyzstan",
            "The member states firmly support the integration of digital solutions in key sectors, such as finance, and the exchange of the best practices among them.",
            Moved.Replace("joint exercises", "common exercises", StringComparison.Ordinal),
            "The Kazakh people and the city of Astana welcomed the guests on July 5th.");
        File.AppendAllText(Path.Combine(_folder, "seeds", "late.yml"), "related:\n  - document: early\n    relation: see-also\n");
        Write("alone", "A Note on Museums", "2021", "Minsk", "Museums lend each other paintings, and visitors come from far away to see them.");
        var workspace = new Workspace(Path.Combine(_folder, "seeds"), RepositoryFolder.PathOf("input"), Output, RepositoryFolder.PathOf("theme"), KeepsPermalinks: false);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, "https://archive.example/", WithSearch: false), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    public string Read(string address) => File.ReadAllText(Path.Combine(Output, address));

    public bool Has(string address) => File.Exists(Path.Combine(Output, address));

    public JsonElement Json(string address) => JsonDocument.Parse(Read(address)).RootElement;

    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Read(address + "index.html"));

    private void Write(string slug, string title, string date, string place, params string[] paragraphs)
    {
        string seeds = Directory.CreateDirectory(Path.Combine(_folder, "seeds")).FullName;
        File.WriteAllText(Path.Combine(seeds, slug + ".txt"), $"{title}\n\n{string.Join("\n\n", paragraphs)}\n");
        File.WriteAllText(Path.Combine(seeds, slug + ".yml"),
            $"title: {title}\nslug: {slug}\ndate: {date}\nplace: {place}\nkind: declaration\nlanguage: en\nsource:\n  name: A book\nrights: Public.\npublished: 2024-02-03\n");
    }
}
