using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Lines that belong together, on their way to becoming a block or being set aside: a paragraph until a step finds better.</summary>
internal abstract record Draft
{
    private readonly Known _known = new();

    private protected Draft(ImmutableArray<TextLine> lines, int gap, bool startsPage)
    {
        (Lines, Gap, StartsPage) = (lines, gap, startsPage);
        string text = lines.Length == 1 ? lines[0].Text : Joined(lines);
        Text = text.Contains(Signs.SoftHyphen, StringComparison.Ordinal) ? text.Replace(Signs.SoftHyphen.ToString(), "", StringComparison.Ordinal) : text;
    }

    /// <summary>The lines.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>Blank lines before it.</summary>
    public int Gap { get; }

    /// <summary>Whether a page ends before it.</summary>
    public bool StartsPage { get; }

    /// <summary>The words as the steps read them: lines joined, nothing closed or corrected.</summary>
    public string Text { get; }

    /// <summary>Whether an editor's break stands before it.</summary>
    public bool StartsAtEditorsBreak { get; init; }

    /// <summary>Whether it is plainly running text; asked by step after step, and worked out once.</summary>
    public bool IsBody => _known.IsBody ??= Zone.IsRunningText(this);

    /// <summary>The first line.</summary>
    public TextLine First => Lines[0];

    /// <summary>Where its words stand.</summary>
    public SeedRange Range => new(First.Range.First, Lines[^1].Range.Last);

    /// <summary>Whether it is still a plain paragraph.</summary>
    public bool IsOpen => this is ParagraphDraft;

    /// <summary>The same words as something that is no part of the text.</summary>
    public AsideDraft SetAside(InterventionKind kind, NoteReason note) => new(this, kind, note, line: null);

    /// <summary>The same words as a line that is no paragraph and stays where it stands.</summary>
    public AsideDraft Keep(LineKind line, NoteReason note) => new(this, KindOf(line), note, line);

    /// <summary>Whether no blank stands between two lines that are joined.</summary>
    public static bool IsSolid(char upper, char lower) => Signs.IsWide(upper) || Signs.IsWide(lower) || upper == Signs.SoftHyphen;

    private static InterventionKind KindOf(LineKind line) => line switch
    {
        LineKind.Dateline => InterventionKind.Dateline,
        LineKind.Byline => InterventionKind.Credit,
        LineKind.Closing => InterventionKind.Closing,
        _ => InterventionKind.Signature,
    };

    private static string Joined(ImmutableArray<TextLine> lines)
    {
        System.Text.StringBuilder text = new();
        foreach (TextLine line in lines)
        {
            text.Append(text.Length == 0 || IsSolid(text[^1], line.Text[0]) ? "" : " ").Append(line.Text);
        }

        return text.ToString();
    }

    // What was worked out about a draft is no part of what it is.
    private sealed class Known
    {
        public bool? IsBody { get; set; }

        public override bool Equals(object? other) => other is Known;

        public override int GetHashCode() => 0;
    }
}

/// <summary>A paragraph, unless a step finds better.</summary>
internal sealed record ParagraphDraft : Draft
{
    /// <summary>A paragraph of some lines.</summary>
    public ParagraphDraft(ImmutableArray<TextLine> lines, int gap = 0, bool startsPage = false)
        : base(lines, gap, startsPage)
    {
    }
}

/// <summary>The document's title.</summary>
internal sealed record TitleDraft : Draft
{
    /// <summary>The same words as the title.</summary>
    public TitleDraft(Draft draft)
        : base(draft)
    {
    }
}

/// <summary>A section heading.</summary>
internal sealed record HeadingDraft : Draft
{
    /// <summary>The same words as a heading of a level.</summary>
    public HeadingDraft(Draft draft, int level)
        : base(draft) => Level = level;

    /// <summary>Depth below the title, from 1.</summary>
    public int Level { get; }
}

/// <summary>An item of a list.</summary>
internal sealed record ListItemDraft : Draft
{
    /// <summary>The same words as an item.</summary>
    public ListItemDraft(Draft draft, int markerLength, int depth)
        : base(draft) => (MarkerLength, Depth) = (markerLength, depth);

    /// <summary>Characters of its printed marker at the start of the first line.</summary>
    public int MarkerLength { get; }

    /// <summary>Depth of nesting, from 1.</summary>
    public int Depth { get; }
}

/// <summary>A passage set off as quoted.</summary>
internal sealed record QuotationDraft : Draft
{
    /// <summary>The same words as a quotation.</summary>
    public QuotationDraft(Draft draft)
        : base(draft)
    {
    }
}

/// <summary>A table.</summary>
internal sealed record TableDraft : Draft
{
    /// <summary>The same lines as the rows of a table.</summary>
    public TableDraft(Draft draft)
        : base(draft)
    {
    }
}

/// <summary>A note at the foot of a page.</summary>
internal sealed record NoteDraft : Draft
{
    /// <summary>The same words as a note.</summary>
    public NoteDraft(Draft draft)
        : base(draft)
    {
    }
}

/// <summary>Words that are no part of the running text: set aside, or a line that is no paragraph.</summary>
internal sealed record AsideDraft : Draft
{
    /// <summary>The same words, set aside.</summary>
    public AsideDraft(Draft draft, InterventionKind kind, NoteReason note, LineKind? line)
        : base(draft) => (Kind, Note, Line) = (kind, note, line);

    private AsideDraft(AsideDraft draft, TextLine line)
        : base([line], draft.First == line ? draft.Gap : 0, draft.First == line && draft.StartsPage) => (Kind, Note, Line) = (draft.Kind, draft.Note, draft.Line);

    /// <summary>What they are.</summary>
    public InterventionKind Kind { get; }

    /// <summary>The kind of line that they are in the text; <see langword="null"/> where they are no longer in it.</summary>
    public LineKind? Line { get; }

    /// <summary>Why they are set aside.</summary>
    public NoteReason Note { get; }

    /// <summary>One printed line of them, or a part of one.</summary>
    public AsideDraft Part(TextLine line) => new(this, line);
}
