using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>What a line that holds nothing but a place and a date says.</summary>
/// <param name="Place">The place; empty when it names none.</param>
/// <param name="Date">The date; <see langword="null"/> when it names none.</param>
internal sealed record DatelineText(string Place, FoundDate? Date)
{
    private const int Longest = 110;
    private const string WideBlank = "   ";
    private const int LongestWideTime = 16;
    private const int LongestFactLabel = 20;
    private const int WordsOfWriter = 2;
    private const int LongestNumber = 12;
    private static readonly char[] Punctuation = [' ', ',', '.', '(', ')', '，', '。', '（', '）', '/', '|', '-', '–', '—', ':', '：', '\u00A0', '[', ']', '*', '_', '于', '於'];
    private static readonly char[] Bars = ['|', '•', '·'];
    private static readonly string[] NumberSigns = ["№", "No.", "N "];

    private static readonly RecentAnswers<DatelineText?> Lines = new(ReadAnew);

    /// <summary>Reads a line; <see langword="null"/> when it holds other words too.</summary>
    public static DatelineText? Read(string text) => text.Length > Longest ? null : Lines.Of(text);

    private static DatelineText? ReadAnew(string text)
    {
        if (IsSentence(text))
        {
            return null;
        }

        FoundDate[] dates = [.. DateFinder.Find(text).Take(2)];
        if (dates.Length == 0)
        {
            string bare = PlaceName.In(WithoutPlaceLabel(text).Trim(Punctuation));
            bare = bare.Length > 0 && Signs.IsWide(bare[^1]) ? PlaceName.CityOf(bare) : bare;
            return Phrases.Default.Holds("cities", bare) ? new DatelineText(bare, null)
                : CityBeforeDash(bare) is { Length: > 0 } city ? new DatelineText(city, null)
                : IsCityAndCountry(bare) || PlaceName.IsLabelledCity(text.TrimEnd(Punctuation)) ? new DatelineText(PlaceName.CityOf(bare), null) : null;
        }

        FoundDate date = dates[0];
        bool timed = IsTimeOfDay(text[..date.Start].Trim(Punctuation));
        string before = timed || IsNumberOfAct(text[..date.Start]) ? "" : EraNames.WithoutOther(WithoutNumberApart(text[..date.Start]));
        string after = dates.Length == 1 ? WithoutControls(EraNames.Without(WithoutWideVerb(WithoutCounters(text[(date.Start + date.Length)..])))) : "?";
        string unlabelled = Phrases.Default.Holds("act-day-words", before) ? "" : WithoutWideVerb(WithoutPlaceLabel(WithoutLabel(before)));
        (unlabelled, after) = (WithoutRemote(unlabelled), WithoutRemote(after));
        string place = PlaceName.WithoutBracket(PlaceName.In(WithoutWeekday(unlabelled)));
        string rest = WithoutWriter(before, PlaceName.WithoutBracket(PlaceName.In(WithoutWeekday(WithoutTime(WithoutNumber(after))))));
        place = place.Length == 0 ? rest : place;
        if ((before.TrimEnd().EndsWith(" от", StringComparison.Ordinal) && place.Contains(' ', StringComparison.Ordinal) && !Phrases.Default.Holds("cities", place)) || StandsInBracketOfOthers(before) || place.StartsWith('('))
        {
            return null;
        }

        bool restIsPlace = rest.Length == 0 || rest == place;
        bool named = unlabelled.AsSpan().ContainsAny(':', '：') ? Phrases.Default.Holds("cities", place) : place.Length == 0 || IsPlace(place);
        // Behind the hour and the day a page names itself, unless the name is a city's.
        bool digits = text[date.Start..].Length > 4 && char.IsAsciiDigit(text[date.Start + 3]) && text[date.Start + 4] == '-';
        bool inCapitals = place.Length > 0 && place == rest && before.Trim(Punctuation).Length == 0 && after.StartsWith(' ') && place.All(char.IsAsciiLetterUpper);
        bool posted = timed || digits || inCapitals || (place.Length > 0 && after.Contains(':', StringComparison.Ordinal));
        string tied = CityBeforeDash(place);
        bool several = tied.Length == 0 && place.Contains(" — ", StringComparison.Ordinal) || place.Contains(" – ", StringComparison.Ordinal);
        string shown = several || posted && !Phrases.Default.Holds("cities", PlaceName.CityOf(place)) ? "" : tied.Length > 0 ? tied : PlaceName.WithoutWideCity(PlaceName.CityOf(place));
        return restIsPlace && named ? new DatelineText(shown, date) : null;
    }

    /// <summary>Whether a line holds nothing but a day with the hour before it, as pages print above headlines: <c>10:16 / 04.09.2025</c>.</summary>
    public static bool OpensWithTime(string text) =>
        text.Length <= Longest && char.IsAsciiDigit(text[0]) && text.AsSpan(0, Math.Min(text.Length, 3)).Contains(':') && Read(text) is { Date: { Start: > 0 } date } && IsTimeOfDay(text[..date.Start].Trim(Punctuation));

    /// <summary>Whether other words than a city's name open a bracket with the place in it, before the day: <c>… OF MIGRATORY BIRDS (DUSHANBE, </c></summary>
    private static bool StandsInBracketOfOthers(string before) =>
        before.LastIndexOfAny(['(', '（']) is > 0 and var open && before[(open + 1)..].Any(char.IsLetter) && before.IndexOfAny([')', '）'], open) < 0 && !Phrases.Default.Holds("cities", before[..open].Trim(Punctuation));

    /// <summary>Whether a full stop makes a sentence of place and date: <c>Signed in Astana on 9 June 2017.</c></summary>
    private static bool IsSentence(string text) => text[^1] == '.' && Phrases.Default.Starts("adopted-words", text) && !text.EndsWith("г.", StringComparison.Ordinal);

    /// <summary>Whether the words look like the name of a place: few, each with a capital letter, or a known city.</summary>
    public static bool IsPlace(string text)
    {
        string bare = PlaceName.In(text);
        if (Phrases.Default.Holds("cities", bare) || (bare.Length <= 8 && bare.All(Signs.IsWide) && KindTable.Default.Find(bare).Length == 0 && !Phrases.Default.List("gatherings-zh").Any(word => bare.EndsWith(word, StringComparison.Ordinal)) && Phrases.Default.Find("effect-words", bare).Length == 0 && !Phrases.Default.Holds("news-agencies", bare) && !Phrases.Default.Holds("adoption-verbs-zh", bare)))
        {
            return true;
        }

        string[] words = bare.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && (Phrases.Default.Holds("open-ends", bare) || Phrases.Default.Holds("period-openers", bare)))
        {
            // С 1 января 2016 года – заместитель …
            return false;
        }

        if (Phrases.Default.Starts("distribution-labels", bare) || KindTable.Default.FindAlone(bare).Length > 0 || (words.Length > 1 && Phrases.Default.StartOf("closing-verbs", bare).Length > 0))
        {
            return false;
        }

        if (words.Length > 1 && (OpenEnds.EndsWithOpenWord(bare) || KindTable.Default.Find(bare).Length > 0 || Phrases.Default.Starts("clause-openers", bare)))
        {
            return false;
        }

        if (!bare.Contains(',', StringComparison.Ordinal) && words.Any(word => Phrases.Default.Holds("bodies", word)))
        {
            return false;
        }

        return words.Length is >= 1 and <= 6 && !bare.Any(char.IsAsciiDigit)
            && words.All(word => char.IsUpper(word[0]) || word is "of" or "and" or "the" or "de" or "do" or "da" or "del" or "—" or "–" or "-")
            && (words.Length <= 3 || bare.Contains(',', StringComparison.Ordinal) || Phrases.Default.Find("cities", bare).Length > 0)
            && !words.Any(word => word is "Decision" or "Resolution" or "No" or "Meeting" or "Summit" or "Statement" or "Council");
    }

    /// <summary>Whether a line holds nothing but the number of an act or a note: <c>№ 221</c>, <c>No. 114</c>.</summary>
    public static bool IsNumber(string text) =>
        NumberSigns.FirstOrDefault(sign => text.StartsWith(sign, StringComparison.Ordinal)) is { } sign && text[sign.Length..].Trim() is { Length: > 0 and <= LongestNumber } number && !number.Contains(' ', StringComparison.Ordinal) && char.IsAsciiDigit(number[0]);

    /// <summary>Whether a line holds nothing but a time of day.</summary>
    public static bool IsTime(string text) => text.Trim(Punctuation) is { Length: > 0 } bare && (IsWideTime(bare) || (bare.Contains(':', StringComparison.Ordinal) && IsTimeOfDay(bare)));

    /// <summary><c>北京时间17时30分</c>.</summary>
    private static bool IsWideTime(string text) =>
        text.Length <= LongestWideTime && text[^1] is '时' or '時' or '分' && text.AsSpan().IndexOfAny('时', '時') > 0 && text.Any(char.IsDigit);

    /// <summary>A known city, or one that its state is called by, which a dash ties to its country: <c>Riyadh-Kingdom of Saudi Arabia</c>, <c>Kuwait-State of Kuwait</c>; empty for other words.</summary>
    private static string CityBeforeDash(string text) =>
        text.AsSpan().IndexOfAny("-–—") is > 1 and var dash && Phrases.Default.Holds("countries", text[(dash + 1)..]) && (Phrases.Default.Holds("cities", text[..dash]) || (Phrases.Default.Holds("countries", text[..dash]) && text.EndsWith(" " + text[..dash].TrimEnd(), StringComparison.Ordinal))) ? text[..dash].TrimEnd() : "";

    private static bool IsCityAndCountry(string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && text.Length <= 60 && (Phrases.Default.Holds("cities", text[..comma]) || (Phrases.Default.Holds("countries", text[(comma + 2)..]) && !NamesWriter(text[..comma]))) && IsPlace(text);
    }

    /// <summary>Whether the words are those of a person who signs for a country, in capitals of which the country has none: <c>ANNA MARIA LUND, Norway</c>.</summary>
    private static bool NamesWriter(string words) => words.Split(' ').Length >= WordsOfWriter && !words.Any(char.IsLower);

    private static string WithoutPlaceLabel(string text)
    {
        int colon = text.IndexOfAny([':', '：']);
        return colon > 0 && Phrases.Default.Holds("place-labels", text[..colon]) ? text[(colon + 1)..] : text;
    }

    /// <summary><c>Posted on July 4, 2023 by Anna</c>: whoever put the page up is no place.</summary>
    private static string WithoutWriter(string before, string after) =>
        WithoutLabel(before).Length == 0 && after.StartsWith("by ", StringComparison.Ordinal) && after.Split(' ').Length <= 5 ? "" : after;

    private static string WithoutLabel(string text)
    {
        string plain = Phrases.Plain(WithoutWeekday(text));
        bool labelled = plain is "the" or "this" || Phrases.Default.List("date-labels").Any(label => plain.StartsWith(label, StringComparison.Ordinal)
            && (plain.Length == label.Length || !char.IsLetter(plain[label.Length])) && plain.Length <= label.Length + 4);
        return labelled || IsParticiple(text.Trim(Punctuation)) ? "" : text;
    }

    /// <summary>One word in a form that only verbs have: <c>Обновлено 16 сентября</c>, <c>Modified 5 May</c>.</summary>
    private static bool IsParticiple(string word) =>
        !word.Contains(' ', StringComparison.Ordinal) && !Phrases.Default.Holds("cities", word)
        && Phrases.Default.List("participle-endings").Any(ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A meeting over a distance has no place, <c>5 May 2020, videoconference</c>, nor has a word for whether an act is in force.</summary>
    private static string WithoutRemote(string text) => Phrases.Default.Holds("remote-words", WithoutYearWord(text)) || Phrases.Default.Holds("states-of-acts", WithoutYearWord(text)) ? "" : text;

    /// <summary>Whether the words are the number of an act and the word that its day stands behind: <c>№ 11-04 от </c>, <c>No. 5 of </c>.</summary>
    private static bool IsNumberOfAct(string before)
    {
        string words = WithoutReference(before.Trim());
        string sign = NumberSigns.FirstOrDefault(sign => words.StartsWith(sign, StringComparison.Ordinal)) ?? "";
        return sign.Length > 0 && words[sign.Length..].TrimStart().Split(' ') is [var number, .. var ties] && number.Any(char.IsAsciiDigit) && (ties is [var tie] ? Phrases.Default.Holds("act-day-words", tie) : ties.Length == 0 && before.EndsWith(WideBlank, StringComparison.Ordinal));
    }

    /// <summary>Passes over the word that an office puts before the number of a letter that it sends: <c>Исх. № 07/118 от </c>.</summary>
    private static string WithoutReference(string words) =>
        words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && Phrases.Default.Holds("reference-labels", words[..blank].TrimEnd('.', ':')) ? words[(blank + 1)..].TrimStart() : words;

    /// <summary>Passes over the number of a letter or an act that a wide blank parts from the place: <c>No. 214/07          Riverton, </c></summary>
    private static string WithoutNumberApart(string before)
    {
        int blank = NumberSigns.Any(sign => before.StartsWith(sign, StringComparison.Ordinal)) ? before.IndexOf(WideBlank, StringComparison.Ordinal) : -1;
        return blank > 0 && IsNumberOfAct(before[..(blank + WideBlank.Length)]) ? before[blank..].TrimStart() : before;
    }

    /// <summary>Passes over <c>года</c> and a time of day.</summary>
    private static string WithoutTime(string text)
    {
        string rest = WithoutYearWord(text);
        if (IsTimeOfDay(rest))
        {
            return "";
        }

        int blank = rest.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0 && rest.AsSpan(0, blank).Contains(':') && IsTimeOfDay(rest[..blank]) && StatesPageFact(rest[(blank + 1)..]))
        {
            return "";
        }

        return blank > 0 && rest.AsSpan(0, blank).Contains(':') && IsTimeOfDay(rest[..blank]) ? rest[(blank + 1)..] : rest;
    }

    /// <summary>Whether a label and its value stand behind the hour: <c>Posted by: anna</c>, <c>最后更新:12:57</c>.</summary>
    private static bool StatesPageFact(string text) =>
        text.IndexOfAny([':', '：']) is > 1 and < LongestFactLabel and var colon && text[..colon].All(sign => char.IsLetter(sign) || sign is ' ') && !Phrases.Default.Holds("place-labels", text[..colon])
        && text[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is 1 or 2;

    /// <summary>Passes over <c>года</c> and signs.</summary>
    public static string WithoutYearWord(string text)
    {
        string rest = text.Trim(Punctuation);
        foreach (string word in new[] { "года", "год", "г.", "г", "year", "в", "at" })
        {
            rest = rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]))
                ? rest[word.Length..].Trim(Punctuation) : rest;
        }

        return rest;
    }

    /// <summary>Passes over a Chinese verb of closing before or behind a place: <c>1973年3月3日签订于华盛顿</c>, <c>1973年3月3日于华盛顿签订</c>.</summary>
    private static string WithoutWideVerb(string text)
    {
        string bare = text.Trim(Punctuation);
        string simplified = Phrases.Simplified(bare);
        string opening = Phrases.Default.List("closing-verbs-zh").FirstOrDefault(verb => simplified.StartsWith(verb, StringComparison.Ordinal)) ?? "";
        string ending = Phrases.Default.List("closing-verbs-zh").FirstOrDefault(verb => simplified.EndsWith(verb, StringComparison.Ordinal)) ?? "";
        bool tied = text.AsSpan().TrimStart() is ['于' or '於' or '在', ..];
        return opening.Length > 0 && bare.Length > opening.Length && (bare[opening.Length] is '于' or '於' or '在' || opening[^1] is '于') ? bare[opening.Length..].TrimStart('于', '於', '在')
            : tied && ending.Length > 0 && bare.Length > ending.Length ? bare[..^ending.Length].TrimStart('在') : text;
    }

    /// <summary>Passes over what a page counts behind the day, each number with a word or two behind a sign of its own: <c>17.09.2023 | Просмотров: 4 512</c>, <c>… | 14:20 | 1,204 views</c>.</summary>
    private static string WithoutCounters(string after)
    {
        while (after.LastIndexOfAny(Bars) is >= 0 and var bar && after[(bar + 1)..].Trim() is { Length: > 0 and <= LongestFactLabel } fact && fact.Any(char.IsAsciiDigit) && fact.Count(char.IsLetter) > 1)
        {
            after = after[..bar];
        }

        return after;
    }

    /// <summary>Passes over the letters by which a page is set larger and smaller: <c>2017-11-09 A+ A-</c>.</summary>
    private static string WithoutControls(string text) =>
        text.Contains('+', StringComparison.Ordinal) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word is ['A' or 'А' or 'a' or 'T', ..] and { Length: <= 2 } && word[1..] is "" or "+" or "-" or "–" or "A") ? "" : text;

    /// <summary>Passes over the number of an act behind its day, with the place behind it or without: <c>№ 4</c>, <c>No. 12/3</c>, <c>№ 7 г. Ош</c>.</summary>
    private static string WithoutNumber(string text)
    {
        string rest = WithoutYearWord(text);
        string sign = NumberSigns.FirstOrDefault(sign => rest.StartsWith(sign, StringComparison.Ordinal)) ?? "";
        string number = sign.Length == 0 ? "" : rest[sign.Length..].TrimStart().Split(' ')[0];
        return number.Any(char.IsAsciiDigit) ? rest[(rest.IndexOf(number, sign.Length, StringComparison.Ordinal) + number.Length)..].TrimStart() : text;
    }

    private static bool IsTimeOfDay(string text) =>
        text.Length is > 0 and <= 24 && text.Any(char.IsAsciiDigit)
            && text.All(c => char.IsAsciiDigit(c) || c is ':' or ' ' or '.' or '+' or '(' or ')' or 'S' or 'K' or 'М' or 'С' or 'К' or 'м' or 'с' or 'к' or 'A' or 'P' or 'M' or 'a' or 'p' or 'm' or 'G' or 'T' or 'U' or 'C' or 'Z' or '|' or ',');

    private static string WithoutWeekday(string text) =>
        string.Join(' ', text.Trim(Punctuation).Split(' ').Where(word => !Phrases.Default.Holds("weekdays", word.Trim(Punctuation)))).Trim(Punctuation);
}
