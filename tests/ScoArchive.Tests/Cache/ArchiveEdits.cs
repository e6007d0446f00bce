using System.Globalization;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Cache;

/// <summary>Edits of a small archive, drawn by chance: of texts, records, vocabularies, settings, templates, style sheets; new, removed and renamed ones.</summary>
internal sealed class ArchiveEdits(SmallArchive archive, Random random)
{
    private static readonly string[] Sentences =
    [
        "The Parties met in Astana on 4 July 2024.", "Uzbekistan and China will cooperate against terrorism.", "Glaciers feed the rivers of Tajikistan.",
        "## *Not* <b>markup</b> & words.", "The Regional Anti-Terrorist Structure reports once a year.", "Trade grew; so did tourism in the region.",
        "Сотрудничество в области культуры и образования продолжается.", "各方将在上海合作组织框架内合作。",
    ];

    private readonly List<string> _names = [];
    private int _made;

    /// <summary>Makes one edit.</summary>
    /// <returns>What was done, for people.</returns>
    public string Make()
    {
        Func<string>[] edits = _names.Count < 3
            ? [AddDocument]
            : [AddDocument, ChangeText, ChangeText, ChangeText, ChangeTitle, ChangeDate, Curate, Correct, ChangeVocabulary, ChangeSettings, ChangeTemplate, ChangeStyles, Remove, Rename, Undo];
        return edits[random.Next(edits.Length)]();
    }

    private string Sentence() => Sentences[random.Next(Sentences.Length)];

    private string Any() => _names[random.Next(_names.Count)];

    private string AddDocument()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"text-{++_made}");
        archive.With(name, string.Join("\n\n", Enumerable.Range(0, random.Next(2, 6)).Select(_ => Sentence())) + "\n");
        _names.Add(name);
        return $"a new text, {name}";
    }

    private string ChangeText()
    {
        string name = Any();
        archive.Write($"seeds/{name}.txt", archive.Read($"seeds/{name}.txt") + "\n" + Sentence() + "\n");
        return $"a paragraph more in {name}";
    }

    private string ChangeTitle()
    {
        string name = Any();
        return Replace($"seeds/{name}.yml", "title: The text", "title: The other text");
    }

    private string ChangeDate()
    {
        string name = Any();
        return Replace($"seeds/{name}.yml", "date: 2021-", "date: 2020-");
    }

    private string Curate()
    {
        string name = Any();
        string record = archive.Read($"seeds/{name}.yml");
        return record.Contains("topics:", StringComparison.Ordinal)
            ? Replace($"seeds/{name}.yml", "topics:\n  add: [terrorism]\n", "")
            : Write($"seeds/{name}.yml", record + "topics:\n  add: [terrorism]\n");
    }

    private string Correct()
    {
        string name = Any();
        string[] lines = archive.Read($"seeds/{name}.txt").Split('\n');
        string record = archive.Read($"seeds/{name}.yml");
        int line = Array.FindIndex(lines, text => text.Contains("Glaciers", StringComparison.Ordinal));
        return line < 0 || record.Contains("corrections:", StringComparison.Ordinal)
            ? ChangeText()
            : Write($"seeds/{name}.yml", record + string.Create(CultureInfo.InvariantCulture, $"corrections:\n  - line: {line + 1}\n    received: Glaciers\n    corrected: The glaciers\n    reason: A trial.\n"));
    }

    private string ChangeVocabulary() => random.Next(2) == 0
        ? Replace("input/vocabulary/topics.yml", "en: [terrorism, ", "en: [rivers of Tajikistan, ")
        : Replace("input/vocabulary/states.yml", "Astana", "Dushanbe");

    private string ChangeSettings() => Replace("input/site.yml", "title: ", "title: New ");

    private string ChangeTemplate() => Own("templates/parts/site-mark.sbn-html", string.Create(CultureInfo.InvariantCulture, $"<span>{random.Next(100)}</span>\n"));

    private string ChangeStyles() => Own("assets/css/site.css", string.Create(CultureInfo.InvariantCulture, $"p {{ margin: {random.Next(9)}px; }}\n"));

    private string Remove()
    {
        string name = Any();
        archive.Delete($"seeds/{name}.txt").Delete($"seeds/{name}.yml").Delete($"input/permalinks/{name}.tsv");
        _names.Remove(name);
        return $"{name} removed";
    }

    private string Rename()
    {
        string name = Any();
        string other = string.Create(CultureInfo.InvariantCulture, $"renamed-{++_made}");
        File.Move(archive.PathOf($"seeds/{name}.txt"), archive.PathOf($"seeds/{other}.txt"));
        File.Move(archive.PathOf($"seeds/{name}.yml"), archive.PathOf($"seeds/{other}.yml"));
        _names.Remove(name);
        return $"{name} is now {other}, under its old slug";
    }

    // Back to where a text was: what was kept two builds ago is of use again.
    private string Undo()
    {
        string name = Any();
        string[] paragraphs = archive.Read($"seeds/{name}.txt").TrimEnd().Split("\n\n");
        return Write($"seeds/{name}.txt", string.Join("\n\n", paragraphs[..Math.Max(1, paragraphs.Length - 1)]) + "\n");
    }

    private string Own(string path, string more) => Write("input/theme/" + path, File.ReadAllText(RepositoryFolder.PathOf("theme", path)) + more);

    private string Replace(string path, string old, string other) => Write(path, archive.Read(path).Replace(old, other, StringComparison.Ordinal));

    private string Write(string path, string text)
    {
        archive.Write(path, text);
        return $"a change of {path}";
    }
}
