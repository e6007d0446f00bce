using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>What the sentence says that closes an act: <c>Done at Bishkek, this 8th day of December 1999</c>.</summary>
/// <param name="Place">The place; empty when it names none that is known.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">Index of the sentence's first character.</param>
internal sealed record ClosingFormula(string Place, FoundDate Date, int Start)
{
    private const int Longest = 220;
    private const int LongestAdoption = 400;
    private const int LongestWidePlace = 8;
    private const int LongestWideAdoption = 80;
    private const int YearLength = 5;
    private const int LongestNoteLabel = 4;
    private const int MostOfPlace = 3;
    private const int LastVerb = 6;
    private static readonly string[] PlaceOpenings = [" at ", " in ", " в "];
    private static readonly char[] PlaceEnds = [',', ';', '(', ')', '.'];
    private static readonly string[] Ties = [" on ", " this ", " the ", " as of ", " in ", " от ", " по ", " в "];

    /// <summary>The first closing formula of a text; <see langword="null"/> when none of its sentences is one.</summary>
    public static ClosingFormula? Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool starts = i == 0 || (i > 1 && text[i - 1] == ' ' && Signs.IsClauseEnd(text[i - 2]))
                || Signs.IsSentenceEnd(text[i - 1]) || Signs.IsOpener(text[i - 1]) || (text[i] == '本' && text[0] == '第' && text[i - 1] == ' ') || IsCapitalVerb(text, i);
            if (starts && Read(text, i) is { } formula && !(i > 0 && IsToldOfOther(text, formula)))
            {
                return formula;
            }
        }

        return null;
    }

    /// <summary>Whether the verb that closes an act stands in capitals among words that do not, wherever a page's number left it: <c>Page 14 DONE at Osh, this 9 May 1997</c>.</summary>
    private static bool IsCapitalVerb(string text, int at) =>
        text[at] == 'D' && text[at - 1] == ' ' && (string.CompareOrdinal(text, at, "DONE at ", 0, 8) == 0 || string.CompareOrdinal(text, at, "DONE in ", 0, 8) == 0);

    /// <summary>Whether a sentence behind others tells by whom something was adopted, as lists of sources do of what they name: <c>Declaration of Osh. Adopted in Osh on 14 November 1990 by the Conference …</c></summary>
    private static bool IsToldOfOther(string text, ClosingFormula formula) =>
        text[formula.Start] is 'A' && text[(formula.Start + formula.Date.Start + formula.Date.Length)..].StartsWith(" by ", StringComparison.Ordinal);

    /// <summary>
    /// What a line under the title says of the act's own adoption, <c>Approved by the Council in Astana on 5 October 2020</c>:
    /// one sentence, also in brackets, opened by a participle and closed by its only day. <see langword="null"/> for other words.
    /// </summary>
    public static ClosingFormula? ReadAdoption(string text)
    {
        if (text[0] == '(' && text[^1] == ')' && text.Length > 2 && !Signs.IsWide(text[^2]))
        {
            string words = Sentences.WithoutAs(text[1..^1]);
            int passed = text.Length - 1 - words.Length;
            return words.Length > 1 && ReadAdoption(char.ToUpperInvariant(words[0]) + WithoutForce(words[1..])) is { } inside ? inside with { Date = inside.Date with { Start = inside.Date.Start + passed } } : null;
        }

        if (text[0] is '（' or '(' && text[^1] is '）' or ')' && text.Length > 2 && Signs.IsWide(text[^2]))
        {
            return ReadWideAdoption(text);
        }

        bool opens = text.Length <= LongestAdoption && char.IsUpper(text[0]) && Phrases.Default.StartOf("closing-verbs", text).Length > 0;
        FoundDate[] dates = opens ? [.. DateFinder.Find(text).Take(2)] : [];
        if (dates is not [{ Date: { Year: not null, Start.Day: not null } } date])
        {
            return null;
        }

        string after = DatelineText.WithoutYearWord(text[(date.Start + date.Length)..]);
        string place = after.StartsWith("in ", StringComparison.Ordinal) && IsWritten(PlaceName.In(after[3..])) ? PlaceName.In(after[3..]) : CityBehind(after);
        return place.Length > 0 || IsNumberOfAct(after) ? new ClosingFormula(place.Length > 0 ? place : LastPlaceIn(WithoutTie(text[..date.Start])), date, 0) : null;
    }

    /// <summary>What a Chinese title has below it in brackets: a day, who adopted the act, and the verb at the end, <c>（2008年8月28日元首理事会第8号决定批准）</c>.</summary>
    private static ClosingFormula? ReadWideAdoption(string text)
    {
        string one = WithoutEffect(WithoutForce(Phrases.Simplified(text[1..^1])));
        int note = one.IndexOfAny([':', '：']);
        one = note is > 0 and <= LongestNoteLabel ? one[(note + 1)..].TrimStart() : one;
        int start = one.Length == 0 ? 0 : Phrases.Simplified(text).IndexOf(one, StringComparison.Ordinal);
        bool closes = one.Length <= LongestWideAdoption && Phrases.Default.List("adoption-verbs-zh").Any(verb => one.EndsWith(verb, StringComparison.Ordinal));
        FoundDate[] dates = closes ? [.. DateFinder.Find(one).Take(2)] : [];
        return dates is [{ Start: 0, Date: { Year: not null, Start.Day: not null } } date] ? new ClosingFormula("", date with { Start = start }, 0) : null;
    }

    /// <summary>The words before those that say since when the act is applied: <c>2019年3月5日公布 自2019年5月1日起施行</c>.</summary>
    private static string WithoutEffect(string words) =>
        words.LastIndexOf('自') is > 0 and var since && Phrases.Default.List("effect-words").Any(verb => words.EndsWith(verb, StringComparison.Ordinal)) ? words[..since].TrimEnd(' ', '，', '；', '\u3000') : words;

    /// <summary>The words before those that say when the act came into force: <c>Signed on 3 September 1994, entered into force on …</c></summary>
    private static string WithoutForce(string text)
    {
        string force = Phrases.Default.Find("coming-into-force", text);
        int at = force.Length == 0 ? -1 : text.IndexOf(force, StringComparison.OrdinalIgnoreCase);
        at = at > 0 && Signs.IsWide(text[at]) ? text.LastIndexOfAny(['并', '，', ',', '；'], at) : at;
        return at > 0 ? text[..at].TrimEnd(' ', ',', ';', '，', '；', '.') : text;
    }

    /// <summary>One sentence with the act's kind as its subject, a verb of closing and, at its end, the only day: <c>The Appeal was adopted in Osh on 10 November 2020.</c></summary>
    /// <param name="text">The sentence.</param>
    /// <param name="kind">The kind that its subject must name.</param>
    public static ClosingFormula? ReadOwnAdoption(string text, string kind)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int verb = Array.FindIndex(words, word => char.IsLower(word[0]) && Phrases.Default.Holds("closing-verbs", word));
        verb = verb > 0 && (!char.IsAscii(words[verb][0]) || OwnActSentence.IsAuxiliary(words[verb - 1])) ? verb : -1;
        FoundDate[] dates = text.Length <= Longest && verb is > 0 and <= LastVerb ? [.. DateFinder.Find(text).Take(2)] : [];
        return dates is [{ Date: { Year: not null, Start.Day: not null } } date] && KindTable.Default.Find(string.Join(' ', words.Take(verb))) == kind && DatelineText.WithoutYearWord(text[(date.Start + date.Length)..]).Length == 0
            ? new ClosingFormula(LastPlaceIn(WithoutTie(text[..date.Start])), date, 0) : null;
    }

    /// <summary>Whether the words are nothing, the number of an act, or in brackets that of the minutes that it stands in: <c>№ 7</c>, <c>(протокол № 1)</c>.</summary>
    private static bool IsNumberOfAct(string words) => IsNumber(words) || (words.Split(' ', 2) is [var kind, var number] && KindTable.Default.FindAlone(kind).Length > 0 && IsNumber(number.TrimEnd(')')));

    private static bool IsNumber(string words) => words.Length == 0 || ((words[0] is '№' || words.StartsWith("No", StringComparison.Ordinal) || words.StartsWith("N ", StringComparison.Ordinal)) && words.Split(' ').Length <= 2);

    /// <summary>Small words are told in capitals too where the whole sentence is written in them.</summary>
    private static StringComparison CaseOf(string words) => words.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static string WithoutTie(string before)
    {
        string words = before.TrimEnd(' ', ',');
        foreach (string tie in Ties)
        {
            words = words.EndsWith(tie.TrimEnd(), CaseOf(words)) ? words[..^(tie.Length - 1)].TrimEnd(' ', ',') : words;
        }

        return words;
    }

    /// <summary>The place that stands last before the day: a known city, or a name behind the last comma or preposition.</summary>
    private static string LastPlaceIn(string before)
    {
        int opening = PlaceOpenings.Max(tie => before.LastIndexOf(tie, CaseOf(before)) is >= 0 and var at ? at + tie.Length : 0);
        string behind = before[opening..];
        int comma = before.LastIndexOf(", ", StringComparison.Ordinal);
        string name = opening > 0 && IsWritten(PlaceName.CityOf(behind)) ? PlaceName.CityOf(behind) : comma > 0 ? before[(comma + 2)..] : "";
        string last = PlaceName.Nominative(before[(before.LastIndexOf(' ') + 1)..]);
        string place = PlaceName.In(name);
        return Phrases.Default.Holds("cities", place) ? place : Phrases.Default.Holds("cities", last) ? last
            : IsWritten(place) && !place.Any(sign => sign is >= '\u0400' and <= '\u04FF') ? place : "";
    }

    /// <summary>A known city right behind the day, where nothing ties it: <c>… on June 14, 2006, Osh)</c>; empty without one.</summary>
    private static string CityBehind(string after)
    {
        string words = after.TrimStart(',', ' ');
        int end = words.IndexOfAny(PlaceEnds);
        string name = PlaceName.In(end < 0 ? words : words[..end]);
        return words.Length < after.Length && Phrases.Default.Holds("cities", name) ? name : "";
    }

    /// <summary>Whether the words are written as places are: few, of letters alone, each with a capital.</summary>
    private static bool IsWritten(string place) =>
        place.Length > 1 && place.Split(' ').Length <= MostOfPlace && place.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0])) && place.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '’' or '\'');

    private static ClosingFormula? Read(string text, int start)
    {
        ReadOnlySpan<char> sentence = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        if (Signs.IsWide(sentence[0]) || (char.IsAsciiDigit(sentence[0]) && sentence[..Math.Min(sentence.Length, YearLength)].Contains('年')))
        {
            return ReadChinese(sentence.ToString(), start);
        }

        string verb = char.IsUpper(sentence[0]) ? Phrases.Default.StartOf("closing-verbs", sentence) : "";
        return verb.Length > 0 ? ReadSpaced(sentence.ToString(), verb, start) : char.IsUpper(sentence[0]) ? ReadOfThis(sentence.ToString(), start) : null;
    }

    private static ClosingFormula? ReadOfThis(string sentence, int start) =>
        OwnActSentence.Read(sentence) is { } own && ReadSpaced(own.Closing, own.Verb, start) is { } formula && OwnActSentence.LeadsToDay(own.Closing[own.Verb.Length..formula.Date.Start])
            ? formula with { Date = formula.Date with { Start = formula.Date.Start + sentence.Length - own.Closing.Length } } : null;

    /// <summary>A participle that opens the sentence, a place or a day behind it, and no other act that it would belong to.</summary>
    private static ClosingFormula? ReadSpaced(string sentence, string verb, int start)
    {
        if (sentence.Length < verb.Length + 6 || sentence[verb.Length] is not (' ' or ','))
        {
            return null;
        }

        string rest = WithoutCopies(sentence[verb.Length..].TrimStart(' ', ','));
        bool tied = Phrases.Default.StartOf("closing-ties", rest).Length > 0 || DateFinder.Find(rest).FirstOrDefault() is { Start: 0 } || NamesThisDay(sentence);
        FoundDate? date = !tied ? null : DateFinder.Find(sentence).FirstOrDefault(found => found.Date is { Year: not null, Start.Day: not null });
        bool ownAct = date is not null && !EndsSentence(sentence[verb.Length..date.Start]) && !OpensClause(sentence[(date.Start + date.Length)..]);
        string place = ownAct ? PlaceIn(rest, rest[..Math.Max(0, rest.Length - (sentence.Length - date!.Start))]) : "";
        place = ownAct && place.Length == 0 ? LastPlaceIn(WithoutTie(sentence[..date!.Start])) : place;
        place = ownAct && place.Length == 0 ? PlaceIn(WithoutYear(sentence[(date!.Start + date.Length)..]), "") : place;
        place = ownAct && place.Length == 0 ? CityBehind(sentence[(date!.Start + date.Length)..]) : place;
        return ownAct ? new ClosingFormula(place, date!, start) : null;
    }

    /// <summary>Whether the sentence is closed by the day on which it was written, whoever stands between the verb and it: <c>Adopted unanimously by the Ministers this fifth day of May …</c></summary>
    private static bool NamesThisDay(string sentence) =>
        DateFinder.Find(sentence).FirstOrDefault() is { } day && sentence.AsSpan(0, day.Start).TrimEnd().EndsWith(" this", StringComparison.Ordinal) && DatelineText.WithoutYearWord(sentence[(day.Start + day.Length)..]).Length == 0;

    private static string WithoutYear(string after) => after.TrimStart() is var words && (words.StartsWith("года ", StringComparison.Ordinal) || words.StartsWith("г. ", StringComparison.Ordinal)) ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : after;

    /// <summary>Passes over how many copies there are of the act, where that stands right behind the verb: <c>Signed in duplicate in Astana …</c></summary>
    private static string WithoutCopies(string rest) => rest[Phrases.Default.StartOf("copies", rest).Length..].TrimStart(' ', ',');

    // "Done in St. Petersburg", "Совершено в г. Оше": a stop behind an abbreviation ends no sentence.
    private static bool EndsSentence(string words)
    {
        string whole = words.Replace(" г. ", " ", StringComparison.Ordinal);
        int stop = whole.IndexOf(". ", StringComparison.Ordinal);
        while (stop >= 0 && OpenEnds.EndsWithAbbreviation(whole.AsSpan(0, stop + 1)))
        {
            stop = whole.IndexOf(". ", stop + 1, StringComparison.Ordinal);
        }

        return stop >= 0;
    }

    /// <summary>Whether a subject follows the day, so that the participle only describes it: <c>Signed on 5 May 2001, the Treaty ends …</c></summary>
    private static bool OpensClause(string after)
    {
        string plain = after.TrimStart();
        bool subject = Phrases.Default.StartOf("clause-subjects", plain.TrimStart(',', ' ')).Length > 0;
        return plain.StartsWith(',') && subject && !plain.Contains("authentic", StringComparison.Ordinal);
    }

    private static string PlaceIn(string rest, string beforeDate)
    {
        string words = (beforeDate.Trim(' ', ',').Length > 0 ? beforeDate : rest).TrimStart(' ', ',');
        string tie = Phrases.Default.StartOf("closing-ties", words);
        if (!Phrases.Default.Holds("place-ties", tie))
        {
            return "";
        }

        string name = words[tie.Length..].TrimStart();
        int stop = name.IndexOf('.', StringComparison.Ordinal);
        int end = name.IndexOfAny(PlaceEnds, name.StartsWith("г.", StringComparison.Ordinal) || (stop > 0 && OpenEnds.EndsWithAbbreviation(name.AsSpan(0, stop + 1))) ? stop + 1 : 0);
        name = end > 0 ? name[..end] : name;
        foreach (string word in Ties)
        {
            int at = (name + " ").IndexOf(word, StringComparison.Ordinal);
            name = at > 0 ? name[..at] : name;
        }

        string place = PlaceName.In(name.Trim());
        bool cyrillic = place.Any(c => c is >= '\u0400' and <= '\u04FF');
        bool known = Phrases.Default.Holds("cities", place) || (cyrillic ? !place.EndsWith('е') : true);
        return place.Length > 1 && known && DatelineText.IsPlace(place) ? place : "";
    }

    /// <summary>Whether a verb closes a clause; with 的 behind it, it only describes another act: <c>2002年6月7日签署的宪章</c>.</summary>
    private static bool SaysOfThisAct(string sentence, string verb)
    {
        int at = sentence.IndexOf(verb, StringComparison.Ordinal);
        while (at >= 0 && at + verb.Length < sentence.Length && sentence[at + verb.Length] == '的')
        {
            at = sentence.IndexOf(verb, at + verb.Length, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    /// <summary>Whether the verb has another act in Chinese marks behind it, as reports say it: <c>2017年3月24日，…签署《…备忘录》</c>.</summary>
    private static bool NamesOtherAct(string sentence, string verb) =>
        sentence.IndexOf(verb, StringComparison.Ordinal) is >= 0 and var at && at + verb.Length < sentence.Length && sentence[at + verb.Length] == '《';

    /// <summary><c>本宪章于…在…签订</c>, <c>…订于…</c>: a day, a place and the verb in one sentence that speaks of this act.</summary>
    private static ClosingFormula? ReadChinese(string sentence, int start)
    {
        int stop = sentence.IndexOfAny(['。', '；']);
        string one = Phrases.Simplified(stop < 0 ? sentence : sentence[..stop]);
        string verb = Phrases.Default.List("closing-verbs-zh").FirstOrDefault(v => SaysOfThisAct(one, v)) ?? "";
        FoundDate? date = verb.Length == 0 ? null : DateFinder.Find(one).FirstOrDefault(found => found.Date is { Year: not null, Start.Day: not null });
        bool own = date is not null && (one[0] is '本' or '于' || (date.Start == 0 && !NamesOtherAct(one, verb)) || one.StartsWith(verb, StringComparison.Ordinal))
            && Phrases.Default.List("basis-words-zh").All(word => one.IndexOf(word, 0, date.Start, StringComparison.Ordinal) < 0);
        if (!own)
        {
            return null;
        }

        string after = one[(date!.Start + date.Length)..];
        string before = one[..date.Start];
        int at = after.IndexOfAny(['在', '于']);
        string name = at is >= 0 and <= 1 || (at == verb.Length && after.StartsWith(verb, StringComparison.Ordinal)) ? after[(at + 1)..] : before.LastIndexOf('于') is >= 0 and var tie ? before[(tie + 1)..] : "";
        int end = name.IndexOfAny(['，', ',', '签', '订', '通', '缔', '制', '举', '并', '）', ')']);
        name = (end < 0 ? name : name[..end]).Trim();
        int offset = name.Length == 0 ? -1 : one.IndexOf(name, StringComparison.Ordinal);
        name = offset < 0 ? "" : sentence.Substring(offset, name.Length);
        int capital = Math.Max(name.LastIndexOf("首都", StringComparison.Ordinal), name.LastIndexOf("首府", StringComparison.Ordinal));
        string place = PlaceName.WithoutWideCity(capital >= 0 ? name[(capital + 2)..] : name);
        return new ClosingFormula(place.Length is >= 2 and <= LongestWidePlace && place.All(Signs.IsWide) ? place : "", date, start);
    }
}
