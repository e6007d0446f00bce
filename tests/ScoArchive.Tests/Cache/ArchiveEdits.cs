using System.Globalization;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Cache;

/// <summary>
/// Edits of a small archive, drawn by chance: of texts, records, relations, vocabularies, phrases, settings, the interface's words, editors'
/// pages, templates, style sheets; new, removed and renamed ones; and damage to the site that was published.
/// </summary>
internal sealed class ArchiveEdits(SmallArchive archive, Random random)
{
    private static readonly string[] Sentences =
    [
        "The Parties met in Astana on 4 July 2024.", "Uzbekistan and China will cooperate against terrorism.", "Glaciers feed the rivers of Tajikistan.",
        "## *Not* <b>markup</b> & words.", "The Regional Anti-Terrorist Structure reports once a year.", "Trade grew; so did tourism in the region.",
        "Сотрудничество в области культуры и образования продолжается.", "各方将在上海合作组织框架内合作。",
    ];

    private const string Long =
        "The member States intend to deepen practical cooperation in hydrology, glacier monitoring and the early warning of mudflows, and to train young engineers at the joint laboratory in Khorog";

    private readonly List<string> _names = [];
    private int _made;

    /// <summary>Makes one edit.</summary>
    /// <returns>What was done, for people.</returns>
    public string Make()
    {
        Func<string>[] edits = _names.Count < 3
            ? [AddDocument]
            : [AddDocument, ChangeText, ChangeText, ChangeText, ChangeTitle, ChangeDate, Curate, Correct, ChangeVocabulary, ChangePhrases, ChangeSettings,
                ChangeWords, ChangePage, ChangeTemplate, ChangeStyles, Relate, Echo, Echo, Move, Remove, Rename, Undo, DamageSite, DamageSite];
        return edits[random.Next(edits.Length)]();
    }

    /// <summary>Learns which texts there are, where files were put back as they were.</summary>
    public void LookAgain()
    {
        _names.Clear();
        _names.AddRange(Directory.GetFiles(archive.PathOf("seeds"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
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

    private string ChangePhrases() =>
        Replace("input/vocabulary/formulas.yml", "label: central coordinating role of the UN", "label: cooperate against terrorism", "label: central coordinating role of the UN");

    private string ChangeWords() => Write("input/theme/strings/en.json", string.Create(CultureInfo.InvariantCulture, $"{{ \"nav.topics\": \"Subjects {random.Next(9)}\" }}"));

    private string ChangePage() => Write("input/pages/about.md", string.Create(CultureInfo.InvariantCulture, $"# About {random.Next(3)}\n\nIt is number {random.Next(9)}.\n"));

    private string Relate()
    {
        (string name, string other) = (Any(), Any());
        string record = archive.Read($"seeds/{name}.yml");
        return name == other || record.Contains("related:", StringComparison.Ordinal)
            ? ChangeTitle()
            : Write($"seeds/{name}.yml", record + RelationTo(SlugOf(other)));
    }

    // What records say of a document that is gone or elsewhere.
    private void Relate(string slug, string relation) => Array.ForEach(
        Directory.GetFiles(archive.PathOf("seeds"), "*.yml"), file => File.WriteAllText(file, File.ReadAllText(file).Replace(RelationTo(slug), relation, StringComparison.Ordinal)));

    private static string RelationTo(string slug) => $"related:\n  - document: {slug}\n    relation: see-also\n";

    private string SlugOf(string name) => archive.Read($"seeds/{name}.yml").Split('\n')[0]["slug: ".Length..];

    // The other document's page shows it too.
    private string Echo()
    {
        (string name, string other) = (Any(), Any());
        string[] places = ["in autumn", "in spring", "next year"];
        foreach (string text in (string[])[name, other])
        {
            archive.Write($"seeds/{text}.txt", archive.Read($"seeds/{text}.txt") + $"\n{Long} {places[random.Next(places.Length)]}.\n");
        }

        return $"{name} and {other} echo each other";
    }

    private string Move()
    {
        string name = Any();
        string record = archive.Read($"seeds/{name}.yml");
        string slug = SlugOf(name);
        if (record.Contains("formerSlugs:", StringComparison.Ordinal))
        {
            return ChangeText();
        }

        Relate(slug, RelationTo(slug + "-moved"));
        return Write($"seeds/{name}.yml", archive.Read($"seeds/{name}.yml").Replace($"slug: {slug}\n", $"slug: {slug}-moved\nformerSlugs: [{slug}]\n", StringComparison.Ordinal));
    }

    private string DamageSite()
    {
        // By these two a folder is known to hold a site; without them it is refused.
        string[] marks = [archive.PathOf("output/404.html"), archive.PathOf("output/documents/index.json")];
        string[] files = Directory.Exists(archive.PathOf("output")) ? [.. Directory.GetFiles(archive.PathOf("output"), "*", SearchOption.AllDirectories).Except(marks)] : [];
        if (files.Length < 2)
        {
            return ChangeText();
        }

        Array.Sort(files, StringComparer.Ordinal);
        (string file, string other) = (files[random.Next(files.Length)], files[random.Next(files.Length)]);
        byte[] content = File.ReadAllBytes(file);
        switch (random.Next(3))
        {
            case 0:
                File.Delete(file);
                break;
            case 1:
                File.WriteAllBytes(file, [.. content.Select(letter => (byte)(letter ^ 1))]);
                break;
            default:
                File.Copy(other, file, overwrite: true);
                break;
        }

        return $"damage of {Path.GetFileName(file)}";
    }

    private string ChangeSettings() => Replace("input/site.yml", "title: ", "title: New ");

    private string ChangeTemplate() => Own("templates/parts/site-mark.sbn-html", string.Create(CultureInfo.InvariantCulture, $"<span>{random.Next(100)}</span>\n"));

    private string ChangeStyles() => Own("assets/css/site.css", string.Create(CultureInfo.InvariantCulture, $"p {{ margin: {random.Next(9)}px; }}\n"));

    private string Remove()
    {
        string name = Any();
        string slug = SlugOf(name);
        archive.Delete($"seeds/{name}.txt").Delete($"seeds/{name}.yml").Delete($"input/permalinks/{slug}.tsv").Delete($"input/permalinks/{slug}.history.tsv");
        Relate(slug, "");
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

    private string Replace(string path, string old, string other, string? back = null)
    {
        string text = archive.Read(path);
        return Write(path, back is not null && text.Contains(other, StringComparison.Ordinal)
            ? text.Replace(other, back, StringComparison.Ordinal)
            : text.Replace(old, other, StringComparison.Ordinal));
    }

    private string Write(string path, string text)
    {
        archive.Write(path, text);
        return $"a change of {path}";
    }
}
