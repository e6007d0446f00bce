using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Content;

/// <summary>Reads what editors state about the site, from the input folder; all problems in one run.</summary>
public sealed class ArchiveInputReader
{
    private const string MissingFile = "SCO131";
    private const string NoTitle = "SCO132";

    private readonly string _folder;
    private readonly List<Diagnostic> _problems = [];

    private ArchiveInputReader(string folder) => _folder = folder;

    /// <summary>Reads the input folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="languages">The languages that the theme has an interface in.</param>
    public static Outcome<ArchiveInput> Read(string folder, IReadOnlySet<string> languages)
    {
        var reader = new ArchiveInputReader(folder);
        SiteSettings? settings = reader.Read("site.yml", (name, text) => SiteSettingsReader.Read(name, text, languages));
        StateVocabulary? states = reader.Read("vocabulary/states.yml", StateVocabularyReader.Read);
        TopicVocabulary? topics = reader.Read("vocabulary/topics.yml", TopicVocabularyReader.Read);
        FormulaList? formulas = reader.Read("vocabulary/formulas.yml", FormulaList.Read);
        ImmutableArray<EditorPage> pages = [.. reader.ReadPages()];
        return settings is null || states is null || topics is null || formulas is null || reader._problems.Any(problem => problem.Severity == Severity.Error)
            ? Outcome.Failed<ArchiveInput>(reader._problems)
            : Outcome.Of(new ArchiveInput(settings, states, topics, formulas, pages), reader._problems);
    }

    private T? Read<T>(string name, Func<string, string, Outcome<T>> read)
        where T : class
    {
        string path = Path.Combine(_folder, name);
        if (!File.Exists(path))
        {
            _problems.Add(Diagnostic.Error(MissingFile, "input/" + name, 0, "the file is missing", "take it back from git"));
            return null;
        }

        Outcome<T> outcome = read("input/" + name, File.ReadAllText(path));
        _problems.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }

    private IEnumerable<EditorPage> ReadPages()
    {
        string folder = Path.Combine(_folder, "pages");
        foreach (string path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).ToArray() : [])
        {
            string text = File.ReadAllText(path).ReplaceLineEndings("\n");
            int end = text.IndexOf('\n', StringComparison.Ordinal);
            if (!text.StartsWith("# ", StringComparison.Ordinal) || end < 0)
            {
                _problems.Add(Diagnostic.Error(NoTitle, "input/pages/" + Path.GetFileName(path), 1,
                    "the page has no title", "start it with a line '# Title'"));
                continue;
            }

            yield return new EditorPage(Path.GetFileNameWithoutExtension(path), text[2..end].Trim(), text[(end + 1)..]);
        }
    }
}
