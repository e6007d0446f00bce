using System.Globalization;
using ScoArchive.Search;

namespace ScoArchive.Benchmarks.Corpus;

/// <summary>Writes generated documents as seeds with records, so that the whole build can be timed on them.</summary>
public static class SeedFiles
{
    /// <summary>Writes them into a folder.</summary>
    public static void Write(CorpusGenerator corpus, int documents, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (SearchableDocument document in corpus.Documents(documents))
        {
            string title = string.Create(CultureInfo.InvariantCulture, $"Generated text {document.Slug}");
            File.WriteAllText(Path.Combine(folder, document.Slug + ".txt"), $"{title}\n\n{string.Join("\n\n", document.Passages.Select(passage => passage.Text))}\n");
            File.WriteAllText(
                Path.Combine(folder, document.Slug + ".yml"),
                $"slug: {document.Slug}\ntitle: {title}\ndate: {document.Date}\nkind: {CorpusGenerator.FactOf(document, "kind")}\nlanguage: en\nrights: Generated.\nsource:\n  name: Generated\npublished: 2024-01-01\n");
        }
    }
}
