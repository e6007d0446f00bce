using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Markdown;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Markdown;

public sealed class MarkdownPageTests
{
    private static readonly SeedText Seed = new("seed.txt", new string('0', 64), "text"u8.ToArray(), "utf-8", ["text"]);
    private static readonly SeedRange Range = new(new SeedPosition(1, 2), new SeedPosition(3, 4));

    // Signs that Markdown, YAML or HTML give a meaning to come up often, at the start of lines above all.
    private static readonly Gen<string> Words = Gen.Elements(
            "word", "*", "**a**", "_b_", "#", "##", "-", "+", "1.", "1)", ">", "`c`", "~~~", "```", "[d](e)", "![f](g)", "<script>",
            "<b>", "&amp;", "&", "\\", "|", "---", "===", ":::", "::h::", ":", "{#p1}", "{.x}", "!", "$i$", "^j^", "http://k.example",
            "é", "中文", "Россия", "\"", "'", "“l”", "\u00a0", "%", "@m", "(n)", "=", "~", "1.1.", "a)", "•", "Setext", "[^1]", "*[o]: p", "\ud83d\ude00")
        .NonEmptyListOf()
        .Select(words => string.Join(' ', words).Trim())
        .Where(text => text.Length > 0);

    private static readonly Gen<Block> AnyBlock = Gen.OneOf(
        Words.Select(Block (text) => new ParagraphBlock(text, Range, [])),
        Words.Select(Block (text) => new ParagraphBlock(text, Range, [new TextCorrection(0, text.Split(' ')[0].Length, text + "\"", "r: \"q\"")])),
        Words.Select(Block (text) => new HeadingBlock((text.Length % 4) + 1, text, Range, [])),
        Words.Select(Block (text) => new QuotationBlock(text, Range, [])),
        Words.SelectMany(marker => Words, Block (marker, text) => new ListItemBlock(marker.Split(' ')[0], 1, text, Range, [])),
        Words.ArrayOf(2).NonEmptyListOf().SelectMany(rows => Gen.Elements(true, false), Block (rows, hasHeader) =>
            new TableBlock([.. rows.Select(row => row.ToImmutableArray())], hasHeader, Range, [])));

    [Fact]
    public void Every_block_is_read_back_as_it_was_written() => Prop.ForAll(
        AnyBlock.NonEmptyListOf().ToArbitrary(),
        blocks =>
        {
            ImmutableArray<IdentifiedBlock> identified = [.. blocks.Select((block, i) => Identify(block, i + 1))];
            MarkdownPage page = MarkdownPageReader.Read(MarkdownWriter.Write(Metadata("T"), Seed, identified, []));
            Assert.Equal(Describe(identified), Describe(page.Blocks));
        }).Check(PropertyRun.Usual);

    [Fact]
    public void Every_line_is_read_back_at_its_place() => Prop.ForAll(
        AnyBlock.ListOf().SelectMany(blocks => AnyLine(blocks.Count).NonEmptyListOf(), (blocks, lines) => (blocks, lines)).ToArbitrary(),
        made =>
        {
            ImmutableArray<IdentifiedBlock> identified = [.. made.blocks.Select((block, i) => Identify(block, i + 1))];
            ImmutableArray<PlacedLine> lines = [.. made.lines.OrderBy(line => line.Before)];
            MarkdownPage page = MarkdownPageReader.Read(MarkdownWriter.Write(Metadata("T"), Seed, identified, lines));
            Assert.Equal(Describe(identified), Describe(page.Blocks));
            Assert.Equal(lines.Select(Describe), page.Lines.Select(Describe));
        }).Check(PropertyRun.Usual);

    [Fact]
    public void Every_statement_is_read_back_as_it_was_written() => Prop.ForAll(
        Words.ToArbitrary(),
        text =>
        {
            DocumentMetadata metadata = Metadata(text) with { Notes = [text, "two\nlines"], Source = new SourceStatement(text, "", text) };
            DocumentMetadata read = MarkdownPageReader.Read(MarkdownWriter.Write(metadata, Seed, [], [])).Metadata;
            Assert.Equal(metadata with { Notes = read.Notes, Related = read.Related, FormerSlugs = read.FormerSlugs }, read);
            Assert.Equal(metadata.Notes.AsEnumerable(), read.Notes);
            Assert.Equal(metadata.Related.AsEnumerable(), read.Related);
        }).Check(PropertyRun.Usual);

    [Fact]
    public void Nested_items_keep_their_depth()
    {
        ImmutableArray<IdentifiedBlock> blocks =
        [
            .. new[] { 1, 2, 3, 2, 1 }.Select((depth, i) => Identify(new ListItemBlock("–", depth, $"item {i}", Range, []), i + 1)),
        ];
        MarkdownPage page = MarkdownPageReader.Read(MarkdownWriter.Write(Metadata("T"), Seed, blocks, []));
        Assert.Equal(Describe(blocks), Describe(page.Blocks));
    }

    [Theory]
    [InlineData("ла", "\uFFFD", "пах")]
    [InlineData("港口", "，", "和")]
    [InlineData("the boats", ",", "and")]
    [InlineData("(", "“", "so")]
    [InlineData("𝛼", "+", "")]
    [InlineData("", "—", "so")]
    [InlineData("a:", ":", ":b")]
    public void Marked_signs_inside_a_word_come_back(string before, string marked, string after)
    {
        ImmutableArray<IdentifiedBlock> blocks = [Identify(new ParagraphBlock(before + marked + after, Range, [new TextCorrection(before.Length, marked.Length, marked, "so") { Mark = WordMark.Damage }]), 1)];
        MarkdownPage page = MarkdownPageReader.Read(MarkdownWriter.Write(Metadata("T"), Seed, blocks, []));
        Assert.Equal(Describe(blocks), Describe(page.Blocks));
        Assert.Equal(blocks[0].Content.Corrections.Single(), page.Blocks[0].Content.Corrections.Single());
    }

    [Theory]
    [InlineData("14. Preferences for Canada", "�", "s peoples {all}")]
    [InlineData("Preferences", "�", "")]
    [InlineData("", "�", " of peoples")]
    public void Marked_signs_of_a_heading_come_back(string before, string marked, string after)
    {
        ImmutableArray<IdentifiedBlock> blocks = [Identify(new HeadingBlock(1, before + marked + after, Range, [new TextCorrection(before.Length, marked.Length, marked, "so") { Mark = WordMark.Damage }]), 1)];
        MarkdownPage page = MarkdownPageReader.Read(MarkdownWriter.Write(Metadata("T"), Seed, blocks, []));
        Assert.Equal(Describe(blocks), Describe(page.Blocks));
        Assert.Equal(blocks[0].Content.Corrections.Single(), page.Blocks[0].Content.Corrections.Single());
    }

    private static Gen<PlacedLine> AnyLine(int blocks) =>
        from kind in Gen.Elements(Enum.GetValues<LineKind>())
        from text in Words
        from before in Gen.Choose(0, blocks)
        from mark in Gen.Elements(Enum.GetValues<WordMark>())
        select new PlacedLine(new LineBlock(kind, text, Range, [new TextCorrection(0, text.Split(' ')[0].Length, text, "so") { Mark = mark }]), before);

    private static string Describe(PlacedLine line) =>
        $"{line.Before} {line.Content.Kind} {line.Content.Range} «{line.Content.Text}» {string.Join(", ", line.Content.Corrections)}";

    private static IdentifiedBlock Identify(Block block, int number)
    {
        var id = new BlockId((block is HeadingBlock ? "s" : "p") + number);
        return new IdentifiedBlock(id, block is HeadingBlock ? "" : BlockNumber.Of(id), block);
    }

    private static IEnumerable<string> Describe(IEnumerable<IdentifiedBlock> blocks) => blocks.Select(block =>
        $"{block.Id} {block.Number} {block.Content.GetType().Name} {block.Content.Range} «{block.Content.Text}» "
        + string.Join(", ", block.Content.Corrections)
        + (block.Content is ListItemBlock item ? $" {item.Marker} {item.Depth}" : "")
        + (block.Content is TableBlock table ? $" {table.HasHeader} {string.Join('/', table.Rows.Select(row => string.Join('|', row)))}" : "")
        + (block.Content is HeadingBlock heading ? $" {heading.Level}" : ""));

    private static DocumentMetadata Metadata(string title) => new(
        new Slug("slug"), title, "statement", null, null, "Place", "", "", "", SourceStatement.Unknown, "en", "", [new RelatedDocument(new Slug("other"), DocumentRelation.SeeAlso)],
        [], [], new DateOnly(2026, 1, 31), null, true);
}
