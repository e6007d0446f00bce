using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells the days when a page was put up, copied or printed by a gazette from the days of the text that it brings.</summary>
internal sealed class PageDays
{
    private const int IsoLength = 10;

    private readonly ImmutableArray<Draft> _drafts;
    private readonly string _kind;

    /// <summary>Looks through the parts of a manuscript.</summary>
    public PageDays(ImmutableArray<Draft> drafts)
    {
        _drafts = drafts;
        IsNews = NewsEvidence.IsNews(drafts) && ClosingFinder.FindAdoption(drafts) is null;
        string title = drafts.OfType<TitleDraft>().Select(title => title.Text).FirstOrDefault("");
        _kind = title.Length == 0 ? "" : KindTable.Default.FindOwn(title);
        IsActOfStates = !IsNews && title.Length > 0 && (_kind is "treaty" or "agreement" or "convention" or "protocol" or "charter" or "law" or "memorandum" || Phrases.Default.Starts("joint-words", title));
    }

    /// <summary>Whether a newsroom wrote the text.</summary>
    public bool IsNews { get; }

    /// <summary>A treaty, a law, or what two states or more say together: none of them is of the day when a page was put up.</summary>
    public bool IsActOfStates { get; }

    /// <summary>Whether the line only says at which hour a page was put up, which is no day of an act of states or a law, nor of a text copied from somewhere on the network.</summary>
    public bool IsPosting(Draft draft) => Attribution.NamesItself(draft.Text) || (NewsEvidence.StatesTime(draft.Text) && (Phrases.Default.Find("no-publishers", draft.Text).Length > 0 || IsActOfStates));

    /// <summary>Whether the line says when a page was put up: with the hour, with its section behind an upright, behind a label or below one, or with a site's name behind the day in figures.</summary>
    public bool IsPosted(Draft draft) =>
        draft.Text is var text && (NewsEvidence.StatesTime(text) || Phrases.Default.Starts("posting-labels", text) || NamesSite(text) || IsBelowLabel(draft)
            || (text.Split('|') is [var day, var section] && DatelineText.Read(day.Trim()) is { Place.Length: 0, Date: not null } && section.Any(char.IsLetter) && !Masthead.IsIssuer(section.Trim())));

    /// <summary>Whether the line says when somebody fetched the text, which is no day of it: <c>Retrieved on 5 June 2022</c>, <c>下载时间：2022年6月5日</c>.</summary>
    public static bool IsOfCopy(Draft draft) => Phrases.Default.Starts("retrieval-labels", draft.Text);

    /// <summary>Whether the day can be none of an act: a weekday opens its line above the title, as pages and papers have it, or a gazette's label stands above it.</summary>
    public bool IsNoDayOfAct(Draft draft) =>
        !IsNews && (IsActOfStates || _kind is "decision" or "resolution" or "regulation") && (IsBelowLabel(draft) || OpensWithWeekday(draft));

    /// <summary>A day in the figures of a database with a name behind it that is no place's: <c>2020-12-27 Valley Net</c>.</summary>
    private static bool NamesSite(string text) =>
        text.Length > IsoLength + 2 && text[4] == '-' && text[IsoLength] == ' ' && DateFinder.Find(text).FirstOrDefault() is { Start: 0, Length: IsoLength } && text[IsoLength..].Any(char.IsLetter) && DatelineText.Read(text) is { Place.Length: 0 };

    /// <summary>Whether a label of publishing stands alone on the line above: <c>刊登日期： / 2023.12.15</c>.</summary>
    private bool IsBelowLabel(Draft draft) =>
        _drafts.IndexOf(draft) is > 0 and var at && Phrases.Default.Holds("posting-labels", _drafts[at - 1].Text.TrimEnd(':', '：', ' '));

    private bool OpensWithWeekday(Draft draft) =>
        draft.Text.IndexOfAny([',', ' ']) is > 0 and var end && Phrases.Default.Holds("weekdays", draft.Text[..end]) && _drafts.IndexOf(draft) < _drafts.ToList().FindIndex(other => other is TitleDraft);
}
