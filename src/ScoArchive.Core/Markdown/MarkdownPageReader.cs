using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using Block = ScoArchive.Core.Conversion.Block;
using HeadingBlock = ScoArchive.Core.Conversion.HeadingBlock;
using ListItemBlock = ScoArchive.Core.Conversion.ListItemBlock;
using MarkdigBlock = Markdig.Syntax.Block;
using ParagraphBlock = ScoArchive.Core.Conversion.ParagraphBlock;

namespace ScoArchive.Core.Markdown;

/// <summary>Reads a page that <see cref="MarkdownWriter"/> wrote back into its blocks.</summary>
public sealed class MarkdownPageReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseCustomContainers()
        .UseGenericAttributes()
        .Use<PlainHeadings>()
        .DisableHtml()
        .Build();

    private static readonly FrozenDictionary<string, LineKind> Kinds = Enum.GetValues<LineKind>().ToFrozenDictionary(MarkdownWriter.NameOf, StringComparer.Ordinal);

    private readonly ImmutableArray<FrontMatterCorrection> _corrections;
    private readonly ImmutableArray<IdentifiedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<IdentifiedBlock>();
    private readonly ImmutableArray<PlacedLine>.Builder _lines = ImmutableArray.CreateBuilder<PlacedLine>();

    private MarkdownPageReader(ImmutableArray<FrontMatterCorrection> corrections) => _corrections = corrections;

    /// <summary>Reads a page.</summary>
    /// <param name="markdown">The whole page, front matter included.</param>
    /// <returns>What the page states and holds.</returns>
    /// <exception cref="FormatException">The page is not of the form that the writer writes.</exception>
    public static MarkdownPage Read(string markdown)
    {
        FrontMatter frontMatter = FrontMatterReader.Read(markdown);
        var reader = new MarkdownPageReader(frontMatter.Corrections);
        reader.ReadBlocks(Markdig.Markdown.Parse(markdown, Pipeline));
        return new MarkdownPage(frontMatter.Metadata, reader._blocks.ToImmutable(), reader._lines.ToImmutable());
    }

    private void ReadBlocks(ContainerBlock container)
    {
        foreach (MarkdigBlock block in container)
        {
            switch (block)
            {
                case Table table:
                    AddTable(table);
                    break;
                case QuoteBlock quote:
                    AddQuotation(quote);
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner);
                    break;
                case Markdig.Syntax.HeadingBlock heading:
                    AddHeading(heading);
                    break;
                case Markdig.Syntax.ParagraphBlock paragraph:
                    AddParagraph(paragraph);
                    break;
            }
        }
    }

    private void AddHeading(Markdig.Syntax.HeadingBlock heading)
    {
        InlineText text = ReadInlines(heading.Inline);
        Add(heading, new HeadingBlock(heading.Level - 1, text.Words, RangeOf(heading), text.Corrections));
    }

    private void AddParagraph(Markdig.Syntax.ParagraphBlock paragraph)
    {
        InlineText text = ReadInlines(paragraph.Inline);
        if (LineKindOf(paragraph) is { } kind)
        {
            _lines.Add(new PlacedLine(new LineBlock(kind, text.Words, RangeOf(paragraph), text.Corrections), _blocks.Count));
            return;
        }

        Add(paragraph, Property(paragraph, "marker") is { } marker
            ? MakeListItem(paragraph, text, int.Parse(marker, System.Globalization.CultureInfo.InvariantCulture))
            : new ParagraphBlock(text.Words, RangeOf(paragraph), text.Corrections));
    }

    private static LineKind? LineKindOf(Markdig.Syntax.ParagraphBlock paragraph) =>
        paragraph.TryGetAttributes() is { Id: null, Classes: [var name, ..] } && Kinds.TryGetValue(name, out LineKind kind) ? kind : null;

    // The attributes of a list item stand before its words, with a blank between.
    private static ListItemBlock MakeListItem(Markdig.Syntax.ParagraphBlock paragraph, InlineText text, int markerLength)
    {
        string words = text.Words[1..];
        int textStart = Math.Min(markerLength + 1, words.Length);
        int depth = int.Parse(Property(paragraph, "depth")!, System.Globalization.CultureInfo.InvariantCulture);
        ImmutableArray<TextCorrection> moved = [.. text.Corrections.Select(correction =>
            correction with { Start = correction.Start - textStart - 1 })];
        return new ListItemBlock(words[..markerLength], depth, words[textStart..], RangeOf(paragraph), moved);
    }

    private void AddQuotation(QuoteBlock quote)
    {
        InlineText text = ReadInlines((quote.FirstOrDefault() as LeafBlock)?.Inline);
        Add(quote, new QuotationBlock(text.Words, RangeOf(quote), text.Corrections));
    }

    private void AddTable(Table table)
    {
        bool hasHeader = Property(table, "header") is null;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var found = ImmutableArray.CreateBuilder<TextCorrection>();
        int offset = 0;
        foreach (TableRow row in table.Cast<TableRow>().Skip(hasHeader ? 0 : 1))
        {
            var cells = ImmutableArray.CreateBuilder<string>();
            foreach (TableCell cell in row.Cast<TableCell>())
            {
                InlineText text = ReadInlines((cell.FirstOrDefault() as LeafBlock)?.Inline);
                found.AddRange(text.Corrections.Select(correction => correction with { Start = correction.Start + offset }));
                cells.Add(text.Words);
                offset += text.Words.Length + 1;
            }

            rows.Add(cells.ToImmutable());
        }

        Add(table, new TableBlock(rows.ToImmutable(), hasHeader, RangeOf(table), found.ToImmutable()));
    }

    private void Add(IMarkdownObject source, Block content)
    {
        string id = source.TryGetAttributes()?.Id
            ?? throw new FormatException($"A block without an id in the page: {content.Text}");
        string number = content is HeadingBlock ? "" : BlockNumber.Of(new BlockId(id));
        _blocks.Add(new IdentifiedBlock(new BlockId(id), number, content));
    }

    private InlineText ReadInlines(ContainerInline? inlines)
    {
        var text = new InlineTextBuilder(_corrections);
        foreach (Inline inline in inlines ?? Enumerable.Empty<Inline>())
        {
            text.Add(inline);
        }

        return text.Build();
    }

    private static SeedRange RangeOf(MarkdigBlock block) =>
        SeedRange.TryParse(Property(block, "seed"), out SeedRange range)
            ? range
            : throw new FormatException($"A block without its seed range in the page, line {block.Line + 1}");

    private static string? Property(MarkdigBlock block, string name) =>
        block.TryGetAttributes()?.Properties?.Find(property => property.Key == name).Value;
}
