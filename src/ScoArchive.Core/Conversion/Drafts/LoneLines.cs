using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>The rules by which one of two neighbouring lines can only stand for itself, whatever the layout says.</summary>
internal static class LoneLines
{
    private const string WideBlank = "   ";
    private const int Overhang = 3;
    private const int LongestLabel = 60;
    private const int FewestEntries = 3;
    private const int OpeningOfParties = 9;
    private const int DeepestFirstIndent = 10;
    private const int FarRight = 10;

    private static readonly ImmutableArray<(string Why, Func<LineEnd, bool> Holds)> Rules =
    [
        ("it opens links of the web page", at => !at.IsOpen && Furniture.OpensTail(at.Lower.Text) && Sentences.StartsUpper(at.Lower.Text) && !Sentences.Ends(at.Lower.Text)),
        ("it says whose the page is", at => at.Lower.Text[0] == '©'),
        ("it opens with a label, as the lines of a note's head do", at => !at.Gathered.BodySeen && MemoLabel.Of(at.Gathered.Lines[0].Text).Length > 0 && MemoLabel.Of(at.Lower.Text).Length > 0),
        ("a label of distribution stands before it", at => at.MayBeTitle && at.IsSingle && Phrases.Default.Starts("distribution-labels", at.Upper.Text[(at.Upper.Text.LastIndexOf(WideBlank, StringComparison.Ordinal) is >= 0 and var wide ? wide : 0)..].TrimStart())),
        ("it gives an office and its holder", at => SignatureLine.IsSigned(at.Lower.Text) || SignatureLine.IsMarkedSigned(at.Lower.Text) || (at.MayBeTitle && SignatureLine.WideOfficeOf(at.Lower.Text).Length > 0)),
        ("it says for whom somebody signs, as the one before does", at => SignatureLine.IsParty(at.Gathered.Lines[0].Text) && SignatureLine.IsParty(at.Lower.Text) && at.Gathered.Lines[0].Text.Split(' ')[0] == at.Lower.Text.Split(' ')[0]),
        ("it is signed in columns, as the line before is", at => at.Gathered.Above is not null && SignatureColumns.PartLine(at.Upper) && SignatureColumns.PartLine(at.Lower)),
        ("it is the office of whoever signs above it", at => at.Gathered.BodySeen && at.IsSingle && at.Upper.Indent >= FarRight && SignatureLine.IsWriter(at.Upper.Text) && SignatureLine.NamesOffice(at.Lower.Text) && SignatureLine.MayBe(at.Lower.Text)),
        ("it is the day below who issued the text, far to the right", at => at.Gathered.BodySeen && at.IsSingle && Math.Min(at.Upper.Indent, at.Lower.Indent) >= FarRight && !Sentences.EndsClause(at.Upper.Text) && DatelineText.Read(at.Lower.Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } }),
        ("it is in capitals at the edge among lines that open with an indent", NamesSectionInCapitals),
        ("it is the day below an office and its holder", at => at.Gathered.BodySeen && at.Upper.Text.Contains(WideBlank, StringComparison.Ordinal) && SignatureLine.EndsWithHolder(at.Upper.Text) && DatelineText.Read(at.Lower.Text) is { Date.Date: { Year: not null, Start.Day: not null } }),
        ("it says which letter is answered", at => Answers(at.Lower.Text) && DateFinder.Find(at.Upper.Text).Any()),
        ("it opens signatures below a sentence", at => Sentences.Ends(at.Upper.Text) && at.Lower.Edge * 10 < at.Layout.Width * 8 && SignatureLine.OpensSignatures(at.Lower.Text)),
        ("it is a dateline below a name", at => (SignatureLine.IsWriter(at.Upper.Text) || (at.Gathered.BodySeen && SignatureLine.IsSigned(at.Upper.Text))) && KindTable.Default.Find(at.Upper.Text).Length == 0 && Phrases.Default.StartOf("closing-verbs", at.Upper.Text).Length == 0 && DatelineText.Read(at.Lower.Text) is not null),
        ("it opens with a speaker's label", at => at.IsEnded && Speakers.LabelAt(at.Lower.Text, 0).Length > 0),
        ("a dateline stands before it", IsBelowDateline),
        ("it is a heading or a dateline", at => (at.IsEnded || (at.MayBeTitle && at.TitleMayEnd())) && !at.FillsLabel && !GoesOnWithAdoption(at) && StandingLine.Is(at.Lower.Text)),
        ("it numbers a section below words in capitals", at => !at.IsOpen && Sentences.IsCapitals(at.Upper.Text) && !Sentences.IsCapitals(at.Lower.Text) && NamedSection.IsBare(at.Lower.Text)),
        ("it is a year below a finished sentence, as in a chronicle", at => Sentences.Ends(at.Upper.Text) && DatelineStep.IsYear(at.Lower.Text)),
        ("it counts on the names of sections", at => !at.IsEnded && at.Gathered.CountsOn(at.Lower.Text)),
        ("it is a label", at => (at.IsEnded || (at.MayBeTitle && at.IsDeliberate)) && StandingLine.IsLabel(at.Lower.Text)),
        ("it states a fact of the page behind a label", at => at.MayBeTitle && !at.IsLabel && StandingLine.IsWideFact(at.Lower.Text)),
        ("a row of the page's entries stands before it", at => at.MayBeTitle && at.IsSingle && EntryRow.HasUprights(at.Upper.Text, FewestEntries)),
        ("it states something behind a label, as the line before does", at => at.MayBeTitle && IsLabelled(at.Gathered.Lines[0].Text) && IsLabelled(at.Lower.Text)),
        ("a label stands before it", at => at.IsLabel && at.IsSingle && !at.IsOpen && !Sentences.StartsLower(at.Lower.Text)),
        ("the title before it is written with capitals", at => (at.MayBeTitle || at.IsAllCapitals) && (at.Gathered.Above is not { } above || KindTable.Default.FindAlone(above.Text).Length > 0 || (TitleExtent.IsUpper(above.Text) && TitleExtent.IsUpper(at.Upper.Text)) || Closes(above.Text) || (at.IsAllCapitals && DatelineText.Read(above.Text) is not null)) && !at.EndsBlock && StandingLine.EndsTitle(at.Upper.Text, at.Lower.Text)),
        ("a line of a masthead stands before it", at => at.MayBeTitle && at.IsSingle && at.Gathered.AllStandAboveTitles() && IsMasthead(at)),
        ("it names the kind of the text below lines of a masthead", at => at.MayBeTitle && at.Gathered.Above is not null && at.Gathered.AllStandAboveTitles() && KindTable.Default.OpensWithKind(at.Lower.Text) && KindTable.Default.Find(at.Upper.Text).Length == 0),
        ("it is the first indented line below a title", at => !at.Gathered.BodySeen && !at.IsOpen && (OpensIndented(at) || OpensBelowCentred(at))),
        ("it names a writer, a speaker or a source", at => at.MayBeTitle && !Sentences.IsCapitals(at.Lower.Text) && (Attribution.IsCredit(at.Lower.Text) || (Attribution.IsSource(at.Lower.Text) && at.Lower.Text.AsSpan().IndexOfAny(':', '：') > 0) || SignatureLine.IsHolder(at.Lower.Text) || (Sentences.StartsUpper(at.Lower.Text) && Furniture.IsKnownAnywhere(at.Lower.Text)))),
        ("one of the lines stands in brackets", at => at.MayBeTitle && (at.IsBracketed || at.Lower.Text[0] == '[' || (at.Lower.Text[0] == '（' && at.Lower.Text[^1] == '）' && DateFinder.Find(at.Lower.Text).Any()))),
        ("it is a Roman number", at => at.MayBeTitle && Markers.IsRomanAlone(at.Lower.Text) && !Phrases.Default.Holds("heading-keywords", at.Upper.Text[(at.Upper.Text.LastIndexOf(' ') + 1)..])),
        ("it opens with the first Roman number", at => at.MayBeTitle && Markers.Read(at.Lower.Text) is { Kind: MarkerKind.Roman, Value: 1 } && !OpenEnds.EndsWithAbbreviation(at.Upper.Text)),
        ("it names the body whose act it is, above the first clause", at => !at.Gathered.BodySeen && OpensActOfBody(at)),
        ("it leads to clauses in capitals", at => at.Upper.Text[^1] is ',' or ';' && at.Lower.Text[^1] == ':' && Sentences.IsCapitals(at.Lower.Text) && !Sentences.IsCapitals(at.Upper.Text)),
        ("it says when the act was closed", at => at.MayBeTitle && at.Lower.Indent > at.Upper.Indent && Sentences.StartsUpper(at.Lower.Text) && Closes(at.Lower.Text)),
        ("it says when the act was closed, as the line before does", at => !at.Gathered.BodySeen && Sentences.StartsUpper(at.Lower.Text) && Closes(at.Gathered.Lines[0].Text) && Closes(at.Lower.Text)),
        ("it names in a word the section of the first numbered paragraph", NamesFirstSection),
        ("it says in brackets what the table below counts", at => at.MayBeTitle && at.Lower.Text is ['(' or '（', .., ')' or '）'] && at.Below is { Next.Table: > 0 }),
        ("it is in capitals below the line that says when the act was adopted", at => at.MayBeTitle && Closes(at.Gathered.Lines[0].Text) && !Sentences.IsCapitals(at.Upper.Text) && Sentences.IsCapitals(at.Lower.Text)),
        ("it says who adopted the text, or opens a report", at => at.MayBeTitle && (Sentences.OpensAdoption(at.Lower.Text) || ReportOpening.LengthOf(at.Lower.Text) > 0)),
        ("it opens a clause of a preamble", OpensClause),
        ("the clause before it is finished", at => at.Upper.Text[^1] is ';' && (at.Gathered.InItems || Sentences.StartsUpper(at.Lower.Text))),
        ("the item before it leads to the last one", at => at.Gathered.InItems && ItemRule.LeadsToLastItem(at.Upper.Text)),
        ("a section's name in capitals stands before it", at => at.IsSingle && Sentences.IsCapitals(at.Upper.Text) && !Sentences.IsCapitals(at.Lower.Text) && !at.Upper.Text.Any(char.IsDigit) && NamedSection.StyleOf(at.Upper.Text).Length > 0),
        ("words in capitals stand below a finished sentence", at => at.MayBeTitle && Sentences.EndsClause(at.Upper.Text) && !Sentences.IsCapitals(at.Upper.Text) && Sentences.IsCapitals(at.Lower.Text)),
        ("it names the act by kind, day and number", at => at.MayBeTitle && KindTable.Default.OpensWithKind(at.Lower.Text) && (TitleWeight.StatesAct(at.Lower.Text) || (at.Below is { BlankLines: 0 } below && TitleWeight.StatesAct(at.Lower.Text + " " + below.Next.Text)))),
        ("it is a note of a printed series", at => at.MayBeTitle && Sentences.StartsUpper(at.Lower.Text) && (Masthead.IsNote(at.Lower.Text) || Masthead.IsSeriesNote(at.Lower.Text))),
        ("it is the number of an office's paper", at => at.MayBeTitle && Masthead.IsWideNumber(at.Lower.Text)),
        ("it names a kind below an annex's heading", at => !at.IsOpen && Phrases.Default.Starts("annex-openings", at.Gathered.Lines[0].Text) && !Sentences.EndsClause(at.Upper.Text) && KindTable.Default.OpensWithKind(at.Lower.Text)),
        ("a section's name of two words stands before it", at => at.IsSingle && at.Upper.Text.Split(' ').Length == 2 && NamedSection.StyleOf(at.Upper.Text).Length > 0 && Sentences.StartsUpper(at.Lower.Text) && !at.IsOpen),
        ("a Chinese title stands before it", at => at.MayBeTitle && at.IsSingle && (at.Lower.Indent != at.Upper.Indent || (at.Layout.Spacing > 0 && Sentences.EndsClause(at.Lower.Text))) && Signs.IsWide(at.Upper.Text[0]) && at.Upper.Text.AsSpan().IndexOfAny('。', '，') < 0 && KindTable.Default.EndsWithKind(at.Upper.Text)),
        ("it opens with an ordinal and a colon", at => at.IsEnded && at.Lower.Text.IndexOf(':', StringComparison.Ordinal) is > 3 and < 14 and var colon && Phrases.Default.Holds("ordinal-labels", at.Lower.Text[..colon])),
        ("it opens with the parties that the Chinese title before it names", at => at.MayBeTitle && at.IsSingle && Signs.IsWide(at.Upper.Text[0]) && KindTable.Default.EndsWithKind(at.Upper.Text) && at.Upper.Text.Length > OpeningOfParties && at.Lower.Text.StartsWith(at.Upper.Text[..OpeningOfParties], StringComparison.Ordinal)),
        ("it opens with an hour, as the entry before does", at => StandingLine.OpensWithHour(at.Gathered.Lines[0].Text) && StandingLine.OpensWithHour(at.Lower.Text)),
        ("it is a rule", at => PrintedRule.Is(at.Lower.Text)),
        ("it names a city below a title", at => at.MayBeTitle && at.Lower.Text.StartsWith('г') && DatelineText.Read(at.Lower.Text) is { Date: null, Place.Length: > 0 }),
        ("it is the year below a city, as on covers", at => !at.Gathered.BodySeen && PlaceName.IsLabelledCity(at.Upper.Text) && DatelineStep.IsYear(at.Lower.Text)),
        ("it is an annex's label", at => !at.IsOpen && Sentences.StartsUpper(at.Lower.Text) && Phrases.Default.Holds("annex-labels", at.Lower.Text) && (at.Below is null || Sentences.StartsUpper(at.Below.Next.Text))),
        ("it names states that bring the text in", at => at.MayBeTitle && at.Gathered.Above is not null && at.Gathered.AllStandAboveTitles() && at.Lower.Text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Phrases.Default.Holds("countries", at.Lower.Text[..comma])),
        ("an annex's label stands before it", at => at.IsSingle && at.Upper.Text.Split(' ').Length <= 2 && Phrases.Default.Holds("annex-labels", at.Upper.Text) && !(Sentences.StartsLower(at.Lower.Text) && Phrases.Default.Starts("annex-openings", at.Upper.Text + " " + at.Lower.Text))),
        ("it opens the words below a section's name", at => at.IsSingle && at.Gathered.SectionsAreNamed && at.Gathered.Above is { } above && NamedSection.IsBare(above.Text) && !Sentences.EndsClause(at.Upper.Text) && !at.IsOpen && Sentences.StartsUpper(at.Lower.Text) && at.Upper.Edge * 10 < at.Layout.Width * 9),
        ("it names the meeting that adopted the text", at => Sentences.Ends(at.Upper.Text) && Masthead.IsSession(at.Lower.Text) && at.Below is { } below && DatelineText.Read(below.Next.Text) is { Date.Date.Year: not null }),
        ("it names the meeting that adopted the text below the day", at => at.IsSingle && Masthead.IsSession(at.Lower.Text) && DatelineText.Read(at.Upper.Text) is { Date.Date: { Year: not null, Start.Day: not null } }),
        ("it is the day below the meeting that adopted the text", at => at.IsSingle && at.Gathered.BodySeen && Masthead.IsSession(at.Upper.Text) && DatelineText.Read(at.Lower.Text) is { Date.Date: { Year: not null, Start.Day: not null } }),
        ("it closes the act", at => Sentences.Ends(at.Upper.Text) && Phrases.Default.Starts("closing-openers", at.Lower.Text)),
    ];

    /// <returns>Why the lower line starts a paragraph; <see langword="null"/> when no rule says so.</returns>
    public static string? WhyApart(LineEnd at)
    {
        foreach ((string why, Func<LineEnd, bool> holds) in Rules)
        {
            if (holds(at))
            {
                return "the line stands for itself: " + why;
            }
        }

        return null;
    }

    /// <summary>Whether the line gives the number and day of the letter that this one answers: <c>на № 44 от 12 февраля 2010 г.</c></summary>
    private static bool Answers(string text) => text.StartsWith("на №", StringComparison.OrdinalIgnoreCase) && text.Length <= LongestLabel && text.Contains(" от ", StringComparison.Ordinal);

    /// <summary>Whether a short line in capitals that ends no clause stands at the edge, below a paragraph whose first line has an indent and above another: <c>    … – почтальона / ОРДЕНОМ ТРУДА /     КИРСАНОВА …</c></summary>
    private static bool NamesSectionInCapitals(LineEnd at) =>
        !at.IsOpen && !Signs.IsHyphen(at.Upper.Text[^1]) && Sentences.IsCapitals(at.Lower.Text) && at.Lower.Text.Contains(' ', StringComparison.Ordinal) && !Sentences.IsCapitals(at.Upper.Text) && !Sentences.EndsClause(at.Lower.Text) && at.Lower.Text[^1] is not (')' or ']')
        && at.Lower.Edge * 10 < at.Layout.Width * 8 && at.Below is { BlankLines: 0 } below && at.Gathered.Lines[0].Indent is var indent && indent > at.Lower.Indent && below.Next.Indent == indent;

    private static bool IsBelowDateline(LineEnd at) =>
        at.IsSingle && !at.IsOpen && (at.IsDeliberate || !Signs.IsWide(at.Upper.Text[^1]) || TitleWeight.OpensSubject(at.Lower.Text)) && (!Sentences.StartsLower(at.Lower.Text) || DatelineText.Read(at.Lower.Text) is not null)
        && DatelineText.Read(at.Upper.Text) is { Date.Date: { Year: not null, Start.Day: not null } };

    /// <summary>Whether the line is a body's name and a comma, and a clause of a preamble opens below it: <c>The General Assembly, / Recalling …</c></summary>
    private static bool OpensActOfBody(LineEnd at) =>
        at.Lower.Text[^1] is ',' && Sentences.StartsUpper(at.Lower.Text) && Masthead.IsIssuer(at.Lower.Text[..^1]) && at.Below is { } below && Phrases.Default.Starts("clause-openers", below.Next.Text) && !OpenEnds.IsOpen(at.Upper.Text);

    /// <summary>Whether a word alone, which would have fitted on the line above by the length of the one below, stands above a text's first number: <c>Code of Conduct for Observers / Purpose / 1. …</c></summary>
    private static bool NamesFirstSection(LineEnd at) =>
        at.MayBeTitle && Sentences.StartsUpper(at.Lower.Text) && !Sentences.IsCapitals(at.Lower.Text) && at.Lower.Text.All(char.IsLetter)
        && at.Below is { } below && Markers.Read(below.Next.Text) is { Kind: MarkerKind.Number, Value: 1 } && below.Next.Edge >= at.Upper.Edge + 1 + at.Lower.Text.Length;

    /// <summary>Whether a full line says who adopted the text, and the lower one goes on with the name and the day: <c>Adopted at the meeting of the Board of / Coordinators on 5 May 2016</c>.</summary>
    private static bool GoesOnWithAdoption(LineEnd at) =>
        at.Layout.IsWrapped && !at.IsDeliberate && !at.IsEnded && Closes(at.Gathered.Lines[0].Text) && !DateFinder.Find(at.Upper.Text).Any()
        && DatelineText.Read(at.Lower.Text) is { Place: { Length: > 0 } place, Date: not null } && !Phrases.Default.Holds("cities", place);

    private static bool Closes(string text) => Phrases.Default.StartOf("closing-verbs", text).Length > 0;

    /// <summary>Whether a colon stands behind the first words, which open with a capital letter: <c>Entry into force: 2 March 2012</c>.</summary>
    private static bool IsLabelled(string text) =>
        Sentences.StartsUpper(text) && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel and var colon && text.AsSpan(0, colon).IndexOfAny(".,()") < 0;

    private static bool OpensClause(LineEnd at) =>
        (at.Gathered.Above is { } above && StandingLine.OpensNextClause(above.Text, at.Upper.Text, at.Lower.Text)) || OpensOwnClause(at)
        || (at.IsSingle && at.Upper.Text[^1] is '，' && Sentences.OpensWideClause(at.Lower.Text) && Phrases.Default.Find("short-name-words", at.Upper.Text).Length > 0);

    private static bool OpensOwnClause(LineEnd at) =>
        at.Layout.IsWrapped && (Sentences.StartsUpper(at.Lower.Text) || at.IsDeliberate)
        && StandingLine.OpensClause(at.Upper.Text, at.Lower.Text, inPreamble: !at.Gathered.BodySeen || at.Gathered.Above?.Text[^1] == ',');

    /// <summary>Whether the upper line is a whole line of a masthead, a body's name, a number or an address, which the lower one does not carry on.</summary>
    private static bool IsMasthead(LineEnd at)
    {
        (string upper, string lower) = (at.Upper.Text, at.Lower.Text);
        DatelineText? dateline = DatelineText.Read(lower);
        bool masthead = Masthead.IsIssuer(upper) || Masthead.IsAddress(upper) || Masthead.IsSession(upper) || TitleWeight.IsSymbol(upper);
        bool label = KindTable.Default.FindAlone(upper).Length > 0;
        bool other = dateline is not null || Masthead.IsIssuer(lower) || KindTable.Default.FindAlone(lower).Length > 0 || TitleWeight.IsSymbol(lower);
        bool goesOn = dateline is null && (Sentences.StartsLower(lower) || Phrases.Default.Holds("open-ends", lower.Split(' ')[0]));
        return (dateline is { Date.Date.Start.Day: not null } && (masthead || label)) || (masthead && !goesOn && (other || at.IsDeliberate));
    }

    /// <summary>Whether the lower line starts as first lines of the text do, with the next one at the edge, below a line of a title that stands in the middle.</summary>
    private static bool OpensBelowCentred(LineEnd at)
    {
        (TextLine upper, TextLine lower, Layout layout) = (at.Upper, at.Lower, at.Layout);
        return layout.IsWrapped && upper.Indent > layout.BaseIndent && upper.Indent != lower.Indent && Sentences.StartsUpper(lower.Text) && lower.Indent > layout.BaseIndent
            && (lower.Indent == layout.FirstLineIndent || lower.Edge > layout.Width - lower.Indent + 1)
            && at.Below is { BlankLines: 0 } below && below.Next.Indent == layout.BaseIndent;
    }

    /// <summary>Whether the lower line alone is indented among lines that are not: the first line of the text's first paragraph.</summary>
    private static bool OpensIndented(LineEnd at)
    {
        (TextLine upper, TextLine lower, TextLine first) = (at.Upper, at.Lower, at.Gathered.Lines[0]);
        return upper.Indent == first.Indent && lower.Indent > upper.Indent && lower.Indent - upper.Indent <= DeepestFirstIndent
            && (Sentences.StartsUpper(lower.Text) || Signs.IsWide(lower.Text[0])) && Markers.Read(lower.Text).Kind == MarkerKind.None
            && at.Below is { BlankLines: 0 } below && below.Next.Text.Length > 0
            && ((below.Next.Indent == upper.Indent && lower.Edge >= upper.Edge - Overhang) || (below.Next.Indent == lower.Indent && KindTable.Default.Find(first.Text).Length > 0));
    }
}
