using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Preview;
using ScoArchive.Progress;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>A site of one Russian and one Chinese text, with the repository's settings, vocabularies and theme, in any language of the interface.</summary>
public sealed class ForeignSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly PreviewServer _server;

    private ForeignSite(string folder, PreviewServer server) => (_folder, _server) = (folder, server);

    public string Address => _server.Address;

    public static async Task<ForeignSite> StartAsync(string language = "en")
    {
        string folder = Directory.CreateTempSubdirectory("sco-archive-foreign-").FullName;
        CopyInput(folder);
        Speak(folder, language);
        Write(folder, "ru", "Декларация о сотрудничестве",
            """
            Общие положения

            1. Государства-члены подтверждают, что «шанхайский дух» остаётся основой сотрудничества, и намерены противодействовать терроризму, сепаратизму и экстремизму в 2025–2030 годах.

            2. Стороны отмечают роль Узбекистана и Казахстана в развитии транспортных коридоров № 1 и № 2.

            Безопасность

            3. Государства-члены приветствуют проведение в Москве 10 ноября 2020 года заседания Совета глав государств.
            """);
        Write(folder, "zh", "上海合作组织成员国元首理事会宣言",
            """
            1. 成员国重申“上海精神”是合作的基础,将共同打击恐怖主义、分裂主义和极端主义,并于2020年11月10日在莫斯科举行会议。

            2. 成员国支持发展数字经济,弥合数字鸿沟,保障国际信息安全,支持联合国在国际事务中发挥核心协调作用。
            """);
        string output = Path.Combine(folder, "output");
        var workspace = new Workspace(Path.Combine(folder, "seeds"), Path.Combine(folder, "input"), output, Repository.PathOf("theme"), KeepsPermalinks: true);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, WithSearch: language != "en"), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return new ForeignSite(folder, await PreviewServer.StartAsync(output, 0, reloads: false));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static void CopyInput(string folder)
    {
        string input = Repository.PathOf("input");
        foreach (string file in Directory.EnumerateFiles(input, "*.yml", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Speak(string folder, string language)
    {
        string settings = Path.Combine(folder, "input", "site.yml");
        string text = File.ReadAllText(settings).Replace("language: en", "language: " + language, StringComparison.Ordinal);
        File.Delete(settings);
        File.WriteAllText(settings, text);
    }

    private static void Write(string folder, string language, string title, string text)
    {
        string seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        File.WriteAllText(Path.Combine(seeds, language + ".txt"), text + "\n");
        File.WriteAllText(Path.Combine(seeds, language + ".yml"),
            $"""
            slug: text-{language}
            title: {title}
            kind: declaration
            date: 2020-11-10
            place: Moscow
            language: {language}
            rights: Public.
            published: 2024-01-01
            source:
              name: A test

            """);
    }
}
