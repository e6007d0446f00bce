using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Tells lines that open with a printed marker from lines where a wrapped sentence happens to put one first.</summary>
internal static class ItemRule
{
    private static readonly string[] Leads = ["; and", "; or", "; и", "; или", "; а также", "；和", "；以及", "；或"];

    /// <summary>Whether the lower line opens an item or a numbered paragraph.</summary>
    public static bool StartsItem(TextLine previous, TextLine next, Layout layout)
    {
        Marker marker = Markers.Read(Markers.IsAlone(next.Text) ? next.Text + " " : next.Text);
        if (marker.Kind == MarkerKind.None)
        {
            return false;
        }

        if (previous.Text[^1] == '№' || previous.Text.EndsWith(" No.", StringComparison.Ordinal))
        {
            return false;
        }

        if (marker.Kind != MarkerKind.Bullet && OpenEnds.EndsWithOpenWord(previous.Text) && !LeadsToLastItem(previous.Text))
        {
            return false;
        }

        bool finished = Sentences.EndsClause(previous.Text);
        bool indented = next.Indent > previous.Indent || (next.Indent < previous.Indent && !layout.IndentsFirstLines);
        bool deliberate = layout.IsWrapped && layout.IsDeliberate(previous, next);
        return marker.Kind switch
        {
            MarkerKind.Bullet => true,
            MarkerKind.Dash => finished || deliberate || !layout.IsWrapped,
            _ => finished || deliberate || !layout.IsWrapped || EndsItem(previous.Text) || indented,
        };
    }

    /// <summary>Whether a line that stands alone opens an item, whatever stands before it.</summary>
    public static bool IsPlainItem(string text, Layout layout)
    {
        MarkerKind kind = Markers.Read(text).Kind;
        return kind is not (MarkerKind.None or MarkerKind.Dash) || (kind == MarkerKind.Dash && !layout.IsWrapped);
    }

    private static bool EndsItem(string text) => LeadsToLastItem(text) || text.EndsWith(", and", StringComparison.Ordinal) || text.EndsWith(',');

    /// <summary>Whether an item ends in the word that leads to the last one: <c>…; and</c>.</summary>
    public static bool LeadsToLastItem(string text) => Leads.Any(lead => text.EndsWith(lead, StringComparison.Ordinal));
}
