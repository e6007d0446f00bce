using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Gathers lines into drafts: decides at every line end whether a new paragraph starts.</summary>
internal sealed class DraftAssembler
{
    private const int Centred = 8;
    private const int Overhang = 3;
    private const int DeepestFirstIndent = 10;
    private readonly Layout _layout;
    private readonly PageGaps _pageGaps;
    private readonly ImmutableArray<Draft>.Builder _drafts = ImmutableArray.CreateBuilder<Draft>();
    private int _aboveTitles;
    private readonly ImmutableList<StepReport>.Builder _reports;
    private ImmutableArray<TextLine>.Builder _lines = ImmutableArray.CreateBuilder<TextLine>();
    private int _gap;
    private bool _startsPage;
    private bool _bodySeen;
    private LineNeighbours? _following;

    private DraftAssembler(Worksheet sheet, Layout layout, PageGaps pageGaps) =>
        (_layout, _pageGaps, _reports) = (layout, pageGaps, sheet.Reports.ToBuilder());

    /// <summary>Whether a dateline below may be one of its own rather than the end of a title that names a date.</summary>
    private bool MayEndTitle(TextLine previous, TextLine next)
    {
        bool named = NamedSection.StyleOf(next.Text).Length > 0;
        bool dated = DatelineText.Read(next.Text) is { Date.Date.Start.Day: not null };
        if ((dated || DatelineText.Read(next.Text) is { Date: not null }) && ClosesSentence(next.Text) && !Sentences.EndsClause(previous.Text))
        {
            return false;
        }

        return !_layout.IsWrapped || named || _layout.IsDeliberate(previous, next) || (dated && !char.IsAsciiDigit(previous.Text[^1]) && !OpenEnds.IsOpen(next.Text));
    }

    /// <summary>Whether a short line that ends no sentence has a blank line below it, in a text that parts paragraphs so: the end of a title.</summary>
    private bool EndsBlock(TextLine line) => _layout.ParagraphGap > 0 && _following is { } below && below.BlankLines > _layout.Spacing && !Sentences.EndsClause(line.Text);

    private static bool ClosesSentence(string text) => text[^1] is '。' || (text[^1] is '.' && !text.EndsWith("г.", StringComparison.Ordinal));

    /// <summary>Whether the lines gathered are an item of a list without markers, below the words that lead to it or another item.</summary>
    private bool InItems => _drafts.Count > 0 && (_drafts[^1].Text[^1] is ':' or ';' || ItemRule.LeadsToLastItem(_drafts[^1].Text));

    /// <summary>Whether the lower line, or the upper one, can only stand for itself; above the body the upper one may be a title.</summary>
    private bool StandsAlone(TextLine previous, TextLine next)
    {
        bool open = OpenEnds.IsOpen(previous.Text);
        bool titled = !_bodySeen && _lines.Count <= 4 && !open;
        bool label = StandingLine.IsLabel(previous.Text);
        bool bracketed = _lines[0].Text[0] is '(' or '（' or '[' && previous.Text[^1] is ')' or '）' or ']';
        bool ended = Sentences.EndsClause(previous.Text) || label || bracketed || StandingLine.Is(previous.Text);
        bool tail = Furniture.OpensTail(next.Text) && Sentences.StartsUpper(next.Text) && !Sentences.Ends(next.Text) && !open;
        bool mayBeLabel = ended || (titled && (!_layout.IsWrapped || _layout.IsDeliberate(previous, next)));
        return tail || SignatureLine.IsSigned(next.Text)
            || (ended && Speakers.LabelAt(next.Text, 0).Length > 0)
            || (_lines.Count == 1 && !open && (!Sentences.StartsLower(next.Text) || DatelineText.Read(next.Text) is not null) && DatelineText.Read(previous.Text) is { Date.Date: { Year: not null, Start.Day: not null } })
            || ((ended || (titled && MayEndTitle(previous, next))) && StandingLine.Is(next.Text))
            || (mayBeLabel && StandingLine.IsLabel(next.Text))
            || (label && _lines.Count == 1 && !open && !Sentences.StartsLower(next.Text))
            || (titled && _drafts.Count == 0 && !EndsBlock(next) && StandingLine.EndsTitle(previous.Text, next.Text))
            || (titled && _lines.Count == 1 && AllStandAboveTitles() && StandsAboveTitle(previous, next))
            || (titled && _drafts.Count > 0 && Masthead.IsSession(_drafts[^1].Text) && AllStandAboveTitles() && KindTable.Default.OpensWithKind(next.Text))
            || (!_bodySeen && !open && OpensIndented(previous, next))
            || (titled && !Sentences.IsCapitals(next.Text) && (Attribution.IsCredit(next.Text) || SignatureLine.IsHolder(next.Text)))
            || (Sentences.Ends(previous.Text) && next.Edge * 10 < _layout.Width * 8 && SignatureLine.OpensSignatures(next.Text))
            || (titled && (bracketed || (next.Text[0] == '[' && next.Text[^1] == ']')))
            || (titled && Markers.IsRomanAlone(next.Text) && !Phrases.Default.Holds("heading-keywords", previous.Text[(previous.Text.LastIndexOf(' ') + 1)..]))
            || (previous.Text[^1] is ',' or ';' && next.Text[^1] == ':' && Sentences.IsCapitals(next.Text) && !Sentences.IsCapitals(previous.Text))
            || (titled && Markers.Read(next.Text) is { Kind: MarkerKind.Roman, Value: 1 } && !OpenEnds.EndsWithAbbreviation(previous.Text))
            || (titled && next.Indent > previous.Indent && Sentences.StartsUpper(next.Text) && Phrases.Default.StartOf("closing-verbs", next.Text).Length > 0)
            || (titled && (Sentences.OpensAdoption(next.Text) || ReportOpening.LengthOf(next.Text) > 0))
            || (_layout.IsWrapped && (Sentences.StartsUpper(next.Text) || _layout.IsDeliberate(previous, next)) && StandingLine.OpensClause(previous.Text, next.Text, inPreamble: !_bodySeen || _drafts[^1].Text[^1] == ','))
            || (previous.Text[^1] is ';' && (InItems || Sentences.StartsUpper(next.Text)))
            || (InItems && ItemRule.LeadsToLastItem(previous.Text))
            || (_lines.Count == 1 && Sentences.IsCapitals(previous.Text) && !Sentences.IsCapitals(next.Text) && !previous.Text.Any(char.IsDigit) && NamedSection.StyleOf(previous.Text).Length > 0)
            || (Sentences.Ends(previous.Text) && Phrases.Default.Starts("closing-openers", next.Text));
    }

    // Drafts are only added: each is looked at once.
    private bool AllStandAboveTitles()
    {
        while (_aboveTitles < _drafts.Count && TitleWeight.StandsAboveTitles(_drafts[_aboveTitles]))
        {
            _aboveTitles++;
        }

        return _aboveTitles == _drafts.Count;
    }

    /// <summary>Whether the upper line is a whole line of a masthead: a body's name or an address, which the lower one does not carry on.</summary>
    private bool StandsAboveTitle(TextLine upper, TextLine lower)
    {
        bool day = DatelineText.Read(lower.Text) is { Date.Date.Start.Day: not null };
        bool masthead = Masthead.IsIssuer(upper.Text) || Masthead.IsAddress(upper.Text) || Masthead.IsSession(upper.Text) || TitleWeight.IsSymbol(upper.Text);
        bool label = KindTable.Default.FindAlone(upper.Text).Length > 0;
        bool dated = DatelineText.Read(lower.Text) is not null;
        bool other = dated || Masthead.IsIssuer(lower.Text) || KindTable.Default.FindAlone(lower.Text).Length > 0 || TitleWeight.IsSymbol(lower.Text);
        bool goesOn = !dated && (Sentences.StartsLower(lower.Text) || Phrases.Default.Holds("open-ends", lower.Text.Split(' ')[0]));
        return (day && (masthead || label)) || (masthead && !goesOn && (other || !_layout.IsWrapped || _layout.IsDeliberate(upper, lower)));
    }

    /// <summary>Whether the lower line alone is indented among lines that are not: the first line of the text's first paragraph.</summary>
    private bool OpensIndented(TextLine upper, TextLine lower) =>
        upper.Indent == _lines[0].Indent && lower.Indent > upper.Indent && lower.Indent - upper.Indent <= DeepestFirstIndent
        && (Sentences.StartsUpper(lower.Text) || Signs.IsWide(lower.Text[0])) && Markers.Read(lower.Text).Kind == MarkerKind.None
        && _following is { BlankLines: 0 } below && below.Next.Text.Length > 0
        && ((below.Next.Indent == upper.Indent && lower.Edge >= upper.Edge - Overhang) || (below.Next.Indent == lower.Indent && KindTable.Default.Find(_lines[0].Text).Length > 0));

    /// <summary>Assembles the drafts of a worksheet.</summary>
    public static Manuscript Assemble(Worksheet sheet, ImmutableArray<LineNeighbours> pairs, Layout layout, string language)
    {
        DraftAssembler assembler = new(sheet, layout, PageGaps.Measure(pairs, layout));
        if (sheet.Lines.FirstOrDefault(line => !line.IsBlank) is { } first)
        {
            assembler._lines.Add(first);
        }

        for (int i = 0; i < pairs.Length; i++)
        {
            assembler._following = i + 1 < pairs.Length ? pairs[i + 1] : null;
            assembler.Add(pairs[i]);
        }

        assembler.Close();
        ImmutableList<StepReport> reports = assembler._reports.ToImmutable();
        return new Manuscript(sheet with { Reports = reports }, layout, language, assembler._drafts.ToImmutable());
    }

    private void Add(LineNeighbours pair)
    {
        if (Decide(pair) is { } why)
        {
            _reports.Add(new StepReport("paragraphs", pair.Next.Number, $"A new paragraph starts: {why}."));
            Close();
            (_gap, _startsPage) = (pair.BlankLines, pair.IsPageEdge);
        }

        _lines.Add(pair.Next);
    }

    private void Close()
    {
        if (_lines.Count > 0)
        {
            ParagraphDraft draft = new(_lines.ToImmutable(), _gap, _startsPage);
            _bodySeen = _bodySeen || Zone.IsBody(draft);
            _drafts.Add(draft);
        }

        _lines = ImmutableArray.CreateBuilder<TextLine>();
    }

    // Whatever stands on the lines: a hyphen that clings to letters or figures is carried on by the first ones below.
    private static bool EndsInsideWord(string upper, string lower) =>
        upper.Length > 2 && Signs.IsHyphen(upper[^1]) && ((char.IsLower(upper[^2]) && char.IsLetter(lower[0])) || (char.IsAsciiDigit(upper[^2]) && char.IsAsciiDigit(lower[0])));

    /// <returns>Why a paragraph starts, or <see langword="null"/> when the line belongs to the one before.</returns>
    private string? Decide(LineNeighbours pair)
    {
        if (pair.Previous.Table != pair.Next.Table)
        {
            return "a table starts or ends";
        }

        if (pair.Next.Table > 0)
        {
            return null;
        }

        if (pair.Previous.IsFrontMatter || pair.Next.IsFrontMatter || pair.Previous.HeadingLevel > 0 || pair.Next.HeadingLevel > 0)
        {
            return "signs of Markdown say that the line stands for itself";
        }

        if (pair.Previous.IsQuoted != pair.Next.IsQuoted)
        {
            return "a quotation starts or ends";
        }

        if (_lines.Count == 1 && pair.BlankLines <= 1 && Markers.IsAlone(pair.Previous.Text) && Markers.Read(pair.Next.Text).Kind == MarkerKind.None)
        {
            return null;
        }

        if (pair.BlankLines == 0 && EndsInsideWord(pair.Previous.Text, pair.Next.Text))
        {
            return null;
        }

        int gap = Math.Max(0, pair.BlankLines - _layout.Spacing);
        if (pair.Next.IsNote || (_lines[0].IsNote && (gap > 0 || pair.IsPageEdge)))
        {
            return "a note starts or ends";
        }

        if (NoteMarker.Read(pair.Next.Text).Length > 0 && (gap > 0 || pair.IsPageEdge || Sentences.EndsClause(pair.Previous.Text)))
        {
            return "the line opens with a note's marker";
        }

        if (gap == 0 && !pair.IsPageEdge)
        {
            return DecideAdjacent(pair.Previous, pair.Next);
        }

        bool parted = pair.IsPageEdge || gap > Math.Max(1, _layout.ParagraphGap);
        return DecideParted(pair, parted, gap);
    }

    private string? DecideAdjacent(TextLine previous, TextLine next)
    {
        if (ItemRule.StartsItem(previous, next, _layout))
        {
            return "the line opens with a printed marker";
        }

        if (ItemRule.LeadsToLastItem(previous.Text) && (!_layout.IsWrapped || _layout.IsDeliberate(previous, next)))
        {
            return "the item before ends in the word that leads to the last one";
        }

        if (StandsAlone(previous, next))
        {
            return "the line is a heading, dateline or label of its own";
        }

        if (!_layout.IsWrapped)
        {
            bool isLong = previous.Text.Length >= 60;
            bool runsOn = isLong && (Sentences.RunsOn(previous.Text, next.Text) || GoesOnInLower(previous, next) || (next.Indent < previous.Indent && !Sentences.EndsClause(previous.Text)));
            return runsOn || IsCentredBelow(previous, next) ? null : "every line is a paragraph";
        }

        bool inSentence = Sentences.StartsLower(next.Text) && !Sentences.EndsClause(previous.Text);
        if (_layout.IsExact && !inSentence && (previous.Edge > _layout.Width + Overhang || next.Edge > _layout.Width + Overhang))
        {
            return "one of the lines is longer than the text's lines";
        }

        return IndentRule.Decide(_lines, next, _layout) switch
        {
            LineLink.Parted => "the line is indented differently",
            LineLink.Joined => null,
            _ => DecideByWidth(previous, next),
        };
    }

    /// <summary>Whether, in a text that parts paragraphs by blank lines, the lower line goes on in the middle of a sentence.</summary>
    private bool GoesOnInLower(TextLine previous, TextLine next) =>
        _layout.ParagraphGap > 0 && Sentences.StartsLower(next.Text) && !Sentences.EndsClause(previous.Text)
        && Markers.Read(next.Text).Kind == MarkerKind.None && !Phrases.Default.Starts("clause-openers-lower", next.Text);

    /// <summary>Whether two short lines of different lengths stand one below the other about one middle, as the lines of a title do.</summary>
    private static bool IsCentredBelow(TextLine previous, TextLine next) =>
        previous.Indent >= Centred && next.Indent >= Centred && Math.Abs(previous.Indent - next.Indent) >= 2
        && Math.Abs(previous.Indent + previous.Edge - next.Indent - next.Edge) <= 4
        && !Sentences.EndsClause(previous.Text) && Sentences.IsCapitals(previous.Text) == Sentences.IsCapitals(next.Text);

    private string? DecideByWidth(TextLine previous, TextLine next)
    {
        bool deliberate = _layout.IsDeliberate(previous, next);
        bool lower = Sentences.StartsLower(next.Text);
        bool stops = !OpenEnds.EndsWithAbbreviation(previous.Text);
        if (!deliberate)
        {
            bool ended = Sentences.Ends(previous.Text) || (previous.Text[^1] is ',' or ';' or '；' && ShortLine.StandsAboveIndent(next, _following));
            bool heading = !lower && stops && ended && ShortLine.IsHeading(next, _following, _layout);
            return heading ? "the line is short and ends no sentence" : null;
        }

        if (_layout.IsExact)
        {
            return "the line before stops although the next word would have fitted";
        }

        if (stops && Sentences.EndsClause(previous.Text))
        {
            return lower && !previous.Text.EndsWith(';') && !previous.Text.EndsWith(':') ? null : "the line before stops short at the end of a sentence";
        }

        bool clause = previous.Text[^1] is ',' or '，' && Layout.Slack(_layout.Width, previous, next) > _layout.Width / 4;
        return (!lower && _layout.IsCutShort(previous, next)) || clause ? "the line before stops short of the edge" : null;
    }

    private string? DecideParted(LineNeighbours pair, bool parted, int gap)
    {
        (TextLine previous, TextLine next) = (pair.Previous, pair.Next);
        if (ItemRule.IsPlainItem(next.Text, _layout) && (Sentences.EndsClause(previous.Text) || ItemRule.LeadsToLastItem(previous.Text) || !parted))
        {
            return "the line opens with a printed marker";
        }

        bool ended = Sentences.EndsClause(previous.Text);
        if (((ended || (!_bodySeen && !ClosesSentence(next.Text))) && StandingLine.Is(next.Text)) || (ended && StandingLine.IsLabel(next.Text)))
        {
            return "the line is a heading, dateline or label of its own";
        }

        if (_layout.IndentsFirstLines && next.Indent > _layout.BaseIndent)
        {
            return "the first line is indented";
        }

        bool runs = parted && pair.RunsOn && previous.Indent == next.Indent;
        bool full = !_layout.IsWrapped || (_layout.IsFull(previous) && (runs || !_layout.IsDeliberate(previous, next)));
        if (!parted)
        {
            bool wide = Signs.IsWide(previous.Text[^1]) && previous.Text[^1] is not ('，' or '、');
            bool runsOn = _layout.IsWrapped && full && !wide && !ItemRule.LeadsToLastItem(previous.Text) && Sentences.RunsOn(previous.Text, next.Text) && previous.Text.Length >= 30;
            return runsOn ? null : "blank lines stand before it";
        }

        return Continues(pair, full, gap) ? null : "blank lines stand before it";
    }

    /// <summary>Whether a paragraph goes on after a page's end.</summary>
    private bool Continues(LineNeighbours pair, bool full, int gap)
    {
        (TextLine previous, TextLine next) = (pair.Previous, pair.Next);
        bool ended = Sentences.EndsClause(previous.Text);
        bool lower = Sentences.StartsLower(next.Text);
        if (!_layout.IsWrapped)
        {
            return !ended && lower && previous.Text.Length >= 40 && Sentences.RunsOn(previous.Text, next.Text);
        }

        if (!full || (Sentences.StartsUpper(next.Text) && StandingLine.OpensClause(previous.Text, next.Text, inPreamble: true)))
        {
            return false;
        }

        bool sentenceRuns = !ended && (lower || OpenEnds.IsOpen(previous.Text) || previous.Edge * 10 >= _layout.Width * 8);
        bool mayGoOn = ended && pair.IsPageEdge && previous.Text[^1] is not (';' or ':' or '；' or '：');
        return sentenceRuns || (mayGoOn && (lower || (_layout.Width < int.MaxValue && _pageGaps.JoinFinished(gap, _lines, _layout))));
    }
}
