using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Where the body of a text starts and ends: furniture, datelines and signatures are looked for outside only.
/// Notices in which a web page speaks of itself are no body at either end, however much they read like sentences.</summary>
/// <param name="FirstBody">Index of the first paragraph of sentences; the number of drafts when there is none.</param>
/// <param name="LastBody">Index of the last paragraph of sentences; -1 when there is none.</param>
internal sealed record Zone(int FirstBody, int LastBody)
{
    private const int LongestAnnouncement = 240;

    /// <summary>Finds the body of a manuscript; in a text of few words any sentence is part of it.</summary>
    public static Zone Of(ImmutableArray<Draft> drafts)
    {
        Zone zone = Of(drafts, IsBody);
        return zone.LastBody >= 0 ? zone : Of(drafts, IsSentence);
    }

    /// <summary>Whether the words announce a text that follows: <c>The full text of the communiqué reads:</c>.</summary>
    public static bool Announces(string text) =>
        text.Length <= LongestAnnouncement && ((text[^1] is ':' or '：' && Phrases.Default.Find("announcements", text).Length > 0) || (text[^1] is '.' or '。' && Phrases.Default.Find("full-text-words", text).Length > 0));

    /// <summary>Whether a draft is plainly running text.</summary>
    public static bool IsBody(Draft draft) => draft.IsBody;

    /// <summary>Whether a draft is plainly running text: sentences, not a line of a page's furniture.</summary>
    internal static bool IsRunningText(Draft draft)
    {
        bool wide = draft.Text.Length > 0 && draft.Text.Any(Signs.IsWide);
        int enough = wide ? 30 : 70;
        bool item = Markers.Read(draft.Text).Kind != MarkerKind.None && draft.Text.Length >= enough / 2;
        return (draft.Text.Length >= enough || item)
            && (Sentences.EndsClause(draft.Text) || draft.Text.Length > 3 * enough)
            && IsOfText(draft);
    }

    private static Zone Of(ImmutableArray<Draft> drafts, Func<Draft, bool> belongs)
    {
        int[] body = [.. Enumerable.Range(0, drafts.Length).Where(i => belongs(drafts[i]))];
        int[] own = [.. body.Where(i => !PageNotice.Is(drafts[i].Text))];
        body = own.Length == 0 ? body : [.. body.Where(i => i >= own[0] && i <= own[^1])];
        return body.Length == 0 ? new Zone(drafts.Length, -1) : new Zone(body[0], body[^1]);
    }

    private static bool IsSentence(Draft draft) => Sentences.EndsClause(draft.Text) && IsOfText(draft) && DatelineText.Read(draft.Text) is null;

    private static bool IsOfText(Draft draft) => draft.IsOpen
        && !Furniture.IsKnown(draft.Text) && !Announces(draft.Text)
        && !Attribution.IsCredit(draft.Text) && !Attribution.IsSource(draft.Text) && !Masthead.IsAddress(draft.Text) && !(draft.Lines.Length == 1 && TitleWeight.IsMasthead(draft));
}
