using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Tells names and offices of signatories apart: short lines below the last sentence or below the sentence that closes an act.</summary>
internal static class SignatureStep
{
    // A title, a day and a line or two stand above the words that address somebody.
    private const int LastOfAddress = 6;
    private const int LinesOfHolder = 4;
    private const int LinesOfOffice = 2;
    private const int FarRight = 10;
    private const int LongestIssuer = 60;

    /// <summary>Takes signatures, and the words that close a text above them, out of the paragraphs.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        SortedSet<int> accepted = [];
        Zone zone = Zone.Of(drafts);
        AcceptBelowBody(drafts, zone, accepted);
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].IsOpen && SignatureLine.IsClosing(SignatureLine.Bare(drafts[i].Text)) && EndsLetter(drafts.ElementAtOrDefault(i + 1)))
            {
                accepted.Add(i);
                AcceptBelowFormula(drafts, i, accepted);
                accepted.UnionWith(IsWriterOfLetter(drafts.ElementAtOrDefault(i + 1)) ? [i + 1] : []);
            }

            // Above the body such words only say of the act when it was closed.
            if (drafts[i].IsOpen && (i >= zone.FirstBody || zone.LastBody < 0) && ClosingFormula.Find(drafts[i].Text) is not null && !accepted.Contains(i))
            {
                AcceptBelowFormula(drafts, i, accepted);
            }
            else if (drafts[i].IsOpen && SignatureLine.IsMarkedSigned(drafts[i].Text) && i > 0 && !accepted.Contains(i))
            {
                AcceptBelowFormula(drafts, i - (NamesSigner(drafts, i - 1) ? LinesOfOffice : 1), accepted);
            }
            else if (drafts[i].IsOpen && SignatureLine.EndsSigned(drafts[i].Text) && !accepted.Contains(i))
            {
                accepted.UnionWith(OfficesAbove(drafts, i));
            }
            else if (drafts[i].IsOpen && i > 0 && !accepted.Contains(i) && SignatureColumns.OpenWithParties(drafts[i]) && Sentences.Ends(drafts[i - 1].Text))
            {
                AcceptBelowFormula(drafts, i - 1, accepted);
            }
            else if (IsIssuerAboveDay(drafts, i))
            {
                accepted.Add(i);
            }
            else if (drafts[i].IsOpen && i > 0 && !accepted.Contains(i))
            {
                accepted.UnionWith(accepted.Contains(i - 1) && SignatureLine.MayBeOffice(drafts[i].Text) && SignatureLine.EndsWithHolder(drafts[i].Text) ? [i] : HolderBelow(drafts, i));
            }
        }

        Manuscript told = manuscript.With([.. accepted.Select(i => (i, (Draft)Keep(drafts[i]), "The line stands among signatures."))], "signatures");
        return SignatureColumns.Read(told);
    }

    /// <summary>Whether the line between a sentence and a signature in a copy says for whom it is: <c>… first above written. / LAKELAND BANK / By /s/ Anna Example</c>.</summary>
    private static bool NamesSigner(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index].IsOpen && drafts[index].Text.Length <= LongestIssuer && SignatureLine.IsName(drafts[index].Text) && SignatureLine.MayBeOffice(drafts[index].Text) && Sentences.Ends(drafts[index - 1].Text);

    /// <summary>Whether what stands below the words that close a letter is its day, a signature, the next part's heading, or nothing.</summary>
    private static bool EndsLetter(Draft? below) =>
        below is null or AsideDraft || (below.IsOpen && !Zone.IsBody(below) && (SignatureLine.MayBe(below.Text) || Markers.Read(below.Text).Kind != MarkerKind.None || Markers.IsRomanAlone(below.Text) || NamedSection.StyleOf(below.Text).Length > 0));

    /// <summary>Whether one name alone stands below the words that close a letter in the middle of a text.</summary>
    private static bool IsWriterOfLetter(Draft? below) =>
        below is { IsOpen: true, Lines.Length: 1 } && SignatureLine.IsWriter(below.Text) && !NamedSection.CountsNote(below.Text) && NamedSection.StyleOf(below.Text).Length == 0
        && KindTable.Default.Find(below.Text).Length == 0 && DatelineText.Read(below.Text) is null && !Masthead.IsIssuer(below.Text);

    private static AsideDraft Keep(Draft draft) => SignatureLine.IsClosing(SignatureLine.Bare(draft.Text))
        ? draft.Keep(LineKind.Closing, NoteReason.ClosingWords)
        : draft.Keep(LineKind.Signature, NoteReason.Signatures);

    private static void AcceptBelowBody(ImmutableArray<Draft> drafts, Zone zone, SortedSet<int> accepted)
    {
        int first = drafts.Length;
        while (first - 1 > zone.LastBody && drafts[first - 1].IsOpen && ClosingFormula.ReadAdoption(drafts[first - 1].Text) is not null)
        {
            first--;
        }

        int end = first;
        while (first - 1 > zone.LastBody && MayBelong(drafts[first - 1]))
        {
            first--;
        }

        int[] lines = [.. Enumerable.Range(first, end - first).Where(i => drafts[i] is not AsideDraft)];
        if (zone.LastBody >= 0 && (lines.SelectMany(i => TextsOf(drafts[i])).Any(text => SignatureLine.NamesOffice(text) || SignatureLine.IsClosing(text) || (lines.Length > 1 && SignatureLine.IsParty(text) && SignatureLine.IsName(text))) || lines.Any(i => drafts[i] is TableDraft && SignatureColumns.AreIn(drafts[i])) || IsNameByDay(drafts, lines)))
        {
            accepted.UnionWith(lines);
        }

        accepted.UnionWith(PartiesBelow(drafts, zone));
    }

    /// <summary>Two short lines or more below the text that all say for whom somebody signs, with the same word: <c>От Казахской дороги / От Кыргызской дороги</c>.</summary>
    private static int[] PartiesBelow(ImmutableArray<Draft> drafts, Zone zone)
    {
        int[] lines = zone.LastBody < 0 ? [] : [.. Enumerable.Range(zone.LastBody + 1, drafts.Length - zone.LastBody - 1).SkipWhile(i => drafts[i].IsOpen && !IsParty(i)).TakeWhile(i => drafts[i].IsOpen && IsParty(i))];
        return lines.Length > 1 && lines.Select(i => drafts[i].Text.Split(' ')[0]).Distinct(StringComparer.Ordinal).Count() == 1 ? lines : [];

        bool IsParty(int index) => Sentences.StartsUpper(drafts[index].Text) && SignatureLine.IsParty(drafts[index].Text);
    }

    /// <summary>
    /// An office on a line of its own below a sentence and, at most three lines down, the initials and name of who holds it, in the middle
    /// of a text that another follows: <c>Президент / Республики … А. Пример / ДОГОВОР …</c>
    /// </summary>
    private static IEnumerable<int> HolderBelow(ImmutableArray<Draft> drafts, int office)
    {
        bool opens = drafts[office - 1].IsOpen && drafts[office - 1].Text[^1] == '.' && SignatureLine.MayBeOffice(drafts[office].Text) && Phrases.Default.Starts("signature-words", drafts[office].Text);
        int lines = opens ? Enumerable.Range(1, LinesOfHolder).TakeWhile(n => office + n <= drafts.Length && drafts[office + n - 1] is { IsOpen: true } draft && SignatureLine.MayBeOffice(draft.Text))
            .FirstOrDefault(n => SignatureLine.EndsWithHolder(drafts[office + n - 1].Text)) : 0;
        return Enumerable.Range(office, lines > 0 ? lines : opens && IsOfficeAlone(drafts, office) ? LinesOfOffice : 0);
    }

    /// <summary>Whether a short line far to the right or a body's name, below a sentence, names who issued the text on the day right below it: <c>…执行。 / 某某政府 / 2019年3月12日</c>.</summary>
    private static bool IsIssuerAboveDay(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index] is { IsOpen: true, Lines: [var name], Text.Length: <= LongestIssuer } line && !Sentences.EndsClause(line.Text) && drafts.ElementAtOrDefault(index + 1) is AsideDraft { Line: LineKind.Dateline, Lines: [var day] } below
        && (name.Indent >= FarRight && day.Indent >= FarRight && below.Gap <= 1 ? Sentences.Ends(drafts[index - 1].Text)
            : below.Gap <= 1 && Masthead.IsIssuer(line.Text) && !Markers.IsRomanAlone(line.Text) && (Sentences.Ends(drafts[index - 1].Text) || Phrases.Default.Starts("annex-labels", drafts[index - 1].Text)));

    /// <summary>A name that is marked as signed, with the offices on the lines right above it: <c>常驻代表 / 大使 / 林安娜（签名）</c>.</summary>
    private static IEnumerable<int> OfficesAbove(ImmutableArray<Draft> drafts, int name)
    {
        int first = name;
        while (first > 1 && name - first < LinesOfHolder && drafts[first].Gap == 0 && drafts[first - 1].IsOpen && (SignatureLine.MayBe(drafts[first - 1].Text) || SignatureLine.IsParty(drafts[first - 1].Text)))
        {
            first--;
        }

        return Enumerable.Range(first, name - first + 1);
    }

    /// <summary>Whether an office and the state that it is of stand on two lines between blank ones, without the name of who holds it: <c>Премьер-Министр / Республики …</c></summary>
    private static bool IsOfficeAlone(ImmutableArray<Draft> drafts, int office) =>
        drafts[office].Gap > 0 && Phrases.Default.Holds("signature-words", drafts[office].Text) && drafts.ElementAtOrDefault(office + 1) is { IsOpen: true, Gap: 0 } state
        && SignatureLine.MayBeOffice(state.Text) && SignatureLine.IsName(state.Text) && KindTable.Default.Find(state.Text).Length == 0 && drafts.ElementAtOrDefault(office + LinesOfOffice) is { Gap: > 0 };

    /// <summary>Whether one name stands beside the day that ends the text, or ends one that addresses somebody, as below a letter.</summary>
    private static bool IsNameByDay(ImmutableArray<Draft> drafts, int[] lines) =>
        lines is [var line] && (SignatureLine.IsWriter(drafts[line].Text) || Masthead.IsIssuer(drafts[line].Text.Split(", ")[0])) && drafts.Length - line <= 2
        && (IsDay(drafts[line - 1]) || IsDay(drafts.ElementAtOrDefault(line + 1)) || drafts.Take(LastOfAddress).Any(draft => StandingLine.IsSalutation(draft.Text)));

    private static bool IsDay(Draft? draft) => draft is AsideDraft { Line: LineKind.Dateline };

    /// <summary>The lines from a closing formula down to an annex, a heading or the next sentence.</summary>
    private static void AcceptBelowFormula(ImmutableArray<Draft> drafts, int formula, SortedSet<int> accepted)
    {
        int end = formula + 1;
        while (end < drafts.Length && NamedSection.StyleOf(drafts[end].Text).Length == 0 && KindTable.Default.FindAlone(drafts[end].Text).Length == 0 && !Phrases.Default.Starts("annex-openings", drafts[end].Text) && !TitleWeight.IsStamp(drafts[end].Text) && (MayBelong(drafts[end]) || SignatureColumns.GoOnBelow(drafts[end - 1], drafts[end]) || IsOfficeOfSigned(drafts, end) || (drafts[end].IsOpen && SignatureLine.IsParty(SignatureLine.Bare(drafts[end].Text))) || IsReservation(drafts, formula, end)))
        {
            end++;
        }

        int[] lines = [.. Enumerable.Range(formula + 1, end - formula - 1).Where(i => drafts[i] is not AsideDraft)];
        if (lines.SelectMany(i => TextsOf(drafts[i])).Any(text => SignatureLine.NamesOffice(text) || SignatureLine.IsParty(text) || SignatureLine.IsMarkedSigned(text)) || lines.Any(i => SignatureColumns.AreIn(drafts[i])))
        {
            accepted.UnionWith(lines);
        }
    }

    /// <summary>Whether a short line far to the right below a party's name says how it signs: <c>Ad referendum</c>, <c>With reservation as to article 2</c>.</summary>
    private static bool IsReservation(ImmutableArray<Draft> drafts, int formula, int index) =>
        drafts[index] is { IsOpen: true, Lines: [{ Indent: >= FarRight }], Text.Length: <= LongestIssuer } line && Sentences.StartsUpper(line.Text) && !Sentences.EndsClause(line.Text)
        && Enumerable.Range(formula + 1, index - formula - 1).Any(i => SignatureLine.IsParty(drafts[i].Text));

    /// <summary>Whether the short line stands right below a name that is marked as signed: whoever signs says there as what.</summary>
    private static bool IsOfficeOfSigned(ImmutableArray<Draft> drafts, int index) =>
        drafts[index] is { IsOpen: true, Text: var text } && SignatureLine.IsMarkedSigned(drafts[index - 1].Text.TrimEnd(',')) && (drafts[index].Gap == 0 || Phrases.Default.Holds("signature-words", text.TrimEnd('.'))) && SignatureLine.MayBeOffice(text.TrimEnd('.'));

    private static bool MayBelong(Draft draft) => draft is AsideDraft || (draft.IsOpen && SignatureLine.MayBe(draft.Text) && !Markers.IsRomanAlone(draft.Text)) || SignatureColumns.AreIn(draft);

    private static IEnumerable<string> TextsOf(Draft draft) => draft is TableDraft || SignatureColumns.AreSideBySide(draft) ? SignatureColumns.TextsOf(draft) : [SignatureLine.Bare(draft.Text)];
}
