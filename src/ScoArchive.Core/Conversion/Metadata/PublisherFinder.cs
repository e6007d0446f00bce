using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Reads the publisher's name out of a line of source, dateline or credit.</summary>
internal static class PublisherFinder
{
    /// <summary>The name as it stands; empty when the line names none.</summary>
    public static string Find(AsideDraft draft)
    {
        string text = draft.Text;
        int colon = text.IndexOfAny([':', '：']);
        if (Attribution.IsTranslationNote(text) || TitleWeight.IsKindLabel(text))
        {
            return "";
        }

        if (draft.Kind == InterventionKind.Source)
        {
            string name = colon is > 0 and < 24 && !text.StartsWith("http", StringComparison.Ordinal) ? text[(colon + 1)..].Trim() : text;
            return name.Split(["  ", "【", "|"], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(name).Trim(' ', ')', '）', ']', '】');
        }

        int open = text.IndexOfAny(['(', '/', '（']);
        int close = open < 0 ? -1 : text.IndexOfAny([')', '/', '）'], open + 1);
        string bracketed = open >= 0 && close > open ? text[(open + 1)..close].Trim() : "";
        bool named = bracketed.Length is > 1 and <= 40 && !bracketed.Any(char.IsAsciiDigit) && !DateFinder.Find(bracketed).Any();
        return draft.Kind == InterventionKind.Dateline && named ? bracketed : Agency(text);
    }

    private static string Agency(string text)
    {
        string agency = Phrases.Default.Find("news-agencies", text);
        foreach (string name in Phrases.Default.List("news-agencies"))
        {
            agency = agency.Length == 0 && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? name : agency;
        }

        int at = agency.Length == 0 ? -1 : text.IndexOf(agency, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : text.Substring(at, agency.Length);
    }
}
