using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Proof;

/// <summary>Reads out of a finished document page which words it shows for which stretch of the seed.</summary>
public static class PublishedTextReader
{
    /// <summary>Reads a page's HTML.</summary>
    public static PublishedText Read(string html) => Read(new HtmlParser().ParseDocument(html));

    /// <summary>Reads a parsed page.</summary>
    public static PublishedText Read(IDocument page)
    {
        ImmutableArray<PublishedPiece>.Builder pieces = ImmutableArray.CreateBuilder<PublishedPiece>();
        ImmutableArray<string>.Builder faults = ImmutableArray.CreateBuilder<string>();
        ILookup<string, SeedRange> listed = ReadInterventions(page, faults);
        foreach (IElement element in page.QuerySelectorAll("[data-seed], [data-aside]"))
        {
            string? stated = element.GetAttribute("data-seed") ?? element.Closest("[data-at]")?.GetAttribute("data-at");
            if (SeedRange.TryParse(stated, out SeedRange range))
            {
                pieces.Add(new PublishedPiece(range, KindOf(element), SignReader.Read(element)));
            }
            else
            {
                faults.Add($"<{element.LocalName}> names no stretch of the seed: “{stated}”");
            }
        }

        return new PublishedText(
            pieces.ToImmutable(),
            [.. listed["hyphen"].Where(r => r.First == r.Last).Select(r => r.First)],
            [.. listed["hyphen"].Where(r => r.First != r.Last).Select(r => r.First)],
            [.. listed["softHyphen"].Select(r => r.First)],
            [.. listed["correction"].OrderBy(r => r.First)],
            faults.ToImmutable());
    }

    private static ILookup<string, SeedRange> ReadInterventions(IDocument page, ImmutableArray<string>.Builder faults)
    {
        List<(string Kind, SeedRange Range)> listed = [];
        foreach (IElement element in page.QuerySelectorAll("[data-intervention]"))
        {
            string kind = element.GetAttribute("data-intervention")!;
            if (SeedRange.TryParse(element.GetAttribute("data-at"), out SeedRange range))
            {
                listed.Add((kind, range));
            }
            else
            {
                faults.Add($"an intervention “{kind}” names no stretch of the seed");
            }
        }

        return listed.ToLookup(item => item.Kind, item => item.Range, StringComparer.Ordinal);
    }

    private static PieceKind KindOf(IElement element) => element.LocalName switch
    {
        _ when element.HasAttribute("data-aside") => PieceKind.Aside,
        "h1" => PieceKind.Title,
        _ when element.GetAttribute("data-line") == "signature" => PieceKind.Signature,
        "table" => PieceKind.Table,
        _ => PieceKind.Block,
    };
}
