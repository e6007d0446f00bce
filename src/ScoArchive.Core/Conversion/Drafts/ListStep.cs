using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Finds list items and their depth. Bullets and bracketed letters or numbers are items; a printed number with a full
/// stop opens a paragraph, unless a run of such lines reads like the items of one sentence, and so does a Chinese number in brackets.
/// </summary>
internal static class ListStep
{
    /// <summary>Marks list items.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        List<(int, Draft, string)> changes = [];
        List<(string Style, int Indent)> open = [];
        for (int i = 0; i < drafts.Length; i++)
        {
            Draft draft = drafts[i];
            Marker marker = draft.IsOpen ? Markers.Read(draft.Text) : default;
            if (!IsItem(drafts, i, marker))
            {
                open = draft is AsideDraft ? open : [];
                continue;
            }

            int depth = DepthOf(open, StyleOf(draft.Text, marker), draft.First.Indent);
            changes.Add((i, new ListItemDraft(draft, marker.Length, depth), $"A list item of depth {depth}."));
        }

        return manuscript.With(changes, "lists");
    }

    private static bool IsItem(ImmutableArray<Draft> drafts, int index, Marker marker)
    {
        bool torn = !drafts[index].First.Text.StartsWith(drafts[index].Text[..marker.Length], StringComparison.Ordinal);
        if (marker.Kind == MarkerKind.None || torn || new TextLine(1, drafts[index].Text, marker.Length, drafts[index].Text.Length, false).IsBlank)
        {
            return false;
        }

        return marker.Kind switch
        {
            MarkerKind.Dash => FollowsList(drafts, index) || HasSibling(drafts, index, marker),
            MarkerKind.Number => ReadsLikeItems(drafts, index, marker),
            MarkerKind.ChineseNumber => drafts[index].Text[0] is '（' or '(' && ReadsLikeItems(drafts, index, marker),
            _ => marker.IsItem,
        };
    }

    private static bool FollowsList(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && (drafts[index - 1].Text[^1] is ':' or ';' or '：' or '；');

    private static bool HasSibling(ImmutableArray<Draft> drafts, int index, Marker marker) =>
        (index > 0 && Markers.Read(drafts[index - 1].Text).Kind == marker.Kind)
        || (index + 1 < drafts.Length && Markers.Read(drafts[index + 1].Text).Kind == marker.Kind);

    /// <summary>A run of numbers whose lines end with semicolons or without any stop.</summary>
    private static bool ReadsLikeItems(ImmutableArray<Draft> drafts, int index, Marker marker)
    {
        int first = index;
        while (first > 0 && IsOfRun(drafts[first - 1], marker, marker.Value - (index - first) - 1))
        {
            first--;
        }

        int last = index;
        while (last + 1 < drafts.Length && IsOfRun(drafts[last + 1], marker, marker.Value + (last - index) + 1))
        {
            last++;
        }

        IEnumerable<string> allButLast = drafts[first..last].Select(d => d.Text);
        bool sentence = allButLast.All(text => text[^1] is ';' or '；' or ',' || text.EndsWith("; and", StringComparison.Ordinal) || text.EndsWith("; or", StringComparison.Ordinal));
        bool brief = drafts[first..(last + 1)].All(d => !Sentences.EndsClause(d.Text) && d.Text.Length <= 120);
        return last > first && (sentence || (brief && marker.Kind == MarkerKind.Number));
    }

    private static bool IsOfRun(Draft draft, Marker of, int value)
    {
        Marker marker = draft.IsOpen ? Markers.Read(draft.Text) : default;
        return marker.Kind == of.Kind && marker.Levels == of.Levels && marker.Value == value;
    }

    private static string StyleOf(string text, Marker marker) =>
        marker.IsBullet ? text[..1] : $"{marker.Kind}{(text[0] is '(' or '（' ? "(" : "")}{(char.IsUpper(text.FirstOrDefault(char.IsLetter)) && marker.Kind == MarkerKind.Letter ? "A" : "")}";

    /// <summary>Depth by indent where indents differ, else by the order in which kinds of marker appear.</summary>
    private static int DepthOf(List<(string Style, int Indent)> open, string style, int indent)
    {
        while (open.Count > 0 && open[^1].Indent > indent + 1)
        {
            open.RemoveAt(open.Count - 1);
        }

        int known = open.FindLastIndex(level => level.Style == style && Math.Abs(level.Indent - indent) <= 1);
        if (known >= 0)
        {
            open.RemoveRange(known + 1, open.Count - known - 1);
            return known + 1;
        }

        if (open.Count < 5)
        {
            open.Add((style, indent));
        }

        return open.Count;
    }
}
