using System.Globalization;
using BenchmarkDotNet.Running;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Benchmarks.Indices;
using ScoArchive.Benchmarks.SearchComparison;

if (args is ["indices"])
{
    BenchmarkRunner.Run<EchoBenchmarks>();
    return 0;
}

if (args.Length < 4)
{
    Console.Error.WriteLine("usage: indices, or seeds|search-index|search-pages|search-questions SEEDS DOCUMENTS OUTPUT");
    return 2;
}

CorpusGenerator corpus = new(Directory.EnumerateFiles(args[1], "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
int documents = int.Parse(args[2], CultureInfo.InvariantCulture);
switch (args[0])
{
    case "seeds":
        SeedFiles.Write(corpus, documents, args[3]);
        return 0;
    case "search-index":
        SearchBuild.Index(corpus, documents, args[3]);
        return 0;
    case "search-pages":
        SearchBuild.Pages(corpus, documents, args[3]);
        return 0;
    case "search-questions":
        SearchBuild.Questions(corpus, documents, 40, args[3]);
        return 0;
    default:
        Console.Error.WriteLine($"unknown: {args[0]}");
        return 2;
}
