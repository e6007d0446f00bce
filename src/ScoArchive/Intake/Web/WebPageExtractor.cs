using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Web;

/// <summary>Takes the text out of a web page, and leaves its menus, notices and feet behind.</summary>
public sealed class WebPageExtractor : IExtractor
{
    private const int Deepest = 400;

    /// <inheritdoc/>
    public string Name => "web 1";

    /// <inheritdoc/>
    public Outcome<ExtractedText> Extract(OriginalFile file) => Extract(file, file.Bytes, "", "");

    /// <summary>Takes the text out of a page that came with headers.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="bytes">The page.</param>
    /// <param name="encoding">The encoding that its headers state; empty without one.</param>
    /// <param name="address">The address that they state; empty without one.</param>
    internal static Outcome<ExtractedText> Extract(OriginalFile file, ReadOnlyMemory<byte> bytes, string encoding, string address)
    {
        Outcome<string> source = PageBytes.Decode(file, bytes, encoding);
        if (source.Value is null)
        {
            return Outcome.Failed<ExtractedText>(source.Diagnostics);
        }

        using IHtmlDocument page = new HtmlParser().ParseDocument(source.Value);
        if (page.Body is not { } body || DepthOf(body) > Deepest)
        {
            return Refuse(file, "the page nests its elements too deeply to be read", "add its text as a .txt file");
        }

        TextWeights weights = TextWeights.Of(body);
        var furniture = new Furniture(weights, weights[body].Running);
        ImmutableArray<TextPart> parts = PageParts.Of(MainText.Find(body, weights, furniture), furniture);
        return parts.IsEmpty || weights[body].Running == 0
            ? Refuse(file, "the page holds no running text", "save the page again when all of it is shown, or add its text as a .txt file")
            : Outcome.Of(new ExtractedText(TextPartWriter.Write(parts), PageFacts.Of(page, address), DoubtsOf(page)));
    }

    private static int DepthOf(IElement body)
    {
        int deepest = 0;
        int depth = 0;
        for (INode? at = body; at is not null;)
        {
            if (at.FirstChild is { } child && depth <= Deepest)
            {
                (at, depth) = (child, depth + 1);
                deepest = Math.Max(deepest, depth);
                continue;
            }

            while (at is not null && at != body && at.NextSibling is null)
            {
                (at, depth) = (at.Parent, depth - 1);
            }

            at = at == body ? null : at?.NextSibling;
        }

        return deepest;
    }

    private static ImmutableArray<string> DoubtsOf(IHtmlDocument page) =>
        page.QuerySelector("iframe[src], frameset") is null ? [] : ["The page shows other pages in frames; what stands in them is not part of the text."];

    private static Outcome<ExtractedText> Refuse(OriginalFile file, string message, string hint) =>
        Outcome.Failed<ExtractedText>(Diagnostic.Error(IntakeCodes.NoText, file.Path, 0, message, hint));
}
