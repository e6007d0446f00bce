using System.Text.Json.Nodes;
using ScoArchive.Search.Words;

namespace ScoArchive.Search.Indexing;

/// <summary>Describes what queries may call by other names: values of facets, and bodies and terms known by their abbreviations.</summary>
/// <param name="forms">All word forms of the archive.</param>
/// <param name="own">Abbreviations of the archive's own, and what they stand for.</param>
internal sealed class NamesWriter(IReadOnlyDictionary<string, int> forms, IReadOnlyDictionary<string, string> own)
{
    private const char Between = '|';
    private const char LastLatin = '\u0250';

    /// <summary>A facet's values that have pages: value, address and names in Latin letters of each; and whether whole documents have them.</summary>
    public static JsonObject Describe(SearchFacet facet, IEnumerable<string> values) => new()
    {
        ["field"] = facet.Field,
        ["ofDocuments"] = facet is DocumentFacet,
        ["values"] = new JsonArray([.. from value in values where value.Length > 0 let subject = facet.SubjectOf!(value) select new JsonArray(
            value, subject.Path, string.Join(Between, subject.Names.Where(IsLatin).Distinct(StringComparer.OrdinalIgnoreCase)))]),
    };

    /// <summary>Names in other letters and the words of what a facet's values are about, and other words that show it, of each value that has any.</summary>
    public static JsonObject DescribeTerms(SearchFacet facet, IEnumerable<string> values) => new()
    {
        ["field"] = facet.Field,
        ["values"] = new JsonArray([.. from value in values where value.Length > 0 let subject = facet.SubjectOf!(value) let terms = subject.Names.Where(name => !IsLatin(name)).Concat(subject.Terms).ToArray()
            where terms.Length + subject.Evidence.Length > 0 select new JsonArray(
            value, string.Join(Between, terms.Distinct(StringComparer.OrdinalIgnoreCase)), string.Join(Between, subject.Evidence.Distinct(StringComparer.OrdinalIgnoreCase)))]),
    };

    /// <summary>Abbreviations and what they stand for, where the archive has either.</summary>
    public JsonArray Abbreviations()
    {
        using Stream stream = typeof(NamesWriter).Assembly.GetManifestResourceStream("ScoArchive.Search.abbreviations.tsv")!;
        using StreamReader reader = new(stream);
        return new JsonArray([.. from pair in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
                                     .Where(pair => !own.ContainsKey(pair[0])).Concat(own.Select(entry => new[] { entry.Key, entry.Value })).OrderBy(pair => pair[0], StringComparer.Ordinal)
                                 where pair.Any(IsInArchive)
                                 select new JsonArray(pair[0], pair[1])]);
    }

    // Letters beyond those of Latin with marks are asked for by few, and take many bytes.
    private static bool IsLatin(string name) => name.All(letter => letter < LastLatin || !char.IsLetter(letter));

    private bool IsInArchive(string name) => WordSplitter.Split(name).Where(word => word.Width == 1).All(word => forms.ContainsKey(word.Form));
}
