using System.Globalization;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Benchmarks.SearchComparison;

if (args.Length < 4)
{
    Console.Error.WriteLine("usage: search-index|search-pages|search-questions SEEDS DOCUMENTS OUTPUT");
    return 2;
}

CorpusGenerator corpus = new(Directory.EnumerateFiles(args[1], "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
int documents = int.Parse(args[2], CultureInfo.InvariantCulture);
switch (args[0])
{
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
