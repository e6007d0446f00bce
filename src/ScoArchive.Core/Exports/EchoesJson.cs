using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Passages that say nearly the same as JSON, by pair of documents.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Pairs">The pairs of documents.</param>
public sealed record EchoesJson(IArchiveAddresses Addresses, ImmutableArray<ListedPair> Pairs) : IFileContent
{
    /// <summary>Gathers them.</summary>
    /// <param name="echoes">What documents share.</param>
    /// <param name="addresses">Where things are published.</param>
    public static EchoesJson Of(ArchiveEchoes echoes, IArchiveAddresses addresses) => new(addresses, [.. echoes.Pairs.Select(pair => new ListedPair(
        pair.Left.Document.Slug,
        pair.Right.Document.Slug,
        addresses.Of(pair.Documents),
        [.. pair.Echoes.Select(echo => new ListedEcho(echo.Score, EchoSide.Of(echo.Left, echo.LeftShared), EchoSide.Of(echo.Right, echo.RightShared)))]))]);

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WritePermalinks(Addresses);
        json.WriteObjects("pairs", Pairs, pair =>
        {
            json.WriteString("left", pair.Left.Value);
            json.WriteString("right", pair.Right.Value);
            json.WriteString("comparison", pair.Comparison);
            json.WriteObjects("echoes", pair.Echoes, echo =>
            {
                json.WriteNumber("score", echo.Score);
                echo.Left.WriteTo(json, "left", "shared");
                echo.Right.WriteTo(json, "right", "shared");
            });
        });
    });
}

/// <summary>Two documents that echo each other.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Comparison">Address of their comparison.</param>
/// <param name="Echoes">What they share.</param>
public sealed record ListedPair(Slug Left, Slug Right, string Comparison, ImmutableArray<ListedEcho> Echoes);

/// <summary>Two passages that say nearly the same.</summary>
/// <param name="Score">How much they share, above 0 and at most 1.</param>
/// <param name="Left">The passage of the older document with the shared words.</param>
/// <param name="Right">The passage of the newer document with the shared words.</param>
public sealed record ListedEcho(double Score, EchoSide Left, EchoSide Right);

/// <summary>A passage beside another.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Id">Its permalink fragment.</param>
/// <param name="Words">The words by which they are alike, or by which they differ, in order.</param>
public sealed record EchoSide(Slug Document, BlockId Id, ImmutableArray<string> Words)
{
    /// <summary>A passage with words of it.</summary>
    internal static EchoSide Of(Passage passage, ImmutableArray<TextSpan> spans) =>
        new(passage.Document.Document.Slug, passage.Block.Id, [.. spans.Select(span => passage.Text.Substring(span.Start, span.Length))]);

    /// <summary>The member that tells of it.</summary>
    internal void WriteTo(Utf8JsonWriter json, string name, string wordsName)
    {
        json.WriteStartObject(name);
        json.WriteReference(Document.Value, Id);
        json.WriteTexts(wordsName, Words);
        json.WriteEndObject();
    }
}
