using System.Globalization;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>An archive that grows and shrinks at random: texts come and go and move, dates are corrected, topics and phrases renamed and dropped.</summary>
internal sealed class AddressHistory : IDisposable
{
    private static readonly string[] Words = ["bridge", "river", "harbour", "lamp", "bell", "forest", "railway", "museum"];
    private static readonly string[] States = ["Uzbekistan", "Georgia", "Austria", "Kuwait", "Peru"];

    private readonly Random _random;
    private readonly SortedDictionary<string, (int Year, string Text, List<string> Former)> _documents = new(StringComparer.Ordinal);
    private readonly List<(string Slug, string Term, List<string> Former)> _topics = [];
    private readonly List<(string Slug, string Label, List<string> Former)> _phrases = [];
    private int _made;

    public AddressHistory(int seed)
    {
        _random = new Random(seed);
        _topics.AddRange(Words.Take(4).Select(word => (word + "s", word, new List<string>())));
        _phrases.AddRange(Words.Take(2).Select(word => (word + "-keeping", $"common keeping of every {word}", new List<string>())));
        AddDocument();
        AddDocument();
        WriteVocabularies();
    }

    /// <summary>The archive's folder.</summary>
    public SmallArchive Archive { get; } = new();

    /// <summary>Makes a change, and says which.</summary>
    public string Change()
    {
        string change = ((string[])["add", "add", "remove", "move", "date", "topic", "phrase"])[_random.Next(7)];
        switch (change)
        {
            case "remove" when _documents.Count > 2:
                Remove(PickDocument());
                break;
            case "move":
                Move(PickDocument());
                break;
            case "date":
                string dated = PickDocument();
                Write(dated, (PickYear(), _documents[dated].Text, _documents[dated].Former));
                break;
            case "topic":
                Rename(_topics);
                break;
            case "phrase":
                Rename(_phrases);
                break;
            default:
                AddDocument();
                break;
        }

        WriteVocabularies();
        return change;
    }

    public void Dispose() => Archive.Dispose();

    private void AddDocument()
    {
        string word = Pick(Words);
        Write(NewName("text"), (PickYear(),
            $"The parties meet in {Pick(States)} to speak of the common keeping of every {word} that stands between their {Pick(Words)}s and the sea.\n\n"
            + $"They will meet again in {PickYear()} beside a {Pick(Words)}.\n", []));
    }

    private void Write(string name, (int Year, string Text, List<string> Former) document)
    {
        _documents[name] = document;
        string record = SmallArchive.Record(name).Replace("2021-05-06", string.Create(CultureInfo.InvariantCulture, $"{document.Year}-05-06"), StringComparison.Ordinal);
        Archive.With(name, document.Text, record + (document.Former.Count > 0 ? $"formerSlugs: [{string.Join(", ", document.Former)}]\n" : ""));
    }

    private void Move(string name)
    {
        (int year, string text, List<string> former) = _documents[name];
        Archive.Delete($"seeds/{name}.txt").Delete($"seeds/{name}.yml");
        _documents.Remove(name);
        Write(NewName("text"), (year, text, [.. former, name]));
    }

    // As for a text that was published by mistake: its paragraphs' ledger goes with it, its address does not.
    private void Remove(string name)
    {
        Archive.Delete($"seeds/{name}.txt").Delete($"seeds/{name}.yml");
        foreach (string slug in _documents[name].Former.Append(name))
        {
            Archive.Delete($"input/permalinks/{slug}.tsv").Delete($"input/permalinks/{slug}.history.tsv");
        }

        _documents.Remove(name);
    }

    // With the old slug stated or not, or dropped altogether.
    private void Rename(List<(string Slug, string Words, List<string> Former)> entries)
    {
        int at = _random.Next(entries.Count);
        (string slug, string words, List<string> former) = entries[at];
        entries[at] = (NewName("entry"), words, _random.Next(2) == 0 ? [.. former, slug] : former);
        if (_random.Next(3) == 0 && entries.Count > 1)
        {
            entries.RemoveAt(at);
        }
    }

    private void WriteVocabularies()
    {
        Archive.Write("input/vocabulary/topics.yml", "groups:\n  - slug: things\n    label: Things\n    definition: Things.\n    topics:\n" + string.Concat(_topics.Select(topic =>
            $"      - slug: {topic.Slug}\n        label: About {topic.Term}\n        definition: It.\n        formerly: [{string.Join(", ", topic.Former)}]\n        terms: {{ en: [{topic.Term}] }}\n")));
        Archive.Write("input/vocabulary/formulas.yml", "formulas:\n" + string.Concat(_phrases.Select(phrase =>
            $"  - label: {phrase.Label}\n    slug: {phrase.Slug}\n    formerly: [{string.Join(", ", phrase.Former)}]\n")));
    }

    private string NewName(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{++_made}");

    private string PickDocument() => _documents.Keys.ElementAt(_random.Next(_documents.Count));

    private int PickYear() => 2010 + _random.Next(6);

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
