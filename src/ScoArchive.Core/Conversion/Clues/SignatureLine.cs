using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows what stands among signatures: names, offices, parties, labels, and the words that close a text above them.</summary>
internal static class SignatureLine
{
    private const int LongestLine = 120;
    private const int LongestParty = 80;
    private const int LongestClosing = 170;
    private const int LongestWideOffice = 24;
    private const int LongestWideName = 12;
    private const int LongestConformed = 5;
    private static readonly char[] Emphasis = ['*', '_', ' '];
    private static readonly char[] Blanks = [' ', '\t', '\u3000'];

    /// <summary>The words without the signs that emphasise them; a line to sign on stays as it is.</summary>
    public static string Bare(string text) => IsRuled(text) ? text : text.Trim(Emphasis);

    /// <summary>Whether the line may stand among signatures: a short one that names an office or somebody, or closes the text.</summary>
    public static bool MayBe(string text)
    {
        string bare = WithoutInterim(Bare(text));
        bool label = bare.Length > 0 && NamesOffice(bare) && text.Length <= LongestParty && bare[^1] is ':' or '：';
        return bare.Length is > 0 and <= LongestLine
            && !NamesWideAct(bare) && (label || IsClosing(bare) || ((!Sentences.EndsClause(bare) || IsStoppedName(bare) || IsRuled(bare)) && !HoldsSentence(bare) && (NamesOffice(bare) || IsName(bare))));
    }

    /// <summary>An office without the abbreviation that says that somebody holds it for a time: <c>Chargé d'affaires a.i.</c></summary>
    private static string WithoutInterim(string text) => text.EndsWith(" a.i.", StringComparison.OrdinalIgnoreCase) ? text[..^5].TrimEnd(',') : text;

    /// <summary>Whether the words are the Chinese title of an act, as of the text's other language below the signatures.</summary>
    private static bool NamesWideAct(string text) => text.Length > LongestWideName && Signs.IsWide(text[0]) && KindTable.Default.EndsWithKind(text);

    /// <summary>A name as older series of treaties print it, with a full stop: <c>(L. S.) J. KALNINS.</c></summary>
    private static bool IsStoppedName(string text) =>
        text[^1] == '.' && IsName(text) && !text.Split(' ').Any(word => word.Length > 2 && word.All(char.IsLower)) && (text[0] == '(' || !text.Any(char.IsLower));

    // Sentences may open like an office: 部长们感谢东道国。 "Minister Ivanova thanked the hosts. She …"
    private static bool HoldsSentence(string text) => text.AsSpan().IndexOfAny('。', '；') >= 0 || Sentences.HoldsEnd(text);

    /// <summary>Whether the words open like an office, or leave a place to sign on.</summary>
    public static bool NamesOffice(string text) =>
        Phrases.Default.Starts("signature-words", text) || IsRuled(text) || WideOfficeOf(text).Length > 0 || (text.Length <= LongestWideOffice && text.All(Signs.IsWide) && EndsWithWideOffice(text));

    /// <summary>Whether the line gives an office and, after a wide blank, who holds it.</summary>
    public static bool IsSigned(string text) =>
        text.Length <= LongestLine && text.Contains("   ", StringComparison.Ordinal) && Phrases.Default.Starts("signature-words", text) && !Sentences.EndsClause(text);

    /// <summary>Whether a note says that the name behind it is a signature: <c>(Signed) A. Example</c>.</summary>
    public static bool IsMarkedSigned(string text) =>
        text.Length <= LongestLine && ((text[0] is '(' or '（' && Phrases.Default.StartOf("signed-notes", text).Length > 0) || IsConformed(text)) && !Sentences.EndsClause(text);

    /// <summary>Whether strokes around an s stand for the signature in a copy: <c>By /s/ Anna Example</c>.</summary>
    private static bool IsConformed(string text) => text.IndexOf("/s/", StringComparison.Ordinal) is >= 0 and <= LongestConformed and var mark && text[..mark].Trim(' ', ':') is "" or "By" or "Per";

    /// <summary>Whether a note behind a name says that it is a signature: <c>林安娜（签名）</c>.</summary>
    public static bool EndsSigned(string text) =>
        text.Length <= LongestParty && Phrases.Default.List("signed-notes").Any(note => text.Length > note.Length && text.EndsWith(note, StringComparison.OrdinalIgnoreCase)) && IsName(text[..text.AsSpan().LastIndexOfAny('(', '（')].Trim());

    /// <summary>Whether the line may say as what somebody signs: short, with a capital, no sentence and no section's name.</summary>
    public static bool MayBeOffice(string text) =>
        text.Length <= LongestLine && Sentences.StartsUpper(text) && !Sentences.EndsClause(text) && NamedSection.StyleOf(text).Length == 0 && !Phrases.Default.Starts("annex-openings", text);

    /// <summary>Whether the whole line is the name of an office, as pages of heads of state print above their texts: <c>President of the Republic of …</c></summary>
    public static bool IsOffice(string text) =>
        text.Length <= LongestParty && Phrases.Default.Starts("signature-words", text) && MayBeOffice(text) && !text.Any(char.IsAsciiDigit) && KindTable.Default.Find(text).Length == 0
        && Phrases.Default.Find("gathering-words", text).Length == 0 && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !Masthead.IsVerb(word) && (char.IsUpper(word[0]) || Phrases.Default.Holds("name-ties", word) || Phrases.Default.Holds("name-particles", word)));

    /// <summary>Whom somebody signs for: <c>For the northern harbours</c>, <c>За Республику …</c>.</summary>
    public static bool IsParty(string text) =>
        text.Length is > 4 and <= LongestParty && text.TrimEnd(':', '：') is var party && !Sentences.EndsClause(party)
        && (Phrases.Default.Starts("party-openers", text) || party.EndsWith("代表", StringComparison.Ordinal));

    /// <summary>Whether the word for whom somebody signs stands alone, with the party's name on the next line: <c>За</c>, <c>For</c>.</summary>
    public static bool IsPartyOpener(string text) => Phrases.Default.Holds("party-openers-alone", text);

    /// <summary>Whether the words may be the second half of a party's name, over a line's end: <c>Commission on Fisheries</c>.</summary>
    public static bool GoesOnWithParty(string text) => text.Length <= LongestParty && Sentences.StartsUpper(text) && !Sentences.EndsClause(text) && !HoldsSentence(text);

    /// <summary>Whether the whole line is a party's or a Chinese office's name, as the first one below a sentence.</summary>
    public static bool OpensSignatures(string text) =>
        text.All(Signs.IsWide) ? NamesOffice(text) : IsParty(text) && IsName(text) && text.Split(' ').Length > 2;

    /// <summary>Whether the words only say what follows: <c>Witnessed by:</c>.</summary>
    public static bool IsLabel(string text) => Phrases.Default.Holds("signature-labels", text);

    /// <summary>Whether the line is left to sign on.</summary>
    public static bool IsRuled(string text) => text.StartsWith("____", StringComparison.Ordinal) || PrintedRule.IsDots(text);

    /// <summary>Whether the words close a text above its signatures: <c>Yours sincerely,</c>.</summary>
    public static bool IsClosing(string text) => text.Length <= LongestClosing && (Phrases.Default.Holds("closings", text.TrimEnd(',', '，', ' ')) || Phrases.Default.Starts("closing-starts", text));

    /// <summary>At most eight words, each with a capital letter.</summary>
    public static bool IsName(string text)
    {
        string[] words = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8 && words.All(word => char.IsUpper(word[0]) || word[0] is '_' or '/' or '(' || (Signs.IsWide(word[0]) && word.AsSpan().IndexOfAny('。', '，', '；') < 0) || Phrases.Default.Holds("name-particles", word));
    }

    /// <summary>Whether the words give a name and, behind a comma, the office: <c>Yasmin Haddad, Director General</c>.</summary>
    public static bool IsHolder(string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && text.Length <= LongestLine && !Sentences.EndsClause(text) && IsWriter(text[..comma]) && KindTable.Default.Find(text[..comma]).Length == 0 && Phrases.Default.Starts("signature-words", text[(comma + 2)..]);
    }

    /// <summary>Whether the words end with initials and a surname: <c>Республики Казахстан   А. Пример</c>, <c>В.ПРИМЕР</c>.</summary>
    public static bool EndsWithHolder(string text)
    {
        int stop = text.LastIndexOf('.');
        string surname = stop > 0 ? text[(stop + 1)..].TrimStart() : "";
        return surname.Length > 2 && char.IsUpper(surname[0]) && surname.All(sign => char.IsLetter(sign) || sign is '-') && char.IsUpper(text[stop - 1]) && (stop == 1 || text[stop - 2] is ' ' or '.');
    }

    /// <summary>Whether the words are one person's name: two to four with capitals, or as many Chinese signs.</summary>
    public static bool IsWriter(string text) =>
        text.All(Signs.IsWide) ? text.Length is >= 2 and <= 4 && !Sentences.EndsClause(text) : IsName(text) && text.Split(' ').Length is >= 2 and <= 4 && !text.Any(char.IsAsciiDigit);

    /// <summary>The office in <c>印度共和国总理 莫迪</c>, which stands before the blank, the name after it; empty without one.</summary>
    public static string WideOfficeOf(string text)
    {
        int blank = text.IndexOfAny(Blanks);
        return blank is > 2 and <= LongestWideOffice && text.Length <= 40 && EndsWithWideOffice(text[..blank]) ? text[..blank] : "";
    }

    /// <summary>Whether Chinese words end with an office.</summary>
    public static bool EndsWithWideOffice(string text) => text.Length > 0 && Signs.IsWide(text[0]) && Phrases.Simplified(text) is var simplified
        && Phrases.Default.List("signature-words").Any(office => Signs.IsWide(office[0]) && simplified.EndsWith(office, StringComparison.Ordinal));
}
