using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines that name writers and editors, and lines that say where a text came from.</summary>
internal static class Attribution
{
    private const int LongestCredit = 160;
    private const int LongestSource = 240;
    private const int LongestSite = 60;
    private const int LongestDayLabel = 8;
    private const int LongestPictureLabel = 24;
    private const int LongestCaption = 400;
    private const int LongestPhotographer = 20;
    private const int LongestPictureCredit = 60;
    private const int MostNames = 4;
    private static readonly string[] BetweenFacts = ["  ", "|", "\t"];
    private static readonly string[] BetweenWideFacts = [" ", "\u3000", "|", "\t"];
    private static readonly char[] BetweenDateAndSource = [.. " |\t:0123456789"];

    /// <summary>Whether the line names writers, editors or an agency.</summary>
    public static bool IsCredit(string text) =>
        NamesPhotographer(text) || text.Length <= LongestCredit && !OpensSentence(text) && text[^1] is not ('。' or '！' or '？') && (StartsLikeCredit(text) || IsByline(text) || NamesReporter(text) || IsAgencyLine(text) || IsDispatch(text) || IsPictureCredit(text));

    /// <summary>Whether the line says who took a picture, and of what: reports print it between their paragraphs too.</summary>
    public static bool IsOfPicture(string text) => NamesPhotographer(text) || (text.Length <= LongestCredit && IsPictureCredit(text));

    /// <summary>Whether brackets say which agency's dispatch the words above are, as papers print below each of several: <c>（新华社奥什11月10日电）</c>.</summary>
    public static bool IsDispatch(string text) =>
        text.Length <= LongestCredit && text is ['(' or '（', .., '电' or '電', ')' or '）'] && ReportOpening.WideAgencyOf(text[1..]).Length > 0;

    /// <summary>A reporter's name behind the Chinese word for one: <c>记者张三</c>, <c>本报记者　张三</c>.</summary>
    private static bool NamesReporter(string text) =>
        Phrases.Default.List("reporters-zh").Any(word => text.StartsWith(word, StringComparison.Ordinal) && IsWideName(text[word.Length..].Trim(' ', '\u3000')));

    /// <summary>A caption of sentences that ends with the paper and who took the picture: <c>…合影。某社记者 某某 摄</c></summary>
    private static bool NamesPhotographer(string text) =>
        text.Length <= LongestCaption && text[^1] is '摄' or '攝' && text.AsSpan(Math.Max(0, text.Length - LongestPhotographer)) is var end && (end.Contains("记者", StringComparison.Ordinal) || end.Contains("記者", StringComparison.Ordinal));

    /// <summary>A caption that ends with who took the picture: <c>会谈现场（某社 张某摄）</c>.</summary>
    private static bool IsPictureCredit(string text) => NamesPicture(text) || text.TrimEnd(' ', '|', ')', '）') is { Length: > 2 } caption && caption[^1] is '摄' or '攝' && caption.AsSpan().IndexOfAny('(', '（') > 0;

    /// <summary>What names a picture's source, alone or in brackets at the end of its caption: <c>The foresters at work (Photo: Valley News)</c>.</summary>
    private static bool NamesPicture(string text)
    {
        if (IsOfAgency(text))
        {
            return true;
        }

        if (Phrases.Default.Starts("picture-labels", text) && text.AsSpan(0, Math.Min(text.Length, LongestPictureLabel)).IndexOfAny(':', '：') > 0)
        {
            return true;
        }

        // The foresters at work. Photo: Valley News
        int label = text.LastIndexOf(". ", StringComparison.Ordinal);
        if (label > 0 && text.Length - label <= LongestPictureCredit && Phrases.Default.Starts("picture-labels", text[(label + 2)..]) && text.IndexOf(':', label) > 0)
        {
            return true;
        }

        int bracket = text[^1] is ')' or '）' ? text.AsSpan().LastIndexOfAny('(', '（') : -1;
        return bracket > 0 && Phrases.Default.Starts("picture-labels", text[(bracket + 1)..]) && text.AsSpan(bracket).IndexOfAny(':', '：') > 0;
    }

    /// <summary>A photographer and an agency, nothing else: <c>Ivan Petrov/TASS</c>, <c>Getty Images / AFP</c>.</summary>
    private static bool IsOfAgency(string text) =>
        text.Length <= LongestPictureCredit && text.Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 1 } one, { Length: > 1 } other] && (IsOne(one, other) || IsOne(other, one))
        && !text.Contains("//", StringComparison.Ordinal);

    private static bool IsOne(string agency, string name) =>
        Phrases.Default.Holds("news-agencies", agency.Trim('(', ')', '«', '»')) && name.Split(' ') is { Length: <= MostNames } words && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && word[^1] is not ('.' or ',' or ':'));

    /// <summary>Whether the words say who the writer is, as papers print below an article: <c>The author is …</c>, <c>（作者系…）</c></summary>
    public static bool IsAuthorNote(string text) => text.Length <= LongestSource && Phrases.Default.Starts("author-notes", text);

    /// <summary>Whether the line is nothing but a Chinese person's name.</summary>
    public static bool IsWideName(string text) => text.Length is 2 or 3 && text.All(Signs.IsWide) && Phrases.Default.Holds("surnames-zh", text[..1]) && !Phrases.Default.Holds("names-of-sections-zh", Phrases.Simplified(text));

    /// <summary>Whether a site names itself both as the writer and as the source, so that the line tells of its own copy: <c>作者:山谷网 时间:2024-07-06 来源:山谷网</c>.</summary>
    public static bool NamesItself(string text)
    {
        string[] parts = text.Length > LongestCredit ? [] : text.Split(Signs.IsWide(text[0]) ? BetweenWideFacts : BetweenFacts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] names = [.. parts.Select((part, i) => (Label: part, Name: part[^1] is ':' or '：' ? parts.ElementAtOrDefault(i + 1) ?? "" : part[(part.IndexOfAny([':', '：']) + 1)..].Trim()))
            .Where(fact => Phrases.Default.Starts("credit-start", fact.Label) || Phrases.Default.Starts("source-start", fact.Label)).Select(fact => fact.Name)];
        return names.Length == 2 && names[0].Length > 1 && names[0] == names[1];
    }

    /// <summary>Whether the words state a fact about the text: its day, its source, its writers.</summary>
    public static bool StatesFact(string text) => DatelineText.Read(text) is not null || IsSource(text) || IsCredit(text);

    /// <summary>Whether the line names the text's source.</summary>
    public static bool IsSource(string text)
    {
        bool labelled = Phrases.Default.Starts("source-start", text) && text.AsSpan(0, Math.Min(text.Length, 24)).IndexOfAny(':', '：', '-') > 0 && !Phrases.Default.Holds("language-names", text[(text.LastIndexOf(' ') + 1)..]);
        bool site = text.Length <= LongestSite && Phrases.Default.Starts("source-start", text) && text.Split(' ') is { Length: 2 } named && named[1].AsSpan(1).Contains('.') && char.IsLetter(text[^1]);
        bool address = (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal))
            && (!text.Contains(' ', StringComparison.Ordinal) || DatelineText.Read(text[text.IndexOf(' ', StringComparison.Ordinal)..].Trim()) is { Date: not null });
        bool behind = text.StartsWith("www.", StringComparison.Ordinal) && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && Phrases.Default.Starts("source-start", text[(blank + 1)..]);
        bool edition = text[0] == '《' && text.AsSpan().IndexOfAny('版', '期') > 0 && text[^1] is '）' or ')' && DateFinder.Find(text).Any();
        return text.Length <= LongestSource && (labelled || site || behind || edition || address || IsDatedSource(text) || OpensWithDayOfAct(text) || IsTranslationNote(text));
    }

    /// <summary>A label of the day when an act came about and, behind the day, what else is known of it: <c>Date of adoption: 6 May 1970. Source: …</c></summary>
    private static bool OpensWithDayOfAct(string text) => text.IndexOfAny([':', '：']) is > 0 and var colon && Phrases.Default.Holds("act-day-labels", text[..colon]) && DateFinder.Find(text).Any();

    /// <summary><c>2018年06月11日 来源：…</c></summary>
    private static bool IsDatedSource(string text)
    {
        FoundDate? date = text.Length <= LongestCredit && (char.IsAsciiDigit(text[0]) || Signs.IsWide(text[0]) || text[0] is '(' or '（') ? DateFinder.Find(text).FirstOrDefault() : null;
        bool opens = date is { Start: 0 } || (date is { Start: 1 } && text[0] is '(' or '（') || (date is { Start: > 0 and <= LongestDayLabel } && text[date.Start - 1] is ':' or '：');
        string rest = opens ? text[(date!.Start + date.Length)..].TrimStart(BetweenDateAndSource) : "";
        return IsDatedAgency(text) || (Phrases.Default.Starts("source-start", rest) && rest.AsSpan(0, Math.Min(rest.Length, 24)).IndexOfAny(':', '：') > 0 && !Sentences.Ends(text));
    }

    /// <summary><c>新华网 2017年06月09日 14:20</c>: an agency's name, then a date.</summary>
    private static bool IsDatedAgency(string text)
    {
        FoundDate? date = text.Length <= 60 ? DateFinder.Find(text).FirstOrDefault() : null;
        string name = date is { Start: > 1 } ? text[..date.Start].Trim() : "";
        return name.Length > 0 && Phrases.Default.Holds("news-agencies", name.Split('-')[0]) && (date!.Start + date.Length == text.Length || DatelineText.IsTime(text[(date.Start + date.Length)..]));
    }

    /// <summary>Whether the line says whose translation the text is: <c>Unofficial translation</c>.</summary>
    public static bool IsTranslationNote(string text) =>
        text.Length <= 120 && Phrases.Default.Starts("translation-notes", text) && !Sentences.Ends(text.TrimEnd(')', '）'));

    private static bool StartsLikeCredit(string text)
    {
        int label = text[0] == '【' ? text.IndexOf('】', StringComparison.Ordinal) : -1;
        text = label > 0 && label + 1 < text.Length ? text[(label + 1)..] : text;
        ReadOnlySpan<char> opening = text.AsSpan(0, Math.Min(text.Length, 24));
        return Phrases.Default.Starts("credit-start", text.TrimStart('(', '（', '【', '[')) && opening.IndexOfAny(':', '：') > 0;
    }

    /// <summary><c>By Anna Karimova</c>: every word a name.</summary>
    private static bool IsByline(string text)
    {
        string opening = Phrases.Default.List("byline-start").Where(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase)).MaxBy(p => p.Length) ?? "";
        string[] words = text[opening.Length..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        bool by = opening.Length > 0 && Sentences.StartsUpper(text) && text.Length > opening.Length && text[opening.Length] is ' ' or ':' && words.Length is >= 1 and <= 8;
        return by && words.Where(word => word != ":").All(word => char.IsUpper(word[0]) || word is "and" or "и" or "of" or "for") && !Sentences.Ends(text);
    }

    /// <summary>An agency's name, alone, in brackets or run together with a writer's.</summary>
    private static bool IsAgencyLine(string text)
    {
        if (text[^1] == '.' && text[0] is not ('(' or '/' or '['))
        {
            return false;
        }

        string inner = string.Concat(text.Trim('(', ')', '（', '）', '/', '[', ']', ' ', '.', '|').Where(sign => sign is not ('"' or '«' or '»')));
        string agency = Phrases.Default.List("news-agencies").FirstOrDefault(name => inner.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ?? "";
        bool shortLine = inner.Split(' ').Length <= 5 && inner.Length <= 50 && !Sentences.Ends(inner);
        string rest = inner[agency.Length..];
        bool names = rest.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]));
        bool stands = rest.Length == 0 || char.IsUpper(rest[0]) || text[0] is '(' or '（' or '/';
        return agency.Length > 0 && shortLine && names && stands;
    }

    private static bool OpensSentence(string text) => text.Length > 60 && Sentences.Ends(text);
}
