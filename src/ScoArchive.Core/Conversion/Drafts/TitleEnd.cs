using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>The end of a title so far, the lines that stand below it, and what is known of both.</summary>
internal sealed class TitleEnd(Draft title, Draft next, Draft following)
{
    private const int WordsOfKind = 4;

    /// <summary>The title so far.</summary>
    public Draft Title => title;

    /// <summary>The lines below it, which may carry it on.</summary>
    public Draft Next => next;

    /// <summary>The lines below these.</summary>
    public Draft Following => following;

    /// <summary>How many words the title has so far.</summary>
    public int Words { get; } = title.Text.Split(' ').Length;

    /// <summary>Whether the title names a kind.</summary>
    public bool HasKind { get; } = KindTable.Default.Find(title.Text).Length > 0;

    /// <summary>Whether the title is little more than a kind's name.</summary>
    public bool NamesKind => Words <= WordsOfKind && HasKind;

    /// <summary>Whether the next lines are Chinese.</summary>
    public bool IsWide { get; } = Signs.IsWide(next.Text[0]);

    /// <summary>Whether the title is written in capitals.</summary>
    public bool IsTitleUpper { get; } = TitleExtent.IsUpper(title.Text);

    /// <summary>Whether both are written in capitals, right below each other, and not in Chinese.</summary>
    public bool AreUpper => IsTitleUpper && TitleExtent.IsUpper(next.Text) && next.Gap == 0 && !IsWide;
}
