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
    private const int LongestEnding = 3;
    private const int ShortestOpening = 4;

    private readonly string[] _forms = [.. forms.Keys.Order(StringComparer.Ordinal)];
    private readonly string[][] _groups = [.. GroupsOf(own)];

    /// <summary>A facet's values that have pages: value, address and names in Latin letters of each; and whether whole documents have them.</summary>
    public static JsonObject Describe(SearchFacet facet, IEnumerable<string> values) => new()
    {
        ["field"] = facet.Field,
        ["ofDocuments"] = facet is DocumentFacet,
        ["values"] = new JsonArray([.. from value in values where value.Length > 0 let subject = facet.SubjectOf!(value) select new JsonArray(
            value, subject.Path, string.Join(Between, subject.Names.Where(IsLatin).Distinct(StringComparer.OrdinalIgnoreCase)))]),
    };

    /// <summary>Names in other letters and the words of what a facet's values are about, and other words of the archive that show it, of each value that has any.</summary>
    public JsonObject DescribeTerms(SearchFacet facet, IEnumerable<string> values) => new()
    {
        ["field"] = facet.Field,
        ["values"] = new JsonArray([.. from value in values where value.Length > 0 let subject = facet.SubjectOf!(value) let terms = subject.Names.Where(name => !IsLatin(name)).Concat(subject.Terms).ToArray()
            let evidence = subject.Evidence.Distinct(StringComparer.OrdinalIgnoreCase).Where(MayStand).ToArray()
            where terms.Length + evidence.Length > 0 select new JsonArray(
            value, string.Join(Between, terms.Distinct(StringComparer.OrdinalIgnoreCase)), string.Join(Between, evidence))]),
    };

    /// <summary>Names in Latin letters that stand for the same, where the archive has one of them: those it has, and the others.</summary>
    public JsonArray Abbreviations() => Written(_groups.Select(group => group.Where(IsLatin).ToArray()));

    /// <summary>The same of names in several kinds of letters.</summary>
    public JsonArray OtherAbbreviations() => Written(_groups.Where(group => !group.All(IsLatin)));

    private JsonArray Written(IEnumerable<string[]> groups) => new([.. groups.Where(group => group.Length > 1 && group.Any(IsInArchive))
        .Select(group => new JsonArray(Strings(group.Where(IsInArchive)), Strings(group.Where(name => !IsInArchive(name)))))]);

    private static JsonArray Strings(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);

    // An abbreviation, what it stands for, what that is called in another language: whatever is joined by a line of a list is one.
    private static IEnumerable<string[]> GroupsOf(IReadOnlyDictionary<string, string> own)
    {
        using Stream stream = typeof(NamesWriter).Assembly.GetManifestResourceStream("ScoArchive.Search.abbreviations.tsv")!;
        using StreamReader reader = new(stream);
        Dictionary<string, SortedSet<string>> groups = new(StringComparer.Ordinal);
        foreach (string[] pair in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .Where(pair => !own.ContainsKey(pair[0])).Concat(own.Select(entry => new[] { entry.Key, entry.Value })))
        {
            SortedSet<string> joined = new(pair.SelectMany(name => groups.TryGetValue(name, out SortedSet<string>? known) ? known : (IEnumerable<string>)[name]), StringComparer.Ordinal);
            foreach (string name in joined)
            {
                groups[name] = joined;
            }
        }

        return groups.Values.Distinct().OrderBy(group => group.Min, StringComparer.Ordinal).Select(group => group.ToArray());
    }

    // In whichever form its words have.
    private bool MayStand(string evidence) => WordSplitter.Split(evidence).Where(word => word.Width == 1).All(word => HasOpening(word.Form[..Math.Min(word.Form.Length, Math.Max(ShortestOpening, word.Form.Length - LongestEnding))]));

    private bool HasOpening(string opening)
    {
        int at = Array.BinarySearch(_forms, opening, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < _forms.Length && _forms[at].StartsWith(opening, StringComparison.Ordinal);
    }

    // Letters beyond those of Latin with marks are asked for by few, and take many bytes.
    private static bool IsLatin(string name) => name.All(letter => letter < LastLatin || !char.IsLetter(letter));

    private bool IsInArchive(string name) => WordSplitter.Split(name).Where(word => word.Width == 1).All(word => forms.ContainsKey(word.Form));
}
