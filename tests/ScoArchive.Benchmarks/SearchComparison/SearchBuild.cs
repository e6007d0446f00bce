using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Search;

namespace ScoArchive.Benchmarks.SearchComparison;

/// <summary>Builds our index from finished pages, as the site's build does.</summary>
public static class SearchBuild
{
    /// <summary>Builds the index and says how long it took and how much memory was used at most.</summary>
    /// <param name="folder">Where <see cref="GeneratedPages"/> wrote the pages.</param>
    /// <param name="output">Where the index goes.</param>
    public static void Index(string folder, string output)
    {
        Stopwatch watch = Stopwatch.StartNew();
        SearchIndexSummary summary = SearchIndexWriter.Write(
            OrderedWork.Run(GeneratedPages.Lines(folder), line => GeneratedPages.Read(folder, line)), CorpusGenerator.Facets, output);
        double seconds = watch.Elapsed.TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"documents\":{summary.Documents},\"seconds\":{seconds:f2},\"processorSeconds\":{process.TotalProcessorTime.TotalSeconds:f2},\"peakMegabytes\":{process.PeakWorkingSet64 >> 20},\"files\":{summary.Files},\"bytes\":{summary.Bytes}}}"));
    }

    /// <summary>Writes questions with the document and paragraph that should come first.</summary>
    public static void Questions(CorpusGenerator corpus, int documents, int questions, string file) =>
        File.WriteAllText(file, JsonSerializer.Serialize(
            corpus.KnownItems(documents, questions).Select(item => new { query = item.Query, path = item.Path, text = item.Text })));
}
