using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>The paragraphs of one document that an index lists. Their words stand once, in the document's own file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passages">The paragraphs, in order.</param>
/// <typeparam name="T">What shows that a paragraph belongs in the index.</typeparam>
public sealed record ListedPassages<T>(Slug Document, ImmutableArray<ListedPassage<T>> Passages);

/// <summary>A paragraph that an index lists.</summary>
/// <param name="Id">Its permalink fragment.</param>
/// <param name="Evidence">What shows that it belongs there.</param>
/// <typeparam name="T">What shows that a paragraph belongs in the index.</typeparam>
public sealed record ListedPassage<T>(BlockId Id, T Evidence);

/// <summary>How many paragraphs of a document an index lists.</summary>
/// <param name="Document">The document.</param>
/// <param name="Paragraphs">How many.</param>
public sealed record CountedPassages(Slug Document, int Paragraphs);

/// <summary>Gathers and writes the paragraphs that an index lists, document by document.</summary>
internal static class ListedPassages
{
    /// <summary>Gathers them.</summary>
    /// <param name="passages">The paragraphs.</param>
    /// <param name="evidenceOf">What shows that a paragraph belongs in the index.</param>
    public static ImmutableArray<ListedPassages<T>> Of<T>(ImmutableArray<Passage> passages, Func<Passage, T> evidenceOf) =>
    [
        .. passages.GroupBy(passage => passage.Document).Select(group => new ListedPassages<T>(
            group.Key.Document.Slug, [.. group.Select(passage => new ListedPassage<T>(passage.Block.Id, evidenceOf(passage)))])),
    ];

    /// <summary>Counts them.</summary>
    public static ImmutableArray<CountedPassages> Count(ImmutableArray<Passage> passages) =>
        [.. passages.CountBy(passage => passage.Document).Select(counted => new CountedPassages(counted.Key.Document.Slug, counted.Value))];

    /// <summary>The members that list them, each with its id, and say once where they all are.</summary>
    public static void WritePassages<T>(
        this Utf8JsonWriter json, ImmutableArray<ListedPassages<T>> documents, IArchiveAddresses addresses, Action<T> writeEvidence)
    {
        json.WriteString("permalinks", addresses.PassagePattern("slug"));
        json.WriteObjects("documents", documents, document =>
        {
            json.WriteString("slug", document.Document.Value);
            json.WriteNumber("paragraphs", document.Passages.Length);
            json.WriteObjects("passages", document.Passages, passage =>
            {
                json.WriteString("id", passage.Id.Value);
                writeEvidence(passage.Evidence);
            });
        });
    }

    /// <summary>The members that say how many each document has.</summary>
    public static void WriteCounts(this Utf8JsonWriter json, ImmutableArray<CountedPassages> documents) => json.WriteObjects("documents", documents, document =>
    {
        json.WriteString("slug", document.Document.Value);
        json.WriteNumber("paragraphs", document.Paragraphs);
    });
}
