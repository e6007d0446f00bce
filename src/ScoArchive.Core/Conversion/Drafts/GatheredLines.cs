using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>The lines gathered for the next draft, and the drafts that stand above them.</summary>
internal sealed class GatheredLines
{
    private readonly ImmutableArray<Draft>.Builder _drafts = ImmutableArray.CreateBuilder<Draft>();
    private int _aboveTitles;

    /// <summary>The lines of the draft that is being gathered.</summary>
    public ImmutableArray<TextLine>.Builder Lines { get; private set; } = ImmutableArray.CreateBuilder<TextLine>();

    /// <summary>Whether the text's sections have names on lines of their own, below those that only number them.</summary>
    public bool SectionsAreNamed { get; init; }

    /// <summary>Whether a draft above is running text.</summary>
    public bool BodySeen { get; private set; }

    /// <summary>The draft right above the lines; <see langword="null"/> at the top.</summary>
    public Draft? Above => _drafts.Count > 0 ? _drafts[^1] : null;

    /// <summary>Whether the lines are an item of a list without markers, below the words that lead to it or another item.</summary>
    public bool InItems => Above is { } above && (above.Text[^1] is ':' or ';' || ItemRule.LeadsToLastItem(above.Text));

    /// <summary>Whether a dash alone on its line stands below the words that lead to its item, or below another item of the kind.</summary>
    public bool LeadsToDash => Markers.IsDashAlone(Lines[0].Text) && Above is { } above && (above.Text[^1] is ':' or ';' or ',' || ItemRule.LeadsToLastItem(above.Text) || (above.Text.Length > 1 && above.Text[0] == Lines[0].Text[0] && Markers.Read(above.Text).Kind == MarkerKind.Dash));

    /// <summary>Whether every draft above is of the kind that stands above titles. Drafts are only added: each is looked at once.</summary>
    public bool AllStandAboveTitles()
    {
        while (_aboveTitles < _drafts.Count && TitleWeight.StandsAboveTitles(_drafts[_aboveTitles]))
        {
            _aboveTitles++;
        }

        return _aboveTitles == _drafts.Count;
    }

    /// <summary>Whether the words number and name a section, the next one after another that was named in the same way: <c>Article 32 – Scope</c>.</summary>
    public bool CountsOn(string text)
    {
        (string word, int number) = NamedSection.CountOf(text);
        return number > 1 && _drafts.Any(draft => NamedSection.CountOf(draft.Text) == (word, number - 1));
    }

    /// <summary>Whether the next line goes on with the title of an act below another text, its kind alone on the first line: <c>AGREEMENT / between … / on …</c></summary>
    public bool NamesAct(TextLine next, Layout layout) =>
        BodySeen && Lines[0] is { } kind && ((kind.Indent > layout.BaseIndent && next.Indent > layout.BaseIndent && (Lines.Count > 1 || Sentences.StartsLower(next.Text))) || (Lines.Count == 1 && Sentences.StartsLower(next.Text) && !Sentences.EndsClause(next.Text)))
            && HeadingStep.NamesActAlone(kind.Text) && !Sentences.EndsClause(Lines[^1].Text);

    /// <summary>Makes a draft of the lines.</summary>
    public void Close(int gap, bool startsPage)
    {
        if (Lines.Count > 0)
        {
            ParagraphDraft draft = new(Lines.ToImmutable(), gap, startsPage);
            BodySeen = BodySeen || Zone.IsBody(draft);
            _drafts.Add(draft);
        }

        Lines = ImmutableArray.CreateBuilder<TextLine>();
    }

    /// <summary>All drafts made.</summary>
    public ImmutableArray<Draft> Drafts() => _drafts.ToImmutable();
}
