using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>Turns drafts into blocks and interventions.</summary>
internal sealed class BlockComposer(HyphenJudge judge, ILookup<int, PlacedCorrection> placed)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Intervention>.Builder _interventions = ImmutableArray.CreateBuilder<Intervention>();

    /// <summary>The title's words; empty until a draft with that role was met.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The blocks composed so far.</summary>
    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>The interventions met so far.</summary>
    public ImmutableArray<Intervention> Interventions => _interventions.ToImmutable();

    /// <summary>Adds one draft.</summary>
    public void Add(Draft draft)
    {
        if (draft.StartsAtEditorsBreak)
        {
            _interventions.Add(new Intervention(InterventionKind.ParagraphBreak, draft.Range, Opening(draft.Text), "A paragraph break put in by the editor."));
        }

        if (draft.Role == DraftRole.Aside)
        {
            SetAside(draft);
        }
        else if (draft.Role == DraftRole.Table)
        {
            (TableBlock block, ImmutableArray<Intervention> interventions) = TableComposer.Compose(draft, judge, placed);
            _blocks.Add(block);
            _interventions.AddRange(interventions);
        }
        else
        {
            AddText(draft);
        }
    }

    /// <summary>Words between page ends are listed page by page, so that other words set aside between them stand outside.</summary>
    private void SetAside(Draft draft)
    {
        string text = string.Join('\n', draft.Lines.Select(line => line.Text));
        _interventions.Add(new Intervention(draft.Kind, draft.Range, text, draft.Note));
    }

    private void AddText(Draft draft)
    {
        string marker = draft.First.Text[..draft.MarkerLength];
        TextLine first = draft.First.Slice(draft.MarkerLength, draft.First.Text.Length);
        ImmutableArray<TextLine> lines = first.IsBlank ? draft.Lines[1..] : draft.Lines.SetItem(0, first);
        ComposedText composed = TextComposer.Compose(lines, judge, placed);
        SeedRange range = draft.Range;
        _interventions.AddRange(composed.Interventions);
        if (draft.Lines.Length > 1)
        {
            _interventions.Add(new Intervention(InterventionKind.LineJoin, range, Opening(composed.Text), $"{draft.Lines.Length} lines joined."));
        }

        if (draft.Role == DraftRole.Title)
        {
            Title = composed.Text;
            return;
        }

        _blocks.Add(draft.Role switch
        {
            DraftRole.Heading => new HeadingBlock(draft.Depth, composed.Text, range, composed.Corrections),
            DraftRole.ListItem => new ListItemBlock(marker, draft.Depth, composed.Text, range, composed.Corrections),
            DraftRole.Quotation => new QuotationBlock(composed.Text, range, composed.Corrections),
            _ => new ParagraphBlock(composed.Text, range, composed.Corrections),
        });
    }

    private static string Opening(string text)
    {
        int end = text.Length <= 60 ? text.Length : text.LastIndexOf(' ', 60, 30);
        return end == text.Length ? text : text[..(end < 0 ? 60 : end)] + " …";
    }
}
