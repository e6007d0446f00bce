using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Search;

namespace ScoArchive.Benchmarks.Indices;

/// <summary>Echoes, formulas and mentions over archives of growing size; the time should grow as the archive does.</summary>
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[MemoryDiagnoser]
public class EchoBenchmarks
{
    private ImmutableArray<EchoPassage> _passages = [];
    private MentionFinder? _finder;

    /// <summary>Number of documents of 40 paragraphs.</summary>
    [Params(250, 500, 1000)]
    public int Documents { get; set; }

    /// <summary>Makes the documents.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string root = FindRoot();
        var corpus = new CorpusGenerator(Directory.EnumerateFiles(Path.Combine(root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        _passages = [.. corpus.Documents(Documents).SelectMany(PassagesOf)];
        _finder = new MentionFinder(
            Read(root, "states.yml", StateVocabularyReader.Read), Read(root, "topics.yml", TopicVocabularyReader.Read));
    }

    /// <summary>Passages that say nearly the same.</summary>
    [Benchmark]
    public int Echoes() => EchoFinder.Find(NumberedPassages.Of(_passages)).Length;

    /// <summary>Phrases that recur.</summary>
    [Benchmark]
    public int Formulas() => FormulaFinder.Find(NumberedPassages.Of(_passages), new FormulaList([])).Length;

    /// <summary>States, topics, dates and roles.</summary>
    [Benchmark]
    public int Mentions() => _passages.Sum(passage => _finder!.Find(passage.Text, "en").Topics.Length);

    private static IEnumerable<EchoPassage> PassagesOf(SearchableDocument document) =>
        document.Passages.Select(passage => new EchoPassage(document.Slug, new BlockId(passage.Id), passage.Text, [.. passage.Tags.Where(tag => tag.Field == "topic").Select(tag => tag.Value)]));

    private static T Read<T>(string root, string name, Func<string, string, Outcome<T>> read)
        where T : class => read(name, File.ReadAllText(Path.Combine(root, "input", "vocabulary", name))).Value!;

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScoArchive.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run outside a checkout.");
    }
}
