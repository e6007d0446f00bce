using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScoArchive.Search.Indexing;

namespace ScoArchive.Search;

/// <summary>Makes the search index from the finished document pages, one document at a time.</summary>
public sealed class SearchIndexWriter : IDisposable
{
    /// <summary>Version of the format, which the browser's reader checks.</summary>
    public const int Format = 1;

    private const int DefaultMemory = 96 * 1024 * 1024;
    private const int MostNamesInManifest = 256;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ShardFolder folder;
    private readonly SearchLabels labels;
    private readonly OccurrenceStore occurrences;
    private readonly PassageTextWriter texts;
    private readonly DocumentFacts facts = new();
    private readonly FacetStore topics = new();
    private readonly FacetStore states = new();
    private readonly List<int> passageCounts = [];

    private SearchIndexWriter(string indexFolder, SearchLabels labels, int memoryLimit)
    {
        folder = new ShardFolder(indexFolder);
        texts = new PassageTextWriter(folder);
        occurrences = new OccurrenceStore(memoryLimit);
        this.labels = labels;
    }

    /// <summary>Writes <c>search/index/</c> under the site's output folder.</summary>
    /// <param name="documents">Finished documents, read once and in order.</param>
    /// <param name="labels">What readers call topics, states, kinds, languages and issuers.</param>
    /// <param name="outputFolder">The site's output folder.</param>
    /// <param name="memoryLimit">Bytes of word occurrences kept in memory before they go to a scratch file.</param>
    public static SearchIndexSummary Write(
        IEnumerable<SearchableDocument> documents, SearchLabels labels, string outputFolder, int memoryLimit = DefaultMemory)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using SearchIndexWriter writer = new(Path.Combine(outputFolder, "search", "index"), labels, memoryLimit);
        foreach (SearchableDocument document in documents)
        {
            writer.Add(document);
        }

        return writer.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        occurrences.Dispose();
        texts.Dispose();
    }

    // The title is searched like a passage of its own, which opens the page at its top.
    private void Add(SearchableDocument document)
    {
        SearchablePassage title = new("", "", "", document.Title, [], []);
        ImmutableArray<SearchablePassage> passages = [title, .. document.Passages];
        foreach (SearchablePassage passage in passages)
        {
            int number = occurrences.PassageLengths.Count;
            topics.Add(number, passage.Topics);
            states.Add(number, passage.States);
            occurrences.Add(passage.Text);
        }

        texts.Write(document, passageCounts.Count, passages);
        facts.Add(document);
        passageCounts.Add(passages.Length);
    }

    private SearchIndexSummary Finish()
    {
        texts.Close();
        int passages = occurrences.PassageLengths.Count;
        IReadOnlyList<WordGroup> groups = occurrences.SortedGroups();
        DictionaryWriter dictionary = new(folder);
        int forms = dictionary.Write(groups);
        PostingsWriter postings = WritePostings(groups);
        JsonObject manifest = new()
        {
            ["format"] = Format,
            ["passages"] = passages,
            ["documents"] = passageCounts.Count,
            ["words"] = new JsonObject { ["first"] = Strings(dictionary.FirstForms), ["names"] = Names(dictionary.Hashes) },
            ["postings"] = new JsonObject { ["first"] = Numbers(postings.FirstGroups), ["names"] = Names(postings.Hashes) },
            ["positions"] = Names(postings.PositionHashes),
            ["texts"] = WriteTextNames(),
            ["outline"] = WriteJson("outline", new JsonObject
            {
                ["documents"] = Numbers(passageCounts),
                ["texts"] = Numbers(texts.PassageCounts),
            }),
        };
        WriteFacets(manifest, passages);
        folder.WriteManifest(JsonSerializer.SerializeToUtf8Bytes(manifest, Json));
        return new SearchIndexSummary(passageCounts.Count, passages, forms, folder.Files, folder.Bytes);
    }

    private PostingsWriter WritePostings(IReadOnlyList<WordGroup> groups)
    {
        PostingsWriter postings = new(folder, occurrences.PassageLengths, occurrences.Bytes);
        foreach (WordGroup group in groups)
        {
            postings.Write(group, occurrences.ReadOccurrences(group));
        }

        postings.Close();
        return postings;
    }

    private void WriteFacets(JsonObject manifest, int passages)
    {
        FacetWriter writer = new(folder, passages);
        JsonObject columns = facts.ToJson(labels);
        columns["topics"] = writer.Write(topics, labels.Topics);
        columns["states"] = writer.Write(states, labels.States);
        writer.Close();
        manifest["facts"] = WriteJson("facts", columns);
        manifest["facets"] = Names(writer.Hashes);
    }

    // Thousands of names would make the manifest heavy; they go into files of their own, read when a text is shown.
    private JsonObject WriteTextNames()
    {
        if (texts.Hashes.Count <= MostNamesInManifest)
        {
            return new JsonObject { ["names"] = Names(texts.Hashes) };
        }

        List<string> lists = [.. texts.Hashes
            .Chunk(MostNamesInManifest)
            .Select((chunk, number) => folder.Write("names", number, "txt", System.Text.Encoding.ASCII.GetBytes(string.Concat(chunk))))];
        return new JsonObject { ["lists"] = Names(lists), ["listLength"] = MostNamesInManifest };
    }

    private string WriteJson(string kind, JsonObject content) =>
        folder.Write(kind, 0, "json", JsonSerializer.SerializeToUtf8Bytes(content, Json));

    private static string Names(IReadOnlyList<string> hashes) => string.Concat(hashes);

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static JsonArray Numbers(IEnumerable<int> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
