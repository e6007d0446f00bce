using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ScoArchive.Cache;
using ScoArchive.Search.Indexing;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Search;

/// <summary>Makes the search index from the finished document pages, one document at a time.</summary>
public sealed class SearchIndexWriter : IDisposable
{
    /// <summary>Version of the format, which the browser's reader checks.</summary>
    public const int Format = 7;

    private const int DefaultBatchLetters = 1024 * 1024;
    private const int DefaultFewestFrequent = 16 * 1024;

    private readonly ShardFolder _folder;
    private readonly NameLists _names;
    private readonly int _fewestFrequent;
    private readonly IReadOnlyDictionary<string, string> _abbreviations;
    private readonly ImmutableArray<SearchFacet> _facets;
    private readonly OccurrenceRuns _runs = new();
    private readonly PassageTextWriter _texts;
    private readonly DocumentFacts _facts = new();
    private readonly DateStore _dates = new();
    private readonly SlugStore _slugs = new();
    private readonly Dictionary<string, Codes> _columns;
    private readonly Dictionary<string, FacetStore> _lists;
    private readonly List<int> _passageCounts = [];
    private readonly List<int> _headingCounts = [];
    private readonly WordIndexBuilder _words;
    private readonly WorkCache _cache;
    private int _passages;

    private SearchIndexWriter(
        ShardFolder folder, ImmutableArray<SearchFacet> facets, WordIndexBuilder words, WorkCache cache, IReadOnlyDictionary<string, string> abbreviations, int fewestFrequent)
    {
        (_words, _cache, _abbreviations) = (words, cache, abbreviations);
        _folder = folder;
        _names = new NameLists(_folder);
        _texts = new PassageTextWriter(_folder);
        _facets = facets;
        _columns = facets.OfType<DocumentFacet>().ToDictionary(facet => facet.Field, _ => new Codes(), StringComparer.Ordinal);
        _lists = facets.OfType<PassageFacet>().ToDictionary(facet => facet.Field, _ => new FacetStore(), StringComparer.Ordinal);
        _fewestFrequent = fewestFrequent;
    }

    /// <summary>Writes <c>search/index/</c> under the site's output folder.</summary>
    /// <param name="documents">Finished documents, read once and in order.</param>
    /// <param name="facets">What searches can be narrowed by; other values of documents and passages are passed over.</param>
    /// <param name="outputFolder">The site's output folder.</param>
    /// <param name="batchLetters">How many letters of text are worked on together: what bounds the memory. The index is the same whatever it is.</param>
    /// <param name="fewestFrequent">How often words, and rows of them, occur at least beside which others are noted. Searches find the same whatever it is.</param>
    public static SearchIndexSummary Write(
        IEnumerable<SearchableDocument> documents,
        ImmutableArray<SearchFacet> facets,
        string outputFolder,
        int batchLetters = DefaultBatchLetters,
        int fewestFrequent = DefaultFewestFrequent)
    {
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(outputFolder, "search", "index"));
        return Write(
            SearchableBatch.Of(documents, batchLetters), facets, (name, bytes) => File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes),
            new WordIndexBuilder(), WorkCache.None, ImmutableDictionary<string, string>.Empty, fewestFrequent);
    }

    /// <summary>Writes the index.</summary>
    /// <param name="batches">Finished documents, read once and in order. The index is the same however they are divided.</param>
    /// <param name="facets">What searches can be narrowed by; other values of documents and passages are passed over.</param>
    /// <param name="write">Writes a file of the index's folder, which it names.</param>
    /// <param name="words">Is told of documents and words for the word index.</param>
    /// <param name="cache">Keeps where words occur in batches whose key is known.</param>
    /// <param name="abbreviations">Abbreviations of the archive's own, and what they stand for.</param>
    /// <param name="fewestFrequent">How often words, and rows of them, occur at least beside which others are noted. Searches find the same whatever it is.</param>
    public static SearchIndexSummary Write(
        IEnumerable<SearchableBatch> batches,
        ImmutableArray<SearchFacet> facets,
        Action<string, ReadOnlySpan<byte>> write,
        WordIndexBuilder words,
        WorkCache cache,
        IReadOnlyDictionary<string, string> abbreviations,
        int fewestFrequent = DefaultFewestFrequent)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(cache);
        using SearchIndexWriter writer = new(new ShardFolder(write), facets, words, cache, abbreviations, fewestFrequent);
        StemCache stems = new();
        foreach ((SearchableBatch batch, OccurrenceRun run) in OrderedWork.Run(batches, batch => (batch, writer.Sort(batch, stems))))
        {
            writer.Add(batch, run);
        }

        return writer.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _runs.Dispose();
        _texts.Dispose();
    }

    private OccurrenceRun Sort(SearchableBatch batch, StemCache stems)
    {
        if (batch.Key is not { } known)
        {
            return SortAnew();
        }

        return _cache.Get(CacheKeyBuilder.KeyOf("words of a batch", key => key.AddKey(known)), SortAnew)!;

        OccurrenceRun SortAnew() => OccurrenceBlock.Sort([.. batch.Documents.SelectMany(document => IndexedPassages.Of(document).Passages).Select(passage => passage.Text)], stems);
    }

    private void Add(SearchableBatch batch, OccurrenceRun run)
    {
        _runs.Add(run, _passages, batch.Key);
        foreach (SearchableDocument document in batch.Documents)
        {
            Add(document);
        }
    }

    private void Add(SearchableDocument document)
    {
        IndexedPassages added = IndexedPassages.Of(document);
        _words.Add(document, added);
        foreach (SearchablePassage passage in added.Passages)
        {
            foreach (FacetValue tag in passage.Tags)
            {
                _lists.GetValueOrDefault(tag.Field)?.Add(_passages, tag.Value);
            }

            foreach (DateSpan date in passage.Dates)
            {
                _dates.Add(_passages, date);
            }

            _passages++;
        }

        foreach ((string field, Codes column) in _columns)
        {
            column.Add(document.Facts.FirstOrDefault(fact => fact.Field == field).Value ?? "");
        }

        _texts.Write(document, _passageCounts.Count, added.Passages);
        _facts.Add(document);
        _slugs.Add(document.Slug);
        _passageCounts.Add(added.Passages.Length);
        _headingCounts.Add(added.Headings);
    }

    private SearchIndexSummary Finish()
    {
        _texts.Close();
        DictionaryWriter dictionary = new(_folder);
        List<string[]> families = [];
        PostingsWriter postings = WriteWords(dictionary, families);
        JsonObject manifest = new()
        {
            ["format"] = Format,
            ["passages"] = _passages,
            ["documents"] = _passageCounts.Count,
            ["fields"] = FieldsByName(),
            ["words"] = new JsonObject { ["first"] = Strings(dictionary.FirstForms), ["names"] = Names(dictionary.Hashes) },
            ["postings"] = new JsonObject { ["first"] = Numbers(postings.FirstGroups), ["names"] = Names(postings.Hashes) },
            ["positions"] = Names(postings.PositionHashes),
            ["dates"] = _dates.Write(_folder),
            ["slugs"] = _slugs.Write(_folder),
            ["texts"] = _names.Write("names", _texts.Hashes),
            ["outline"] = WriteJson("outline", new JsonObject
            {
                ["documents"] = Numbers(_passageCounts),
                ["headings"] = Numbers(_headingCounts),
                ["texts"] = Numbers(_texts.PassageCounts),
            }),
        };
        WriteRows(manifest, FrequentForms.Choose(dictionary.Counts, _runs.Occurrences, _fewestFrequent), families);
        WriteFacets(manifest);
        NamesWriter names = new(dictionary.Counts, _abbreviations);
        manifest["called"] = WriteNames(names);
        manifest["terms"] = WriteJson("terms", new JsonObject
        {
            ["facets"] = DescribeSubjects(names.DescribeTerms),
            ["abbreviations"] = names.OtherAbbreviations(),
        });
        _folder.WriteManifest(manifest);
        return new SearchIndexSummary(_passageCounts.Count, _passages, dictionary.Counts.Count, _folder.Files, _folder.Bytes);
    }

    private PostingsWriter WriteWords(DictionaryWriter dictionary, List<string[]> families)
    {
        PostingsWriter postings = new(_folder, "postings", "positions", _runs.PassageLengths, _runs.Occurrences);
        foreach (WordGroup group in new GroupMerger(_runs.Readers()).Groups())
        {
            dictionary.Add(group);
            if (group.Forms.Length > 1)
            {
                families.Add(group.Forms);
            }

            postings.Write(group);
            _words.Add(group);
        }

        postings.Close();
        dictionary.Write();
        return postings;
    }

    private void WriteRows(JsonObject manifest, FrequentForms forms, List<string[]> families)
    {
        if (forms.All.Count == 0)
        {
            return;
        }

        FrequentRows frequent = FrequentRows.Find(forms, _runs.Stretches(forms));
        using OccurrenceRuns rows = _runs.Rows(forms, frequent, _cache);
        PostingsWriter postings = new(_folder, "rows", "places", _runs.PassageLengths, rows.Occurrences);
        foreach (WordGroup row in new GroupMerger(rows.Readers()).Groups())
        {
            postings.Write(row);
        }

        postings.Close();
        manifest["frequent"] = WriteJson("frequent", new JsonObject
        {
            ["frequent"] = Strings(frequent.All),
            ["families"] = FamiliesOf(forms, families),
            ["rows"] = _names.WriteRows(postings),
            ["places"] = _names.Write("place-names", postings.PositionHashes),
        });
    }

    // What is frequent is noted with its family, so that the forms of a phrase's words are known without the passages that have them.
    private static JsonObject FamiliesOf(FrequentForms frequent, List<string[]> families) => new(
        from family in families
        from form in family
        where frequent.NumberOf(form) != FrequentForms.None
        select KeyValuePair.Create<string, JsonNode?>(form, Strings(family)));

    private void WriteFacets(JsonObject manifest)
    {
        FacetWriter writer = new(_folder, _passages);
        JsonObject columns = _facts.ToJson();
        columns["facets"] = new JsonArray([.. _facets.Select(facet => DescribeFacet(facet, writer))]);
        writer.Close();
        manifest["facts"] = WriteJson("facts", columns);
        manifest["facets"] = Names(writer.Hashes);
    }

    private string WriteNames(NamesWriter names) => WriteJson("called", new JsonObject
    {
        ["facets"] = DescribeSubjects(NamesWriter.Describe),
        ["abbreviations"] = names.Abbreviations(),
    });

    private JsonArray DescribeSubjects(Func<SearchFacet, IEnumerable<string>, JsonObject> describe) =>
        new([.. _facets.Where(facet => facet.SubjectOf is not null).Select(facet => describe(facet, ValuesOf(facet)))]);

    private IEnumerable<string> ValuesOf(SearchFacet facet) =>
        _columns.TryGetValue(facet.Field, out Codes? column) ? column.Values : _lists[facet.Field].Values().Select(entry => entry.Value);

    private JsonObject DescribeFacet(SearchFacet facet, FacetWriter writer)
    {
        JsonObject description = _columns.TryGetValue(facet.Field, out Codes? column)
            ? column.ToJson(facet.LabelOf)
            : new JsonObject { ["values"] = writer.Write(_lists[facet.Field], facet.LabelOf) };
        description["field"] = facet.Field;
        description["label"] = facet.Label;
        if (facet is DocumentFacet { PageOf: { } pageOf })
        {
            description["pages"] = Strings(ValuesOf(facet).Select(value => value.Length > 0 ? pageOf(value) : ""));
        }

        return description;
    }

    private JsonObject FieldsByName() => new(
        from facet in _facets
        from name in facet.OtherNames.Prepend(facet.Field)
        select KeyValuePair.Create<string, JsonNode?>(name, facet.Field));

    private string WriteJson(string kind, JsonObject content) => _folder.WriteJson(kind, 0, content);

    private static string Names(IReadOnlyList<string> hashes) => string.Concat(hashes);

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static JsonArray Numbers(IEnumerable<int> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
