using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Lines that belong together, on their way to becoming a block or being set aside.</summary>
internal sealed record Draft
{
    /// <summary>A draft of some lines, a paragraph until a step finds better.</summary>
    public Draft(ImmutableArray<TextLine> lines, int gap = 0, bool startsPage = false)
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

    /// <summary>What it will become.</summary>
    public DraftRole Role { get; init; }

    /// <summary>For words set aside: what they are.</summary>
    public InterventionKind Kind { get; init; }

    /// <summary>For words set aside: why.</summary>
    public string Note { get; init; } = "";

    /// <summary>For a list item: characters of its printed marker at the start of the first line.</summary>
    public int MarkerLength { get; init; }

    /// <summary>Depth of a list item or level of a heading.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>For a table: the indices in each line where its cells start and end.</summary>
    public ImmutableArray<ImmutableArray<Range>> Cells { get; init; } = [];

    /// <summary>Whether an editor's break stands before it.</summary>
    public bool StartsAtEditorsBreak { get; init; }

    /// <summary>The first line.</summary>
    public TextLine First => Lines[0];

    /// <summary>Where its words stand.</summary>
    public SeedRange Range => new(First.Range.First, Lines[^1].Range.Last);

    /// <summary>Whether it is still a plain paragraph.</summary>
    public bool IsOpen => Role == DraftRole.Paragraph;

    /// <summary>The same words as something else that is no part of the running text.</summary>
    public Draft SetAside(InterventionKind kind, string note) => this with { Role = DraftRole.Aside, Kind = kind, Note = note };

    /// <summary>Whether no blank stands between two lines that are joined.</summary>
    public static bool IsSolid(char upper, char lower) => Signs.IsWide(upper) || Signs.IsWide(lower) || upper == Signs.SoftHyphen;

    private static string Joined(ImmutableArray<TextLine> lines)
    {
        System.Text.StringBuilder text = new();
        foreach (TextLine line in lines)
        {
            text.Append(text.Length == 0 || IsSolid(text[^1], line.Text[0]) ? "" : " ").Append(line.Text);
        }

        return text.ToString();
    }
}
