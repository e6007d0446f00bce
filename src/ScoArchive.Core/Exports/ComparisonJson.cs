using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Two related documents side by side as JSON, row by row. A document that has no passage in a row has no member there; "only" are the words that the other side lacks.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Url">The comparison's page.</param>
/// <param name="Rows">The rows.</param>
public sealed record ComparisonJson(IArchiveAddresses Addresses, Slug Left, Slug Right, string Url, ImmutableArray<ListedRow> Rows) : IFileContent
{
    /// <summary>Gathers it.</summary>
    /// <param name="pair">The two documents.</param>
    /// <param name="comparison">How they compare.</param>
    /// <param name="addresses">Where things are published.</param>
    public static ComparisonJson Of(DocumentPair pair, DocumentComparison comparison, IArchiveAddresses addresses)
    {
        Dictionary<BlockId, Passage> left = pair.Left.Passages.ToDictionary(passage => passage.Block.Id);
        Dictionary<BlockId, Passage> right = pair.Right.Passages.ToDictionary(passage => passage.Block.Id);
        return new ComparisonJson(addresses, pair.Left.Document.Slug, pair.Right.Document.Slug, addresses.Of(pair), [.. comparison.Rows.Select(row => new ListedRow(
            SideOf(row.Left, left, row.Difference?.Left ?? []),
            SideOf(row.Right, right, row.Difference?.Right ?? []),
            row.Difference?.Similarity,
            row.IsMoved))]);
    }

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WriteString("left", Left.Value);
        json.WriteString("right", Right.Value);
        json.WriteString("url", Url);
        json.WritePermalinks(Addresses);
        json.WriteObjects("rows", Rows, row =>
        {
            row.Left?.WriteTo(json, "left", "only");
            row.Right?.WriteTo(json, "right", "only");
            if (row.Similarity is { } similarity)
            {
                json.WriteNumber("similarity", similarity);
                json.WriteBoolean("moved", row.IsMoved);
            }
        });
    });

    private static EchoSide? SideOf(EchoPassage? compared, Dictionary<BlockId, Passage> passages, ImmutableArray<TextSpan> only) =>
        compared is null ? null : EchoSide.Of(passages[compared.Id], only);
}

/// <summary>A row of a comparison.</summary>
/// <param name="Left">The passage of the older document, if any.</param>
/// <param name="Right">The passage of the newer document, if any.</param>
/// <param name="Similarity">The share of words that they have in common, where both are there.</param>
/// <param name="IsMoved">Whether they stand at different places.</param>
public sealed record ListedRow(EchoSide? Left, EchoSide? Right, double? Similarity, bool IsMoved);
