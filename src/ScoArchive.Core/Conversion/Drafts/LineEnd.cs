using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>The end of a line that another follows without a blank line, and what is known around it.</summary>
internal sealed class LineEnd(GatheredLines gathered, TextLine upper, TextLine lower, LineNeighbours? below, Layout layout)
{
    private const int MostOfCapitals = 14;
    private const int MostOfTitle = 4;

    /// <summary>What was gathered down to the upper line.</summary>
    public GatheredLines Gathered => gathered;

    /// <summary>The upper line.</summary>
    public TextLine Upper => upper;

    /// <summary>The lower line.</summary>
    public TextLine Lower => lower;

    /// <summary>The lower line and the one below it; <see langword="null"/> at the end of the text.</summary>
    public LineNeighbours? Below => below;

    /// <summary>The text's layout.</summary>
    public Layout Layout => layout;

    /// <summary>Whether the upper line alone has been gathered.</summary>
    public bool IsSingle { get; } = gathered.Lines.Count == 1;

    /// <summary>Whether the upper line ends in a word that something must follow.</summary>
    public bool IsOpen { get; } = OpenEnds.IsOpen(upper.Text);

    /// <summary>Whether the upper line is a credit, a source or another label.</summary>
    public bool IsLabel { get; } = StandingLine.IsLabel(upper.Text);

    /// <summary>Whether brackets hold all that was gathered.</summary>
    public bool IsBracketed { get; } = gathered.Lines[0].Text[0] is '(' or '（' or '[' && upper.Text[^1] is ')' or '）' or ']';

    /// <summary>Whether what was gathered may be a title.</summary>
    public bool MayBeTitle => !gathered.BodySeen && gathered.Lines.Count <= MostOfTitle && !IsOpen;

    /// <summary>Whether the lines above can still be a title in capitals, which may have more lines than others.</summary>
    public bool IsAllCapitals => !gathered.BodySeen && !IsOpen && gathered.Lines.Count <= MostOfCapitals && gathered.Lines.All(line => TitleExtent.IsUpper(line.Text));

    /// <summary>Whether the upper line plainly ends what it belongs to.</summary>
    public bool IsEnded => (Sentences.EndsClause(upper.Text) && !OpenEnds.EndsWithAbbreviation(upper.Text)) || IsLabel || IsBracketed || StandingLine.Is(upper.Text);

    /// <summary>Whether the upper line was ended on purpose, as far as the layout tells.</summary>
    public bool IsDeliberate => !layout.IsWrapped || layout.IsDeliberate(upper, lower);

    /// <summary>Whether the lower line, a short one that ends no sentence, has a blank line below it in a text that parts paragraphs so.</summary>
    public bool EndsBlock => layout.ParagraphGap > 0 && below is not null && below.BlankLines > layout.Spacing && !Sentences.EndsClause(lower.Text);

    /// <summary>Whether the lower line is what a label leads to whose own line had no room for it.</summary>
    public bool FillsLabel => MayBeTitle && upper.Text[^1] == ':' && layout.IsWrapped && !IsDeliberate && NamedSection.StyleOf(lower.Text).Length == 0;

    /// <summary>Whether a dateline below may be one of its own rather than the end of a title that names a date.</summary>
    public bool TitleMayEnd()
    {
        DatelineText? dateline = DatelineText.Read(lower.Text);
        bool dated = dateline is { Date.Date.Start.Day: not null };
        string act = string.Join(' ', gathered.Lines.Select(line => line.Text)) + " " + lower.Text;
        if (!IsDeliberate && gathered.Lines.Count < MostOfTitle && KindTable.Default.OpensWithKind(act) && TitleWeight.StatesAct(act) && KindTable.Default.FindAlone(upper.Text).Length == 0)
        {
            return false;
        }

        bool inSentence = dateline is { Date: not null } && ClosesSentence(lower.Text) && !Sentences.EndsClause(upper.Text);
        return !inSentence && (IsDeliberate || NamedSection.StyleOf(lower.Text).Length > 0 || (dated && !char.IsAsciiDigit(upper.Text[^1]) && !OpenEnds.IsOpen(lower.Text)));
    }

    /// <summary>Whether a full stop ends the words, that of an abbreviated year aside.</summary>
    public static bool ClosesSentence(string text) => text[^1] is '。' || (text[^1] is '.' && !text.EndsWith("г.", StringComparison.Ordinal));
}
