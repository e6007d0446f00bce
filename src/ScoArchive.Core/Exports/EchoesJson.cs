using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Writes what documents share as JSON: echoes by pair of documents, comparisons, and formulas with each document's wording.</summary>
/// <param name="echoes">What they share.</param>
/// <param name="addresses">Where things are published.</param>
public sealed class EchoesJson(ArchiveEchoes echoes, IArchiveAddresses addresses)
{
    /// <summary>The echoes.</summary>
    public byte[] WriteEchoes() => JsonFile.Write(json =>
    {
        json.WritePermalinks(addresses);
        json.WriteObjects("pairs", echoes.Pairs, pair =>
        {
            json.WriteString("left", pair.Left.Document.Slug.Value);
            json.WriteString("right", pair.Right.Document.Slug.Value);
            json.WriteString("comparison", addresses.Of(pair.Documents));
            json.WriteObjects("echoes", pair.Echoes, echo =>
            {
                json.WriteNumber("score", echo.Score);
                WriteSide(json, "left", echo.Left, echo.LeftShared);
                WriteSide(json, "right", echo.Right, echo.RightShared);
            });
        });
    });

    /// <summary>Two related documents side by side, row by row.</summary>
    public byte[] WriteComparison(DocumentPair pair)
    {
        Dictionary<BlockId, Passage> left = pair.Left.Passages.ToDictionary(passage => passage.Block.Id);
        Dictionary<BlockId, Passage> right = pair.Right.Passages.ToDictionary(passage => passage.Block.Id);
        return JsonFile.Write(json =>
        {
            json.WriteString("left", pair.Left.Document.Slug.Value);
            json.WriteString("right", pair.Right.Document.Slug.Value);
            json.WriteString("url", addresses.Of(pair));
            json.WritePermalinks(addresses);
            json.WriteObjects("rows", echoes.ComparisonOf(pair).Rows, row =>
            {
                WriteCompared(json, "left", row.Left, left, row.Difference?.Left ?? []);
                WriteCompared(json, "right", row.Right, right, row.Difference?.Right ?? []);
                if (row.Difference is { } difference)
                {
                    json.WriteNumber("similarity", difference.Similarity);
                    json.WriteBoolean("moved", row.IsMoved);
                }
            });
        });
    }

    /// <summary>All formulas.</summary>
    public byte[] WriteFormulas() => JsonFile.Write(json =>
    {
        json.WritePermalinks(addresses);
        json.WriteObjects("formulas", echoes.Formulas, formula => WriteMembers(json, formula));
    });

    /// <summary>One formula.</summary>
    public byte[] WriteFormula(Formula formula) => JsonFile.Write(json =>
    {
        json.WritePermalinks(addresses);
        WriteMembers(json, formula);
    });

    private void WriteMembers(Utf8JsonWriter json, Formula formula)
    {
        json.WriteString("slug", formula.Slug);
        json.WriteString("label", formula.Label);
        json.WriteBoolean("listed", formula.IsCurated);
        json.WriteNumber("documents", formula.DocumentCount);
        json.WriteString("url", addresses.Of(formula));
        json.WriteObjects("uses", formula.Uses, use =>
        {
            json.WriteReference(echoes.PassageOf(use));
            json.WriteNumber("start", use.Start);
            json.WriteString("words", use.Words);
        });
    }

    // A document that has no passage in a row has no member there; "only" are the words that the other side lacks.
    private static void WriteCompared(
        Utf8JsonWriter json, string name, EchoPassage? compared, Dictionary<BlockId, Passage> passages, ImmutableArray<TextSpan> only)
    {
        if (compared is not null)
        {
            Passage passage = passages[compared.Id];
            json.WriteStartObject(name);
            json.WriteReference(passage);
            json.WriteTexts("only", only.Select(span => passage.Text.Substring(span.Start, span.Length)));
            json.WriteEndObject();
        }
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Passage passage, ImmutableArray<TextSpan> shared)
    {
        json.WriteStartObject(name);
        json.WriteReference(passage);
        json.WriteTexts("shared", shared.Select(span => passage.Text.Substring(span.Start, span.Length)));
        json.WriteEndObject();
    }
}
