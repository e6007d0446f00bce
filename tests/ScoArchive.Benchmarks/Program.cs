using System.Globalization;
using BenchmarkDotNet.Running;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Benchmarks.Indices;
using ScoArchive.Benchmarks.Rendering;
using ScoArchive.Benchmarks.SearchComparison;

switch (args)
{
    case ["indices"]:
        BenchmarkRunner.Run<EchoBenchmarks>();
        return 0;
    case ["rendering"]:
        BenchmarkRunner.Run<RenderingBenchmarks>();
        return 0;
    case ["index-costs"]:
        IndexCosts.Print();
        return 0;
    case ["search-index", string pages, string output]:
        SearchBuild.Index(pages, output);
        return 0;
    case ["seeds", string seeds, string documents, string output]:
        SeedFiles.Write(Corpus(seeds), Number(documents), output);
        return 0;
    case ["search-pages", string seeds, string documents, string output]:
        GeneratedPages.Write(Corpus(seeds), Number(documents), output);
        return 0;
    case ["search-questions", string seeds, string documents, string file]:
        SearchBuild.Questions(Corpus(seeds), Number(documents), 40, file);
        return 0;
    default:
        Console.Error.WriteLine(
            "usage: indices | rendering | index-costs | seeds SEEDS DOCUMENTS OUTPUT | search-pages SEEDS DOCUMENTS OUTPUT | search-index PAGES OUTPUT | search-questions SEEDS DOCUMENTS FILE");
        return 2;
}

static CorpusGenerator Corpus(string seeds) =>
    new(Directory.EnumerateFiles(seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
