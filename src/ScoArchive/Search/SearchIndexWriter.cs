using System.Buffers;
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
    public const int Format = 2;

    private const int DefaultBatchLetters = 1024 * 1024;
    private const int MostNamesInManifest = 256;
    private const int DefaultFewestFrequent = 16 * 1024;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ShardFolder folder;
    private readonly int fewestFrequent;
    private readonly SearchLabels labels;
    private readonly OccurrenceRuns runs = new();
    private readonly PassageTextWriter texts;
    private readonly DocumentFacts facts = new();
    private readonly FacetStore topics = new();
    private readonly FacetStore states = new();
    private readonly List<int> passageCounts = [];
    private int passages;

    private SearchIndexWriter(string indexFolder, SearchLabels labels, int fewestFrequent)
    {
        folder = new ShardFolder(indexFolder);
        texts = new PassageTextWriter(folder);
        this.labels = labels;
        this.fewestFrequent = fewestFrequent;
    }

    /// <summary>Writes <c>search/index/</c> under the site's output folder.</summary>
    /// <param name="documents">Finished documents, read once and in order.</param>
    /// <param name="labels">What readers call topics, states, kinds, languages and issuers.</param>
    /// <param name="outputFolder">The site's output folder.</param>
    /// <param name="batchLetters">How many letters of text are worked on together: what bounds the memory. The index is the same whatever it is.</param>
    /// <param name="fewestFrequent">How often words occur at least whose pairs are noted. Searches find the same whatever it is.</param>
    public static SearchIndexSummary Write(
        IEnumerable<SearchableDocument> documents,
        SearchLabels labels,
        string outputFolder,
        int batchLetters = DefaultBatchLetters,
        int fewestFrequent = DefaultFewestFrequent)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using SearchIndexWriter writer = new(Path.Combine(outputFolder, "search", "index"), labels, fewestFrequent);
        StemCache stems = new();
        foreach (OccurrenceRun run in OrderedWork.Run(writer.Batches(documents, batchLetters), batch => OccurrenceBlock.Sort(batch, stems)))
        {
            writer.runs.Add(run);
        }

        return writer.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        runs.Dispose();
        texts.Dispose();
    }

    private IEnumerable<PassageBatch> Batches(IEnumerable<SearchableDocument> documents, int batchLetters)
    {
        List<string> batch = [];
        int letters = 0;
        foreach (SearchableDocument document in documents)
        {
            foreach (SearchablePassage passage in Add(document))
            {
                batch.Add(passage.Text);
                letters += passage.Text.Length;
            }

            if (letters >= batchLetters)
            {
                yield return new PassageBatch(passages - batch.Count, batch);
                batch = [];
                letters = 0;
            }
        }

        yield return new PassageBatch(passages - batch.Count, batch);
    }

    // The title is searched like a passage of its own, which opens the page at its top.
    private ImmutableArray<SearchablePassage> Add(SearchableDocument document)
    {
        SearchablePassage title = new("", "", "", document.Title, [], []);
        ImmutableArray<SearchablePassage> added = [title, .. document.Passages];
        foreach (SearchablePassage passage in added)
        {
            topics.Add(passages, passage.Topics);
            states.Add(passages, passage.States);
            passages++;
        }

        texts.Write(document, passageCounts.Count, added);
        facts.Add(document);
        passageCounts.Add(added.Length);
        return added;
    }

    private SearchIndexSummary Finish()
    {
        texts.Close();
        DictionaryWriter dictionary = new(folder);
        PostingsWriter postings = WriteWords(dictionary);
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
        WritePairs(manifest);
        WriteFacets(manifest);
        folder.WriteManifest(BytesOf(manifest));
        return new SearchIndexSummary(passageCounts.Count, passages, dictionary.Forms, folder.Files, folder.Bytes);
    }

    private PostingsWriter WriteWords(DictionaryWriter dictionary)
    {
        PostingsWriter postings = new(folder, "postings", "positions", runs.PassageLengths, runs.Occurrences);
        foreach (WordGroup group in new GroupMerger(runs.Readers()).Groups())
        {
            dictionary.Add(group);
            postings.Write(group);
        }

        postings.Close();
        dictionary.Write();
        return postings;
    }

    private void WritePairs(JsonObject manifest)
    {
        FrequentForms frequent = FrequentForms.Choose(runs.Counts, runs.Occurrences, fewestFrequent);
        if (frequent.All.Count == 0)
        {
            return;
        }

        using OccurrenceRuns pairs = runs.Pairs(frequent);
        PostingsWriter postings = new(folder, "pairs", "places", runs.PassageLengths, pairs.Occurrences);
        foreach (WordGroup pair in new GroupMerger(pairs.Readers()).Groups())
        {
            postings.Write(pair);
        }

        postings.Close();
        manifest["frequent"] = WriteJson("frequent", new JsonObject
        {
            ["words"] = Strings(frequent.All),
            ["first"] = Strings(postings.FirstForms),
            ["pairs"] = Names(postings.Hashes),
            ["places"] = Names(postings.PositionHashes),
        });
    }

    private void WriteFacets(JsonObject manifest)
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
        folder.Write(kind, 0, "json", BytesOf(content));

    private static ReadOnlySpan<byte> BytesOf(JsonObject content)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Json))
        {
            content.WriteTo(writer);
        }

        return bytes.WrittenSpan;
    }

    private static string Names(IReadOnlyList<string> hashes) => string.Concat(hashes);

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static JsonArray Numbers(IEnumerable<int> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
