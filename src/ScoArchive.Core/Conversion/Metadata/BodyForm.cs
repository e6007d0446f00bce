using System.Buffers;
using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>What the build of a text shows of its kind, where no title or label names one: turns of questions and answers, a preamble and what its verb leads to, words that address somebody.</summary>
internal sealed class BodyForm(ImmutableArray<Draft> drafts)
{
    private const int Opening = 2;
    private const int MostOfHead = 4;
    private const int MostOfPreamble = 20;
    private const int FewestTurns = 2;
    private const int FewestClauses = 3;
    private const int LongestEnd = 30;
    private const int LongestBody = 80;
    private const int MostOfClauses = 40;
    private const int LongestClause = 2000;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,.;()");

    private static readonly ImmutableArray<(string Kind, Func<BodyForm, Draft?> Shown)> Addressed =
    [
        ("letter", form => form.Closing is null ? null : form.Address),
        ("speech", form => form.Address),
    ];

    private static readonly ImmutableArray<(string Kind, Func<BodyForm, Draft?> Shown)> Led =
    [
        ("decision", form => form.LeadsTo("decision-verbs")),
        ("agreement", form => form.LeadsTo("agreement-verbs")),
        ("resolution", form => form.BodyThatResolves),
        ("statement", form => form.LeadsTo("statement-verbs")),
    ];

    private readonly Draft[] _open = [.. drafts.Where(draft => draft.IsOpen)];

    /// <summary>The words by which a text begins that address an audience or a reader, whose name and office may stand above them; <see langword="null"/> without such.</summary>
    public Draft? Address { get; } = drafts.Where((draft, i) => draft.IsOpen && !Addressee.Is(drafts, i)).Take(Opening).FirstOrDefault(draft => StandingLine.IsSalutation(draft.Text) || Speakers.Addresses(draft.Text))
        ?? (drafts.Any(draft => draft is AsideDraft { Line: LineKind.Closing }) ? drafts.TakeWhile(draft => !draft.IsBody).FirstOrDefault(draft => draft.IsOpen && StandingLine.IsSalutation(draft.Text)) : null);

    /// <summary>Whether a speaker's name and a colon lead to the address.</summary>
    public bool OpensWithSpeaker => Address is not null && Speakers.Addresses(Address.Text);

    /// <summary>The words by which a note of one office greets another, near its beginning: <c>… presents its compliments to …</c>; <see langword="null"/> without such.</summary>
    public Draft? Compliments => _open.Take(MostOfHead).FirstOrDefault(draft => Phrases.Default.Find("compliments", draft.Text).Length > 0);

    /// <summary>The words that address the reader of a diplomatic letter, which its assurances close: <c>Accept, Excellency, the assurances …</c>; <see langword="null"/> without both.</summary>
    public Draft? Letter => Closing is { } closing && Phrases.Default.Starts("closing-starts", closing.Text) ? Address : null;

    private Draft? Closing => drafts.FirstOrDefault(draft => draft is AsideDraft { Line: LineKind.Closing });

    /// <summary>What a paper says of the writer below an opinion; <see langword="null"/> without it.</summary>
    public Draft? AuthorNote => drafts.LastOrDefault(draft => draft is AsideDraft { Line: LineKind.Byline } && Attribution.IsAuthorNote(draft.Text));

    /// <summary>The first of several questions that other words answer.</summary>
    public Draft? FirstQuestion
    {
        get
        {
            Draft[] questions = [.. _open.Where((draft, i) => i + 1 < _open.Length && IsQuestion(draft.Text) && !IsQuestion(_open[i + 1].Text))];
            return questions.Length >= FewestTurns ? questions[0] : null;
        }
    }

    /// <summary>The name of a body that a comma parts from the clauses of its preamble, <c>The General Assembly,</c>, with numbered clauses below.</summary>
    public Draft? BodyThatResolves =>
        _open.Take(Opening).FirstOrDefault(draft => PreambleCuts.Opens(draft.Text) || (draft.Text.Length <= LongestBody && draft.Text[^1] is ',' or '，' && (Masthead.IsIssuer(draft.Text[..^1]) || Phrases.Default.Holds("bodies-alone-zh", draft.Text[..^1])))) is { } body
        && drafts.Any(draft => draft is ListItemDraft || Markers.Read(draft.Text) is { Kind: MarkerKind.Number, Value: 1 } || draft.Text.Contains(" 1. ", StringComparison.Ordinal) || HasClauses) ? body : null;

    /// <summary>Whether several paragraphs open as clauses of a preamble do, where a page has lost the numbers of those below.</summary>
    private bool HasClauses => _open.Count(draft => Phrases.Default.Starts("clause-openers", draft.Text)) >= FewestClauses;

    /// <summary>The kind and the words that show it; <see langword="null"/> where the build shows none.</summary>
    public (string Kind, Draft Shown)? Find() => First(Addressed) ?? OwnName ?? First(Led);

    private (string Kind, Draft Shown)? First(ImmutableArray<(string Kind, Func<BodyForm, Draft?> Shown)> forms)
    {
        foreach ((string kind, Func<BodyForm, Draft?> shown) in forms)
        {
            if (shown(this) is { } draft)
            {
                return (kind, draft);
            }
        }

        return null;
    }

    /// <summary>The kind by which most clauses call their own text: <c>the present Convention</c>, <c>настоящего Соглашения</c>, <c>本协定</c>.</summary>
    private (string Kind, Draft Shown)? OwnName => _open.Take(MostOfClauses)
        .Select(draft => (Kind: OwnNameIn(draft.Text.Length > LongestClause ? draft.Text[..LongestClause] : draft.Text), Shown: draft)).Where(named => named.Kind.Length > 0)
        .GroupBy(named => named.Kind).OrderByDescending(kind => kind.Count()).Select(kind => ((string, Draft)?)kind.First()).FirstOrDefault();

    private static string OwnNameIn(string text)
    {
        if (Signs.IsWide(text[^1]))
        {
            return KindTable.Default.FindOwnWide(text);
        }

        bool isOwn = false;
        foreach (Range range in text.AsSpan().SplitAny(WordEnds))
        {
            ReadOnlySpan<char> word = text.AsSpan(range);
            if (isOwn && !word.IsEmpty && char.IsUpper(word[0]) && KindTable.Default.FindInflected(word.ToString()) is { Length: > 0 } kind)
            {
                return kind;
            }

            isOwn = word.IsEmpty ? isOwn : IsOwn(word);
        }

        return "";
    }

    private static bool IsOwn(ReadOnlySpan<char> word) => word is "this" or "This" or "present" || word.StartsWith("настоящ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The end of a preamble whose verb leads to all below.</summary>
    private Draft? LeadsTo(string verbs) => _open.Take(MostOfPreamble).FirstOrDefault(draft => (draft.Text[^1] is ':' or '：' || (draft.Text[^1] is '.' && verbs is "statement-verbs")) && Phrases.Default.Find(verbs, LastWords(draft.Text)).Length > 0);

    private static string LastWords(string text) => text.Length <= LongestEnd ? text : text[^LongestEnd..];

    private static bool IsQuestion(string text) => text.AsSpan().TrimEnd("”»\"").EndsWith("?") || text.AsSpan().TrimEnd("”»\"").EndsWith("？");
}
