using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Where the body of a text starts and ends: furniture, datelines and signatures are looked for outside only.</summary>
/// <param name="FirstBody">Index of the first paragraph of sentences; the number of drafts when there is none.</param>
/// <param name="LastBody">Index of the last paragraph of sentences; -1 when there is none.</param>
internal sealed record Zone(int FirstBody, int LastBody)
{
    private const int LongestAnnouncement = 240;

    /// <summary>Finds the body of a manuscript.</summary>
    public static Zone Of(ImmutableArray<Draft> drafts)
    {
        int first = drafts.Length;
        int last = -1;
        for (int i = 0; i < drafts.Length; i++)
        {
            if (IsBody(drafts[i]))
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        return new Zone(first, last);
    }

    /// <summary>Whether the words announce a text that follows: <c>The full text of the communiqué reads:</c>.</summary>
    public static bool Announces(string text) =>
        text.Length <= LongestAnnouncement && text[^1] is ':' or '：' && Phrases.Default.Find("announcements", text).Length > 0;

    /// <summary>Whether a draft is plainly running text: sentences, not a line of a page's furniture.</summary>
    public static bool IsBody(Draft draft)
    {
        bool wide = draft.Text.Length > 0 && draft.Text.Any(Signs.IsWide);
        int enough = wide ? 30 : 70;
        bool item = Markers.Read(draft.Text).Kind != MarkerKind.None && draft.Text.Length >= enough / 2;
        return draft.IsOpen
            && (draft.Text.Length >= enough || item)
            && (Sentences.EndsClause(draft.Text) || draft.Text.Length > 3 * enough)
            && !Furniture.IsKnown(draft.Text) && !Announces(draft.Text)
            && !Attribution.IsCredit(draft.Text) && !Attribution.IsSource(draft.Text);
    }
}
