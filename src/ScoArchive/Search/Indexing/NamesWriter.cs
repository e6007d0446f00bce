using System.Text.Json.Nodes;
using ScoArchive.Search.Words;

namespace ScoArchive.Search.Indexing;

/// <summary>Describes what queries may call by other names: values of facets, and bodies and terms known by their abbreviations.</summary>
/// <param name="forms">All word forms of the archive.</param>
internal sealed class NamesWriter(IReadOnlyDictionary<string, int> forms)
{
    private const char Between = '|';

    /// <summary>A facet's values that have pages: value, address and names of each.</summary>
    public static JsonObject Describe(SearchFacet facet, IEnumerable<string> values) => new()
    {
        ["field"] = facet.Field,
        ["values"] = new JsonArray([.. from value in values where value.Length > 0 let subject = facet.SubjectOf!(value) select new JsonArray(
            value, subject.Path, string.Join(Between, subject.Names.Distinct(StringComparer.OrdinalIgnoreCase)))]),
    };

    /// <summary>The words of what a facet's values are about, and other words that show it, of each value that has any.</summary>
    public static JsonObject DescribeTerms(SearchFacet facet, IEnumerable<string> values) => new()
    {
        ["field"] = facet.Field,
        ["values"] = new JsonArray([.. from value in values where value.Length > 0 let subject = facet.SubjectOf!(value) where subject.Terms.Length + subject.Evidence.Length > 0 select new JsonArray(
            value, string.Join(Between, subject.Terms.Distinct(StringComparer.OrdinalIgnoreCase)), string.Join(Between, subject.Evidence.Distinct(StringComparer.OrdinalIgnoreCase)))]),
    };

    /// <summary>Abbreviations and what they stand for, where the archive has either.</summary>
    public JsonArray Abbreviations()
    {
        using Stream stream = typeof(NamesWriter).Assembly.GetManifestResourceStream("ScoArchive.Search.abbreviations.tsv")!;
        using StreamReader reader = new(stream);
        return new JsonArray([.. from line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                                 let pair = line.Split('\t')
                                 where pair.Any(IsInArchive)
                                 select new JsonArray(pair[0], pair[1])]);
    }

    private bool IsInArchive(string name) => WordSplitter.Split(name).Where(word => word.Width == 1).All(word => forms.ContainsKey(word.Form));
}
