using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells what kind of text it is: by its title, by a label above or below it, at last by how the text itself is built.</summary>
internal sealed class KindFinder(Manuscript manuscript, bool isNews)
{
    private const int LongestLabel = 40;
    private const int Labelled = 6;
    private const int NearTitle = 2;
    private const int LinesOfHead = 6;

    private readonly ImmutableArray<Draft> _drafts = manuscript.Drafts;
    private readonly Draft? _title = manuscript.Drafts.FirstOrDefault(draft => draft is TitleDraft);
    private readonly BodyForm _form = new(manuscript.Drafts);

    /// <summary>The kind with its evidence; <see langword="null"/> where nothing shows one.</summary>
    public Detection? Find()
    {
        string named = _title is null || Headlines.ReportsAct(_title.Text) ? "" : KindTable.Default.FindOwn(_title.Text);
        named = named is "statement" or "press-release" && _form.Address is not null ? "speech" : named;
        // A report that the title speaks of is another text.
        if (_title is not null && (named is "report" or "speech" || TitleWeight.IsNumberedOfSession(_title.Text)) && _form.BodyThatResolves is { } body)
        {
            return Of("resolution", body);
        }

        if (_title is not null && _drafts.Take(_drafts.IndexOf(_title)).LastOrDefault(draft => KindTable.Default.Find(Masthead.DraftAtEnd(draft.Text)).Length > 0) is { } drafted)
        {
            return Of(KindTable.Default.Find(Masthead.DraftAtEnd(drafted.Text)), drafted);
        }

        if (_title is not null && OpensWithSubject(_title.Text) && FromLabel() is { } above)
        {
            return above;
        }

        if (_title is not null && _drafts.IndexOf(_title) is > 0 and var at && IsNumberedAct(_drafts[at - 1]))
        {
            return Of(KindTable.Default.FindAlone(_drafts[at - 1].Text), _drafts[at - 1]);
        }

        if (_title is not null && (named is "interview" || NamesSpeaker(_title.Text)) && KindTable.Default.OpensWithKind(_title.Text))
        {
            return Of(named, _title);
        }

        Draft? label = Labels().FirstOrDefault(draft => draft.Text.Length <= LongestLabel && !Headlines.ReportsAct(draft.Text) && KindTable.Default.Find(draft.Text) is "press-release" or "opinion" or "interview" or "speech");
        string labelled = label is null ? "" : KindTable.Default.Find(label.Text);
        bool joint = named.Length > 0 && Phrases.Default.Find("joint-words", _title!.Text).Length > 0;
        if (label is not null && !joint && (named.Length == 0 || labelled is "press-release" || isNews))
        {
            return Of(labelled, label);
        }

        if (named.Length == 0 && _form.OpensWithSpeaker && _form.Address is { } speech)
        {
            return Of("speech", speech);
        }

        if (named.Length == 0 && _form.Compliments is { } compliments)
        {
            return Of("letter", compliments);
        }

        if (named.Length == 0 && _form.Letter is { } letter)
        {
            return Of("letter", letter);
        }

        if (named.Length == 0 && _form.FirstQuestion is { } question)
        {
            return Of("interview", question);
        }

        if (named.Length == 0 && _form.AuthorNote is { } note)
        {
            return Of("opinion", note);
        }

        if (named.Length == 0 && _drafts.Take(LinesOfHead).FirstOrDefault(draft => draft.IsOpen && Zone.Announces(draft.Text) && KindTable.Default.Find(draft.Text).Length > 0) is { } announcement)
        {
            return Of(KindTable.Default.Find(announcement.Text), announcement);
        }

        Detection? report = isNews || named.Length == 0 ? NewsEvidence.KindOf(_drafts, isNews) : null;
        return report ?? (named.Length > 0 ? Of(named, _title!) : FromLabel() ?? FromForm() ?? NewsEvidence.OfPage(_drafts) ?? NewsEvidence.OfBody(_drafts) ?? NewsEvidence.OfLead(_drafts));
    }

    /// <summary>Whether the line right above the title names the act with its number, so that the title says what it is about: <c>Decision 10/COP.14 / Programme and budget …</c></summary>
    private static bool IsNumberedAct(Draft above) =>
        above is AsideDraft { Note: NoteReason.KindAbove } && above.Text.Any(char.IsAsciiDigit) && KindTable.Default.FindAlone(above.Text) is "decision" or "resolution" or "law";

    private static Detection Of(string kind, Draft shown) => new(kind, shown.First.Number, DetectionText.Shown(shown.Text));

    private Detection? FromForm() => _form.Find() is { } found ? Of(found.Kind, found.Shown) : null;

    /// <summary>Whether the title opens with its kind and says whose words follow: <c>Declaration by the High Representative</c>. A release that brings them is still that.</summary>
    private static bool NamesSpeaker(string title) => title.Split(' ', 4).Skip(1).Take(2).Any(word => word is "by");

    /// <summary>Whether the title only says what the act is about, so that a kind it names is another text's: <c>О внесении изменений в регламент …</c></summary>
    private static bool OpensWithSubject(string title) => Phrases.Default.Starts("subject-openers", title);

    /// <summary>A line above the title that names a kind and nothing else or behind its sponsors, or the act below it.</summary>
    private Detection? FromLabel()
    {
        int end = _title is null ? 0 : _drafts.IndexOf(_title);
        Draft? label = _drafts.Take(end).LastOrDefault(draft => KindTable.Default.FindAlone(draft.Text).Length > 0 || TitleWeight.NamesKindAndDay(draft.Text) || Masthead.HoldsKindAndIssuer(draft.Text) || IsActInCapitals(draft));
        Draft? sponsors = _drafts.Take(end).LastOrDefault(draft => Masthead.NamesSponsors(draft.Text));
        Draft? again = _title is null ? null : _drafts.Skip(end + 1).FirstOrDefault(draft => TitleLabels.StartOfActBehind(_title.Text, draft.Text) > 0);
        Draft? act = _drafts.Skip(end + 1).Take(1).FirstOrDefault(draft => draft is AsideDraft { Kind: InterventionKind.Source } && TitleWeight.StatesAct(draft.Text) && KindTable.Default.OpensWithKind(draft.Text));
        return label is not null ? Of(KindTable.Default.FindAlone(label.Text) is { Length: > 0 } alone ? alone : KindTable.Default.Find(label.Text), label)
            : sponsors is not null ? Of(KindTable.Default.Find(sponsors.Text[(sponsors.Text.LastIndexOf(':') + 1)..]), sponsors)
            : again is not null ? Of(KindTable.Default.Find(again.Text[TitleLabels.StartOfActBehind(_title!.Text, again.Text)..]), again)
            : act is not null ? Of(KindTable.Default.Find(act.Text), act)
            : _drafts.Skip(end + 1).Take(LinesOfHead).TakeWhile(draft => !draft.IsBody).FirstOrDefault(draft => KindTable.Default.FindAlone(draft.Text).Length > 0 || IsReportOf(draft.Text) || draft is AsideDraft { Note: NoteReason.KindBelow }) is { } below ? Of(KindTable.Default.Find(below.Text), below) : null;
    }

    /// <summary>A kind with its holder, set aside above what the act is about, one of the two in capitals: <c>ПОСТАНОВЛЕНИЕ ПЛЕНУМА ВЕРХОВНОГО СУДА</c>.</summary>
    private bool IsActInCapitals(Draft draft) =>
        draft is AsideDraft && OpensWithSubject(_title!.Text) && (Sentences.IsCapitals(draft.Text) || Sentences.IsCapitals(_title.First.Text)) && KindTable.Default.OpensWithKind(draft.Text) && !Sentences.EndsClause(draft.Text);

    /// <summary>Whose report it is, below its subject: <c>Report of the Secretary-General</c>.</summary>
    private static bool IsReportOf(string text) => text.Length <= LongestLabel && KindTable.Default.OpensWithKind(text) && KindTable.Default.Find(text) is "report" && !Sentences.EndsClause(text);

    /// <summary>The first drafts, and those right above the title; what was set aside as furniture only beside the title, elsewhere it may be a menu.</summary>
    private IEnumerable<Draft> Labels()
    {
        int title = Math.Max(0, manuscript.TitleIndex);
        return _drafts.Take(Math.Max(Labelled, title)).Where((draft, i) => (i < Labelled || title - i <= NearTitle) && (draft is not AsideDraft { Kind: InterventionKind.Boilerplate } || Math.Abs(i - title) <= 1));
    }
}
