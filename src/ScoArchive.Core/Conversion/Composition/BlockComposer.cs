using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Lines;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>Turns drafts into blocks and interventions.</summary>
internal sealed class BlockComposer(HyphenJudge judge, ILookup<int, PlacedCorrection> placed)
{
    // A record states the title itself.
    private static readonly ILookup<int, PlacedCorrection> None = Array.Empty<PlacedCorrection>().ToLookup(_ => 0);

    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<PlacedLine>.Builder _lines = ImmutableArray.CreateBuilder<PlacedLine>();
    private readonly ImmutableArray<Intervention>.Builder _interventions = ImmutableArray.CreateBuilder<Intervention>();

    /// <summary>The title's words; empty until the title was met.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The blocks composed so far.</summary>
    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>The lines that are no paragraphs composed so far.</summary>
    public ImmutableArray<PlacedLine> Lines => _lines.ToImmutable();

    /// <summary>The interventions met so far.</summary>
    public ImmutableArray<Intervention> Interventions => _interventions.ToImmutable();

    /// <summary>Adds one draft.</summary>
    public void Add(Draft draft)
    {
        if (draft.StartsAtEditorsBreak)
        {
            _interventions.Add(new Intervention(InterventionKind.ParagraphBreak, draft.Range, Opening(draft.Text), InterventionNote.Of(NoteReason.BreakAdded)));
        }

        switch (draft)
        {
            case AsideDraft aside:
                SetAside(aside);
                break;
            case TableDraft table:
                AddTable(table);
                break;
            case TitleDraft title:
                Title = Compose(title, title.Lines, None).Text;
                break;
            case HeadingDraft heading:
                ComposedText headed = Compose(heading, heading.Lines);
                _blocks.Add(new HeadingBlock(heading.Level, headed.Text, heading.Range, headed.Corrections));
                break;
            case ListItemDraft item:
                AddItem(item);
                break;
            case QuotationDraft quotation:
                ComposedText quoted = Compose(quotation, quotation.Lines);
                _blocks.Add(new QuotationBlock(quoted.Text, quotation.Range, quoted.Corrections));
                break;
            case ParagraphDraft or NoteDraft:
                ComposedText text = Compose(draft, draft.Lines);
                _blocks.Add(new ParagraphBlock(text.Text, draft.Range, text.Corrections));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void SetAside(AsideDraft draft)
    {
        string text = string.Join('\n', draft.Lines.Select(line => line.Text));
        _interventions.Add(new Intervention(draft.Kind, draft.Range, text, InterventionNote.Of(draft.Note)) { StaysInText = draft.Line is not null });
        if (draft.Line is { } kind)
        {
            ComposedText composed = Compose(draft, draft.Lines);
            _lines.Add(new PlacedLine(new LineBlock(kind, composed.Text, draft.Range, composed.Corrections), _blocks.Count));
        }
    }

    private void AddTable(TableDraft draft)
    {
        (TableBlock block, ImmutableArray<Intervention> interventions) = TableComposer.Compose(draft, judge, placed);
        _blocks.Add(block);
        _interventions.AddRange(interventions);
    }

    private void AddItem(ListItemDraft draft)
    {
        string marker = draft.First.Text[..draft.MarkerLength];
        TextLine first = draft.First.Slice(draft.MarkerLength, draft.First.Text.Length);
        ComposedText composed = Compose(draft, first.IsBlank ? draft.Lines[1..] : draft.Lines.SetItem(0, first));
        _blocks.Add(new ListItemBlock(marker, draft.Depth, composed.Text, draft.Range, composed.Corrections));
    }

    private ComposedText Compose(Draft draft, ImmutableArray<TextLine> lines) => Compose(draft, lines, placed);

    private ComposedText Compose(Draft draft, ImmutableArray<TextLine> lines, ILookup<int, PlacedCorrection> corrections)
    {
        ComposedText composed = TextComposer.Compose(lines, judge, corrections);
        _interventions.AddRange(composed.Interventions);
        if (draft.Lines.Length > 1)
        {
            _interventions.Add(new Intervention(InterventionKind.LineJoin, draft.Range, Opening(composed.Text), InterventionNote.Of(NoteReason.LinesJoined, draft.Lines.Length.ToString(CultureInfo.InvariantCulture))));
        }

        return composed;
    }

    private static string Opening(string text)
    {
        int end = text.Length <= 60 ? text.Length : text.LastIndexOf(' ', 60, 30);
        return end == text.Length ? text : text[..(end < 0 ? 60 : end)] + " …";
    }
}
