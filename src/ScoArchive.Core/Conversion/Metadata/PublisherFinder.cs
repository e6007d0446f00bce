using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Reads the publisher's name out of a line of source, dateline or credit.</summary>
internal static class PublisherFinder
{
    private const int LongestLabel = 12;
    private const int LongestName = 60;

    /// <summary>The name as it stands; empty when the line names none.</summary>
    public static string Find(AsideDraft draft) => Read(draft) is var name && (Attribution.NamesItself(draft.Text) || Phrases.Default.Holds("no-publishers", name) || name.Count(char.IsAsciiDigit) > name.Count(char.IsLetter) || name.Contains('《', StringComparison.Ordinal)) ? "" : Masthead.SeatOf(name) is { Length: > 0 } seat ? name[..^seat.Length].TrimEnd(' ', '•') : name;

    private static string Read(AsideDraft draft)
    {
        string text = WithoutDistribution(draft.Text).TrimStart(' ', '|', '｜', '—', '–', '-', '_');
        text = text.IndexOf("](", StringComparison.Ordinal) is > 0 and var link && text[^1] == ')' && text.LastIndexOf('[', link) is >= 0 and var open ? text[..open] + text[(open + 1)..link] : text;
        text = text.Length > 0 && Signs.IsWide(text[0]) ? text[(text.LastIndexOf('_') + 1)..] : text;
        text = Phrases.Default.StartOf("publisher-openers", text) is { Length: > 0 } opener && opener.Length < text.Length ? text[opener.Length..].TrimStart() : text;
        int colon = text.IndexOfAny([':', '：']);
        if (!text.Any(char.IsLetter) || Attribution.IsTranslationNote(text) || TitleWeight.IsKindLabel(text) || draft.Note is NoteReason.KindAbove or NoteReason.KindBelow or NoteReason.Handling || Masthead.NamesParties(text))
        {
            return "";
        }

        if (colon > 0 && Phrases.Default.Holds("act-day-labels", text[..colon]))
        {
            int source = text.IndexOf(": ", colon + 1, StringComparison.Ordinal);
            text = source < 0 ? "" : text[(text.LastIndexOf(". ", source, StringComparison.Ordinal) + 2)..];
            text = text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? text[..stop] : text;
            return text.Length > 0 && Phrases.Default.Starts("source-start", text) ? text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : "";
        }

        if (draft.Kind is InterventionKind.Source or InterventionKind.Credit && Labelled(text) is { Length: > 0 } labelled)
        {
            return IsAddress(labelled) ? "" : labelled;
        }

        if (draft.Kind == InterventionKind.Source)
        {
            string name = DateFinder.Find(text).FirstOrDefault() is { Start: > 1 } day && colon > day.Start ? text[..day.Start].Trim() : colon is > 0 and < 24 && !text.StartsWith("http", StringComparison.Ordinal) ? text[(colon + 1)..].Trim() : text;
            return IsAddress(name) ? "" : WithoutClosers(WithoutLabels(name.Split(["  ", "【", "|"], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(name).Trim(' ', ']', '】')));
        }

        if (draft.Kind == InterventionKind.Dateline && ReportOpening.LengthOf(text + "x") > 0 && ReportOpening.WideAgencyOf(text) is { Length: > 0 } wide)
        {
            return wide;
        }

        if (draft.Kind == InterventionKind.Dateline && ReportOpening.OfficeOf(text) is { Length: > 0 } office)
        {
            return Masthead.IsIssuer(office) ? office : "";
        }

        // 2024-12-07 | Ministry of Forests
        if (draft.Kind == InterventionKind.Dateline && text.LastIndexOf('|') is > 0 and var upright && text[(upright + 1)..].Trim() is { Length: > 0 } body && Masthead.IsIssuer(body))
        {
            return body;
        }

        int bracket = text.IndexOfAny(['(', '/', '（']);
        int close = bracket < 0 ? -1 : text.IndexOfAny([')', '/', '）'], bracket + 1);
        string bracketed = bracket >= 0 && close > bracket ? text[(bracket + 1)..close].Trim() : "";
        bool named = bracketed.Length is > 1 and <= 40 && !Phrases.Default.Starts("credit-start", bracketed) && !bracketed.Any(char.IsAsciiDigit) && !DateFinder.Find(bracketed).Any();
        return draft.Kind == InterventionKind.Dateline && named ? (Agency(bracketed) is { Length: > 0 } agency ? agency : bracketed) : Agency(text);
    }

    /// <summary>A body's name without the kind of its act before it and the label of the paper's distribution behind it: <c>DECISION COUNCIL OF FORESTERS</c>, <c>General Assembly Distr.: General</c>.</summary>
    private static string WithoutDistribution(string text)
    {
        string label = Phrases.Default.Find("distribution-labels", text);
        int at = label.Length == 0 ? -1 : text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        string name = at > 0 ? text[..at].TrimEnd() : text;
        string behind = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return Masthead.HoldsKindAndIssuer(name) ? behind : name;
    }

    /// <summary>A name without closing brackets that none opens.</summary>
    private static string WithoutClosers(string name) => name.AsSpan().IndexOfAny('(', '（') >= 0 ? name : name.TrimEnd(' ', ')', '）');

    private static bool IsAddress(string name) => name.StartsWith("http", StringComparison.Ordinal);

    /// <summary>A Chinese name without the labels and buttons that run on behind it: <c>林业局网站责任编辑:某某</c>, <c>山谷网 大字体</c>.</summary>
    private static string WithoutLabels(string name)
    {
        if (name.Length == 0 || !Signs.IsWide(name[0]))
        {
            return name;
        }

        name = name.Replace('\u3000', ' ');
        int label = Phrases.Default.List("credit-start").Where(words => Signs.IsWide(words[0])).Select(words => name.IndexOf(words, 1, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length).Min();
        string own = name[..label].TrimEnd();
        int blank = own.IndexOf(' ', StringComparison.Ordinal);
        return blank > 1 && (own.IndexOf(' ', blank + 1) > 0 || own.AsSpan(blank).ContainsAny(':', '：')) ? own[..blank] : own;
    }

    /// <summary>The name behind the last label of several that say the source: <c>2022年9月17日07:53 来源：山谷网</c>.</summary>
    private static string Labelled(string text)
    {
        string simplified = Phrases.Simplified(text);
        int label = Phrases.Default.List("source-start").Max(words => words.Length < text.Length ? simplified.LastIndexOf(words, StringComparison.OrdinalIgnoreCase) : -1);
        int colon = label <= 0 ? -1 : text.AsSpan(label).IndexOfAny(':', '：');
        string name = colon is > 0 and <= LongestLabel ? WithoutClosers(WithoutLabels(text[(label + colon + 1)..].Trim(' ', ']', '】'))) : "";
        return name.Length <= LongestName && name.Any(char.IsLetter) ? name : "";
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
