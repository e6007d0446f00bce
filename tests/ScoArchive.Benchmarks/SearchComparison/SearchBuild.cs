using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Search;

namespace ScoArchive.Benchmarks.SearchComparison;

/// <summary>Builds our index, or the pages that Pagefind indexes, from the same generated documents.</summary>
public static class SearchBuild
{
    /// <summary>Builds our index and says how long it took and how much memory was used at most.</summary>
    public static void Index(CorpusGenerator corpus, int documents, string output)
    {
        Stopwatch watch = Stopwatch.StartNew();
        SearchIndexSummary summary = SearchIndexWriter.Write(corpus.Documents(documents), SearchLabels.None, output);
        double seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"documents\":{documents},\"seconds\":{seconds:f2},\"peakMegabytes\":{Process.GetCurrentProcess().PeakWorkingSet64 >> 20},\"files\":{summary.Files},\"bytes\":{summary.Bytes}}}"));
    }

    /// <summary>Writes one HTML page for each document, its paragraphs as sub-results.</summary>
    public static void Pages(CorpusGenerator corpus, int documents, string output)
    {
        foreach (SearchableDocument document in corpus.Documents(documents))
        {
            string folder = Path.Combine(output, document.Path);
            Directory.CreateDirectory(folder);
            string paragraphs = string.Join('\n', document.Passages.Select(passage =>
                $"<p id=\"{passage.Id}\">{WebUtility.HtmlEncode(passage.Text)}</p>"));
            File.WriteAllText(
                Path.Combine(folder, "index.html"),
                $"<!doctype html><html lang=\"en\"><head><title>{WebUtility.HtmlEncode(document.Title)}</title></head><body><main data-pagefind-body><h1>{WebUtility.HtmlEncode(document.Title)}</h1>\n{paragraphs}</main></body></html>\n");
        }
    }

    /// <summary>Writes questions with the document and paragraph that should come first.</summary>
    public static void Questions(CorpusGenerator corpus, int documents, int questions, string file) =>
        File.WriteAllText(file, JsonSerializer.Serialize(
            corpus.KnownItems(documents, questions).Select(item => new { query = item.Query, path = item.Path, text = item.Text })));
}
