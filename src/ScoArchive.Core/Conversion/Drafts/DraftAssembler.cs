using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Gathers lines into drafts: decides at every line end whether a new paragraph starts.</summary>
internal sealed class DraftAssembler
{
    private const int Centred = 8;
    private const int Overhang = 3;
    private const int LongestOfWrapped = 110;
    private const int LongForAny = 60;
    private const int ShortestFilled = 50;
    private const int WideIndent = 4;
    private readonly Layout _layout;
    private readonly PartedLines _parted;
    private readonly GatheredLines _gathered;
    private readonly ImmutableList<StepReport>.Builder _reports;
    private readonly int _longest;
    private int _gap;
    private bool _startsPage;
    private LineNeighbours? _following;

    private DraftAssembler(Worksheet sheet, ImmutableArray<LineNeighbours> pairs, Layout layout) =>
        (_layout, _parted, _gathered, _reports, _longest) = (layout, new(layout, PageGaps.Measure(pairs, layout)), new() { SectionsAreNamed = SectionNames.Are(pairs) }, sheet.Reports.ToBuilder(), sheet.Lines.Select(line => line.Edge).DefaultIfEmpty().Max());

    /// <summary>Assembles the drafts of a worksheet.</summary>
    public static Manuscript Assemble(Worksheet sheet, ImmutableArray<LineNeighbours> pairs, Layout layout, string language)
    {
        DraftAssembler assembler = new(sheet, pairs, layout);
        if (sheet.Lines.FirstOrDefault(line => !line.IsBlank) is { } first)
        {
            assembler._gathered.Lines.Add(first);
        }

        for (int i = 0; i < pairs.Length; i++)
        {
            assembler._following = i + 1 < pairs.Length ? pairs[i + 1] : null;
            assembler.Add(pairs[i]);
        }

        assembler._gathered.Close(assembler._gap, assembler._startsPage);
        ImmutableList<StepReport> reports = assembler._reports.ToImmutable();
        return new Manuscript(sheet with { Reports = reports }, layout, language, assembler._gathered.Drafts());
    }

    private void Add(LineNeighbours pair)
    {
        if (Decide(pair) is { } why)
        {
            _reports.Add(new StepReport("paragraphs", pair.Next.Number, $"A new paragraph starts: {why}."));
            _gathered.Close(_gap, _startsPage);
            (_gap, _startsPage) = (pair.BlankLines, pair.IsPageEdge);
        }

        _gathered.Lines.Add(pair.Next);
    }

    // A note in brackets, wrapped: the lower line ends with the bracket that the first one opens.
    private bool ClosesNote(string lower) =>
        _gathered.Lines[0].Text[0] is '(' or '（' or '[' && lower[^1] is ')' or '）' or ']' && lower.AsSpan().IndexOfAny("(（[") < 0 && _gathered.Lines.All(line => line.Text[^1] is not (')' or '）' or ']'));

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

        if (PrintedRule.Is(pair.Previous.Text) || PrintedRule.Is(pair.Next.Text))
        {
            return "a printed rule stands for itself";
        }

        if (pair.Previous.IsQuoted != pair.Next.IsQuoted)
        {
            return "a quotation starts or ends";
        }

        if (_gathered.Lines.Count == 1 && pair.BlankLines <= 1 && (Markers.IsAlone(pair.Previous.Text) || _gathered.LeadsToDash || (pair.Previous.IsNote && pair.Previous.Text.All(char.IsAsciiDigit)) || LineJoints.IsNumberOfNote(pair.Previous.Text)) && Markers.Read(pair.Next.Text).Kind == MarkerKind.None)
        {
            return null;
        }

        if (!_gathered.BodySeen && PreambleCuts.Opens(pair.Next.Text) && !OpenEnds.IsOpen(pair.Previous.Text))
        {
            return "a body's name opens its preamble";
        }

        if (pair.BlankLines <= _layout.Spacing && (LineJoints.StartsWithStop(pair.Next.Text) || LineJoints.ClosesBracket(pair.Previous.Text, pair.Next.Text) || LineJoints.EndsInNoteFigure(pair.Previous.Text, pair.Next.Text) || LineJoints.EndsInDash(pair.Previous.Text, pair.Next.Text) || ClosesNote(pair.Next.Text) || OpenEnds.EndsWithWideJoint(pair.Previous.Text)))
        {
            return null;
        }

        if (((pair.BlankLines <= _layout.Spacing || (pair.IsPageEdge && Sentences.StartsLower(pair.Next.Text))) && LineJoints.EndsInsideWord(pair.Previous.Text, pair.Next.Text)) || ((pair.BlankLines <= _layout.Spacing || pair.IsPageEdge) && LineJoints.EndsInsideDay(pair.Previous.Text, pair.Next.Text)))
        {
            return null;
        }

        int gap = Math.Max(0, pair.BlankLines - _layout.Spacing);
        if (pair.Next.IsNote || ((gap > 0 || pair.IsPageEdge) && (_gathered.Lines[0].IsNote || (NoteMarker.Read(_gathered.Lines[0].Text).Length > 0 && Sentences.Ends(pair.Previous.Text)))))
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

        return _parted.WhyApart(_gathered, pair, gap);
    }

    /// <summary>Whether the lines gathered are the name of a section, which the lower line carries on.</summary>
    private bool CarriesNameOn(TextLine previous, TextLine next) =>
        _gathered.SectionsAreNamed && _gathered.Above is { } above && NamedSection.IsBare(above.Text) && Sentences.StartsLower(next.Text) && !Sentences.EndsClause(previous.Text) && Markers.Read(next.Text).Kind == MarkerKind.None;

    private string? DecideAdjacent(TextLine previous, TextLine next)
    {
        if (CarriesNameOn(previous, next) || _gathered.NamesAct(next, _layout))
        {
            return null;
        }

        if (ItemRule.StartsItem(previous, next, _layout))
        {
            return "the line opens with a printed marker";
        }

        if (ItemRule.LeadsToLastItem(previous.Text) && (!_layout.IsWrapped || _layout.IsDeliberate(previous, next)))
        {
            return "the item before ends in the word that leads to the last one";
        }

        if (LoneLines.WhyApart(new LineEnd(_gathered, previous, next, _following, _layout)) is { } why)
        {
            return why;
        }

        if (!_layout.IsWrapped)
        {
            bool isLong = previous.Text.Length >= LongForAny;
            bool clause = StandingLine.OpensClause(previous.Text, next.Text, inPreamble: !_gathered.BodySeen) || (previous.Text[^1] is '，' && Sentences.OpensWideClause(next.Text));
            bool isFilled = isLong || (_longest <= LongestOfWrapped && previous.Edge >= ShortestFilled && previous.Edge * 10 >= _longest * 8);
            bool leavesIndent = isFilled && (isLong || next.Edge * 10 >= _longest * 8 || Sentences.EndsClause(next.Text)) && next.Indent < previous.Indent && !Sentences.EndsClause(previous.Text);
            bool runsOn = leavesIndent || (isLong && !clause && (Sentences.RunsOn(previous.Text, next.Text) || GoesOnInLower(previous, next)));
            return runsOn || IsCentredBelow(previous, next) || (!clause && IsFilled(previous, next)) ? null : "every line is a paragraph";
        }

        bool inSentence = Sentences.StartsLower(next.Text) && !Sentences.EndsClause(previous.Text);
        int most = _layout.Width + (Sentences.EndsClause(previous.Text) ? Overhang : 2 * Overhang);
        if (_layout.IsExact && !inSentence && (previous.Edge > most || next.Edge > most))
        {
            return "one of the lines is longer than the text's lines";
        }

        return IndentRule.Decide(_gathered.Lines, next, _following is { BlankLines: 0 } below ? below.Next : null, _layout) switch
        {
            LineLink.Parted => "the line is indented differently",
            LineLink.Joined => null,
            _ => DecideByWidth(previous, next),
        };
    }

    /// <summary>Whether, in a text that parts paragraphs by blank lines, the lower line goes on in the middle of a sentence.</summary>
    private bool GoesOnInLower(TextLine previous, TextLine next) =>
        _layout.ParagraphGap > 0 && Sentences.StartsLower(next.Text) && !Sentences.EndsClause(previous.Text) && !IsWholeClause(previous.Text, next.Text)
        && Markers.Read(next.Text).Kind == MarkerKind.None && !Phrases.Default.Starts("clause-openers-lower", next.Text);

    // "…, / based on their friendship;": below a comma, what ends in a semicolon is a clause of its own, one of several.
    private static bool IsWholeClause(string upper, string lower) => upper[^1] == ',' && lower[^1] == ';';

    /// <summary>Whether, in a text of short lines that parts paragraphs by blank lines, the upper line is one of the longest and so not ended on purpose.</summary>
    private bool IsFilled(TextLine previous, TextLine next) =>
        (_layout.ParagraphGap > 0 || (_gathered.BodySeen && !Sentences.EndsClause(previous.Text)) || (_gathered.Lines[0].Indent > previous.Indent && !Sentences.EndsClause(previous.Text))) && _longest <= LongestOfWrapped && previous.Edge >= ShortestFilled && previous.Edge * 100 >= _longest * 92 && previous.Indent == next.Indent
        && Markers.Read(next.Text).Kind == MarkerKind.None && !SignatureLine.MayBe(next.Text) && !Furniture.IsKnown(next.Text) && !OpensWide(previous, next) && Markers.Read(previous.Text).Kind is MarkerKind.None or MarkerKind.Number or MarkerKind.ChineseNumber;

    /// <summary>Whether a Chinese line opens a paragraph with two blanks, as the finished one before it does.</summary>
    private static bool OpensWide(TextLine previous, TextLine next) => previous.Indent >= WideIndent && next.Indent == previous.Indent && Signs.IsWide(next.Text[0]) && Sentences.Ends(previous.Text);

    /// <summary>Whether two short lines of different lengths stand one below the other about one middle, as the lines of a title do.</summary>
    private static bool IsCentredBelow(TextLine previous, TextLine next) =>
        previous.Indent >= Centred && next.Indent >= Centred && Math.Abs(previous.Indent - next.Indent) >= 2
        && Math.Abs(previous.Indent + previous.Edge - next.Indent - next.Edge) <= 4
        && (!Sentences.EndsClause(previous.Text) || OpensQuoted(previous.Text, next.Text)) && Sentences.IsCapitals(previous.Text) == Sentences.IsCapitals(next.Text);

    /// <summary>Whether a colon leads to words between marks, as in titles: <c>on agenda item 20: / “Development”</c>.</summary>
    private static bool OpensQuoted(string upper, string lower) => upper[^1] == ':' && Signs.IsOpener(lower[0]) && Signs.IsCloser(lower[^1]);

    private string? DecideByWidth(TextLine previous, TextLine next)
    {
        if (_gathered.BodySeen && OpenEnds.EndsWithOpenWord(previous.Text))
        {
            return null;
        }

        bool deliberate = _layout.IsDeliberate(previous, next);
        bool lower = Sentences.StartsLower(next.Text);
        bool stops = !OpenEnds.EndsWithAbbreviation(previous.Text);
        if (!deliberate && Sentences.Ends(previous.Text) && previous.Edge > _layout.Width + (2 * Overhang) + _layout.Tolerance)
        {
            return "the line before is longer than the text's lines and ends a sentence";
        }

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
}
