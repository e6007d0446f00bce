using System.Buffers;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>
/// Knows lines that offices print above titles and that name no text: who issues it, at which session, how the office is
/// reached, how the paper is to be used. They are told by the form of names and labels, not by the names of offices.
/// </summary>
internal static class Masthead
{
    private static readonly SearchValues<char> NoSignsOfNames = SearchValues.Create(";!?\"“”«»");

    // The head of a Chinese office's paper: …委员会文件.
    private const string WordForPaper = "文件";

    private const int LongestName = 130;
    private const int LongestWideName = 24;
    private const int LongestAddress = 200;
    private const int LongestSeriesNote = 400;
    private const int MostOfSession = 5;
    private const int LongestSession = 40;
    private const int LongestWideNumber = 24;
    private const int YearFigures = 4;
    private const int LongestWideSession = 12;
    private const int MostOfLabel = 2;
    private const int LongestShortWord = 3;
    private const int LongestAcronym = 8;
    private const int FiguresOfNumber = 6;
    private const int MostOfVolume = 4;

    /// <summary>
    /// Whether the words are the name of a body and nothing else: <c>PERMANENT MISSION OF MONGOLIA</c>, <c>Евразийская
    /// экономическая комиссия</c>, <c>经济委员会</c>. The noun that the name hangs on must be one that bodies are called by.
    /// </summary>
    public static bool IsIssuer(string text)
    {
        if (text.Length is < 2 or > LongestName || text.Any(char.IsAsciiDigit) || text.AsSpan().ContainsAny(NoSignsOfNames) || Signs.IsClauseEnd(text[^1]) || OpenEnds.EndsWithOpenWord(text))
        {
            return false;
        }

        if (Signs.IsWide(text[0]))
        {
            return text.Length <= LongestWideName && text.All(sign => Signs.IsWide(sign) || sign is ' ') && text.IndexOfAny(['，', '的', '关', '關']) < 0 && EndsWithBody(text);
        }

        string[] words = WithoutBracket(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words = words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? words[1..] : words;
        bool cyrillic = text.Any(letter => letter is >= '\u0400' and <= '\u04FF');
        return words.Length > 0 && !EntryRow.IsGlued(words[0]) && KindTable.Default.FindAlone(text).Length == 0 && !NamesAct(words) && (IsAcronym(words) || (cyrillic ? IsRussianName(words) : IsEnglishName(words)));
    }

    /// <summary>Whether a kind and the body whose act it is follow each other without a word between them: <c>DECISION COUNCIL OF FORESTERS</c>.</summary>
    public static bool HoldsKindAndIssuer(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && KindTable.Default.FindAlone(text[..blank]).Length > 0 && Sentences.IsCapitals(text) && IsIssuer(text[(blank + 1)..]);

    /// <summary>The city that an office names behind its parts, between round signs: <c>Department of Forests • News Division • Osh</c>; empty without one.</summary>
    public static string SeatOf(string text) =>
        text.Length <= LongestName && text.Split(" • ") is { Length: > 1 } parts && Phrases.Default.Holds("cities", parts[^1]) ? parts[^1] : "";

    /// <summary>The meeting that the paper is for: <c>Seventy-first session</c>, <c>Agenda item 36</c>.</summary>
    public static bool IsSession(string text)
    {
        string[] words = text.Split(' ', MostOfSession + 1, StringSplitOptions.RemoveEmptyEntries);
        bool counted = words.Length is >= 2 and <= MostOfSession && Phrases.Default.Holds("session-words", words[^1])
            && IsOrdinal(words[0]);
        bool opened = words.Length > MostOfSession && Phrases.Default.Holds("session-words", words[1]) && IsOrdinal(words[0]) && Phrases.Default.Starts("agenda-labels", string.Join(' ', words.Skip(2)));
        return counted || opened || IsWideSession(text) || (text.Length <= LongestAddress && text.Any(char.IsAsciiDigit) && !Sentences.Ends(text) && text.Split(", ").Any(part => Phrases.Default.Starts("agenda-labels", part)));
    }

    /// <summary>Whether an ordinal opens a body's name: <c>Thirty-third World Health Assembly</c>.</summary>
    public static bool IsCountedBody(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } words && IsOrdinal(words[0]) && (IsIssuer(string.Join(' ', words.Skip(1))) || Phrases.Default.Holds("bodies", words[^1]));

    private static bool IsOrdinal(string word) =>
        char.IsAsciiDigit(word[0]) || !Phrases.Default.Holds("no-ordinals", word) && Phrases.Default.List("ordinal-endings").Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number of a Chinese office's paper: <c>某政办发〔2022〕41号</c>, <c>林造字第1090001234號</c>.</summary>
    public static bool IsWideNumber(string text) => text.Length <= LongestWideNumber && text[^1] is '号' or '號' && (text.IndexOf("字第", StringComparison.Ordinal) > 0 || (text.AsSpan().IndexOfAny('〔', '［', '[') is >= 0 and var open && text.AsSpan(open).IndexOfAny('〕', '］', ']') > YearFigures));

    /// <summary><c>第六十八届会议</c>, with short words behind it or without.</summary>
    private static bool IsWideSession(string text) =>
        NamesWideSession(Signs.WithoutBlanks(text)) || (text.Length <= LongestName && text.Split(' ') is var parts && NamesWideSession(parts[0]) && parts.All(part => part.Length <= LongestWideSession));

    private static bool NamesWideSession(string text) =>
        text.Length is >= 5 and <= LongestWideSession && text[0] == '第' && text.AsSpan().IndexOfAny('届', '屆', '次') > 1 && (text.EndsWith("会议", StringComparison.Ordinal) || text.EndsWith("會議", StringComparison.Ordinal));

    /// <summary>Where the office is and how it is reached: a box, numbers of telephones, addresses on the network.</summary>
    public static bool IsAddress(string text)
    {
        bool labelled = text.Length <= LongestAddress && text.Count(char.IsAsciiDigit) >= FiguresOfNumber && Phrases.Default.Find("contact-labels", text).Length > 0;
        bool network = text.Length <= LongestAddress && text.Contains("www.", StringComparison.OrdinalIgnoreCase);
        return (!Sentences.Ends(text) || (labelled && text.Count(sign => sign is ':') > 1)) && (ContactLine.Is(text) || labelled || network);
    }

    /// <summary>How the paper is to be used, or a label with a word behind it: <c>Check against delivery</c>, <c>Distr.: General</c>.</summary>
    public static bool IsHandling(string text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        bool label = colon > 0 && CountOf(text[..colon]) <= MostOfLabel && CountOf(text[(colon + 2)..]) <= MostOfLabel && !Sentences.EndsClause(text)
            && NamedSection.StyleOf(text).Length == 0 && !text.AsSpan(0, colon).ContainsAnyInRange('0', '9');
        bool distributed = text.Length <= LongestName && Phrases.Default.Find("distribution-labels", text).Length > 0 && (!Sentences.EndsClause(text) || Phrases.Default.Holds("distribution-labels", text));
        return label || distributed || IsNote(text) || NamesOfficer(text);
    }

    /// <summary>Whether a label and a name say who presided or reports: <c>Chair: Ms. Anna Example (Norway)</c>.</summary>
    public static bool NamesOfficer(string text) =>
        text.Length <= LongestName && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && Phrases.Default.Holds("officer-labels", text[..colon]) && SignatureLine.IsName(text[(colon + 2)..]) && !Sentences.EndsClause(text);

    /// <summary>A note that printed papers bear above or below their titles: <c>Check against delivery</c>, <c>Registered by Nepal on …</c></summary>
    public static bool IsNote(string text) => Phrases.Default.Starts("handling-notes", text) || SaysForce(text) || NamesAnswered(text);

    /// <summary>Whether the line gives the number of the letter that this one answers: <c>На № 44-11/3 от 21 января 2010 г.</c></summary>
    private static bool NamesAnswered(string text) => text.Length <= LongestName && Phrases.Default.Starts("answered-labels", text) && text.Any(char.IsAsciiDigit) && text.Split(' ').Length <= LongestAcronym;

    /// <summary>Whether a database says of an act whether it is still in force: <c>Решение прекратило своё действие …</c></summary>
    public static bool SaysForce(string text)
    {
        int blank = text.Length <= LongestSeriesNote ? text.IndexOf(' ', StringComparison.Ordinal) : -1;
        return Phrases.Default.Starts("lost-force-words", text) || blank > 0 && (KindTable.Default.FindAlone(text[..blank]).Length > 0 || Phrases.Default.Holds("words-for-acts", text[..blank])) && Phrases.Default.Starts("force-words", text[(blank + 1)..]);
    }

    /// <summary>The series or gazette that the paper is printed in, <c>United Nations — Treaty Series</c>, and a word alone that ties two parties.</summary>
    public static bool IsSeries(string text) =>
        (text[0] == '(' && text[^1] == ')' && text.Length <= LongestSession && Sentences.IsCapitals(text)) || IsIssue(text) || IsVolume(text) || IsGazette(text) || IsYear(text) || NamesSite(text)
        || (text.Length <= LongestName && Phrases.Default.Find("series-names", text).Length > 0 && !WithoutVolume(text).Any(char.IsAsciiDigit)) || (Phrases.Default.Holds("party-ties", text) && text.Length <= LongestShortWord);

    /// <summary>The words before the number of a volume at the line's end: <c>Treaty Series No. 41 (1962)</c>, <c>Собрание законодательства, № 7</c>.</summary>
    private static string WithoutVolume(string text)
    {
        int sign = Phrases.Default.List("volume-signs").Max(sign => Math.Max(text.LastIndexOf(" " + sign, StringComparison.OrdinalIgnoreCase), text.LastIndexOf("-" + sign, StringComparison.OrdinalIgnoreCase)));
        return sign > 0 && text.Split(' ').Length - text[..sign].Split(' ').Length <= MostOfVolume ? text[..sign] : text;
    }

    /// <summary>Whether the line says that it names a site, at its start or end: <c>Foresters of the Valley – Official Website</c>.</summary>
    private static bool NamesSite(string text) =>
        Phrases.Default.Starts("site-names", text) || (text.Length <= LongestName && !Signs.IsClauseEnd(text[^1]) && Phrases.Default.List("site-names").Any(name => text.EndsWith(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The name of a gazette with its number: <c>Official Gazette No. 14</c>, <c>Собрание законодательства № 5</c>.</summary>
    private static bool IsGazette(string text) => text.Length <= LongestSession + YearFigures && text.Any(char.IsAsciiDigit) && !Sentences.Ends(text) && Phrases.Default.Starts("gazette-names", text);

    /// <summary>The year of a series of reports, as covers print it: <c>YEAR 2012</c>.</summary>
    private static bool IsYear(string text) => text.Split(' ') is [var word, { Length: YearFigures } figures] && Phrases.Default.Holds("year-labels", word) && figures.All(char.IsAsciiDigit);

    /// <summary>The volume that a paper stands in, with its day or without: <c>Volume 12: debated on Monday 5 May 2014</c>.</summary>
    public static bool IsVolume(string text) =>
        text.Length <= LongestName && !Sentences.Ends(text) && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && blank + 1 < text.Length && Phrases.Default.Holds("volume-words", text[..blank]) && char.IsAsciiDigit(text[blank + 1]);

    /// <summary>The issue of a paper, its number behind its name: <c>Вестник – Федеральный выпуск: № 292 (8940)</c>, <c>政府公报　2019年第7期</c>.</summary>
    private static bool IsIssue(string text)
    {
        int number = text.LastIndexOf('第');
        bool wide = number > 0 && text[^1] is '期' or '号' && text.AsSpan(number + 1, text.Length - number - 2).Trim() is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange('0', '9') && text[..number].TrimEnd() is [.., '年' or ' ' or '　' or '报' or '刊'];
        if (text.Length <= LongestName && (wide || (Phrases.Default.Starts("issue-openers", text) && text.Any(char.IsAsciiDigit))))
        {
            return true;
        }

        int sign = text.Length <= LongestAddress ? text.LastIndexOf('№') : -1;
        return sign > 0 && text[sign..].All(letter => !char.IsLetter(letter)) && text[..sign].TrimEnd() is { Length: > 0 } name && name[^1] is ':' or ',' or '–' or '—' && KindTable.Default.Find(name).Length == 0;
    }

    /// <summary>What a series of treaties prints of a text's languages and registration below its title, in sentences too: <c>English official text communicated by …</c></summary>
    public static bool IsSeriesNote(string text) => text.Length <= LongestSeriesNote && (Phrases.Default.Starts("series-notes", text) || NamesLanguages(text));

    /// <summary>Nothing but names of languages before the words for a text: <c>English and Polish official texts …</c></summary>
    private static bool NamesLanguages(string text)
    {
        string[] words = text.Split(' ', MostOfSession + 2);
        int texts = Array.FindIndex(words, 0, Math.Min(words.Length, MostOfSession), word => word is "official" or "authentic" or "officiel" or "officiels");
        return texts > 0 && texts + 1 < words.Length && words[texts + 1].StartsWith("text", StringComparison.Ordinal) && words[0] is not ("The" or "An")
            && words.Take(texts).All(word => char.IsUpper(word[0]) || word is "and" or "et");
    }

    /// <summary>The states of a treaty on the cover of a series: <c>NEPAL</c>, <c>CEYLON and BURMA</c>.</summary>
    public static bool NamesParties(string text) =>
        Phrases.Default.Holds("countries", text) || NamesWideParties(text)
        || (!text.AsSpan(0, Math.Min(text.Length, LongestShortWord)).ContainsAnyInRange('a', 'z') && text.Split([" and ", " et ", " и "], StringSplitOptions.None) is { Length: 2 } parties && parties.All(party => CountOf(party) <= MostOfSession && party.Length > 2 && !party.Any(char.IsLower) && party.All(sign => char.IsLetter(sign) || sign is ' ' or ',')) && KindTable.Default.Find(text).Length == 0);

    /// <summary>The governments of a Chinese treaty in a row, as databases print them below its title: <c>中国政府 森林国政府</c>.</summary>
    private static bool NamesWideParties(string text) =>
        text.Length <= LongestName && Signs.IsWide(text[0]) && text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parties && parties.All(party => party.Length > WordForPaper.Length && party.EndsWith("政府", StringComparison.Ordinal));

    /// <summary>Whether the words name those who bring a text in and, behind a colon, what it is: <c>Aland and Beland: draft resolution</c>.</summary>
    public static bool NamesSponsors(string text)
    {
        int colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        string after = colon > 0 ? text[(colon + 1)..].Trim() : "";
        return after.Length > 0 && after.Split(' ').Length <= 3 && KindTable.Default.Find(after).Length > 0 && KindTable.Default.Find(text[..colon]).Length == 0;
    }

    /// <summary>The draft that a whole masthead on one line ends with, behind its sponsors: <c>… Aland and Beland: draft decision**</c>; empty without one.</summary>
    public static string DraftAtEnd(string text)
    {
        int colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        string draft = colon > 0 ? text[(colon + 2)..] : "";
        return draft.Length > 0 && CountOf(draft) <= MostOfLabel && Phrases.Default.Starts("draft-labels", draft) ? draft : "";
    }

    private static int CountOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The words without the bracket at their end: <c>Ministry of Forests (MoF)</c>, <c>A73/VR/3 (resumed)</c>.</summary>
    public static string WithoutBracket(string text)
    {
        int open = text.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text[^1] == ')' ? text[..open] : text;
    }

    /// <summary>Whether an article stands right behind a kind, as no body's name has it: <c>FREE TRADE AGREEMENT THE REPUBLIC …</c></summary>
    private static bool NamesAct(string[] words) => Enumerable.Range(0, words.Length - 1).Any(i => Phrases.Default.Holds("articles", words[i + 1]) && KindTable.Default.FindAlone(words[i]).Length > 0);

    /// <summary>Whether a body's name stands before its counted session, whatever is said of that: <c>COMMITTEE ON RIVERS Twelfth session 3–14 May 2010</c>.</summary>
    public static bool NamesBodyAndSession(string text)
    {
        string[] words = text.Length <= LongestAddress && !Sentences.EndsClause(text) ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        int session = Array.FindIndex(words, word => Phrases.Default.Holds("session-words", word.TrimEnd(',')));
        return session > 2 && IsOrdinal(words[session - 1]) && IsIssuer(string.Join(' ', words.Take(session - 1)).TrimEnd(','));
    }

    private static bool IsAcronym(string[] words) => words is [{ Length: >= 2 and <= LongestAcronym } word] && !Phrases.Default.Holds("distribution-classes", word) && word.All(letter => char.IsUpper(letter) && (char.IsAscii(letter) || letter is >= '\u0400' and <= '\u04FF'));

    /// <summary>The noun before the first preposition is a body's, and all longer words have capitals.</summary>
    private static bool IsEnglishName(string[] words)
    {
        int tie = Array.FindIndex(words, 1, word => Phrases.Default.Holds("name-ties", word));
        string noun = words[tie < 0 ? words.Length - 1 : tie - 1].TrimEnd(',', '’', '\'');
        bool tiesParties = words.Take(tie < 0 ? words.Length : tie).Any(word => Phrases.Default.Holds("no-name-words", word));
        return Phrases.Default.Holds("bodies", noun) && !tiesParties && (words.Length > 1 || noun[^1] is not ('s' or 'S')) && words.All(word => word.Length <= LongestShortWord || char.IsUpper(word[0]) || Phrases.Default.Holds("name-particles", word));
    }

    /// <summary>A body's noun behind nothing but adjectives, and no verb behind it.</summary>
    private static bool IsRussianName(string[] words)
    {
        int noun = Array.FindIndex(words, word => !IsAdjective(word));
        bool named = noun >= 0 && Phrases.Default.Holds("bodies", words[noun].TrimEnd(',')) && char.IsUpper(words[0][0]);
        return named && (!words[0].Any(char.IsLower) || !words.Skip(noun + 1).Any(IsVerb));
    }

    private static bool IsAdjective(string word) =>
        word.Length > 4 && Phrases.Default.List("adjective-endings").Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A Russian verb by its ending.</summary>
    public static bool IsVerb(string word) =>
        word.Length > 4 && !Phrases.Default.Holds("bodies", word) && Phrases.Default.List("verb-endings").Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool EndsWithBody(string text)
    {
        string plain = string.Concat(text.Select(SimplifiedSigns.Of));
        plain = plain.EndsWith(WordForPaper, StringComparison.Ordinal) ? plain[..^WordForPaper.Length] : plain;
        return !Phrases.Default.List("no-bodies-zh").Any(word => plain.EndsWith(word, StringComparison.Ordinal)) && Phrases.Default.List("bodies-zh").Any(noun => plain.Length > noun.Length - 1 && plain.EndsWith(noun, StringComparison.Ordinal));
    }
}
