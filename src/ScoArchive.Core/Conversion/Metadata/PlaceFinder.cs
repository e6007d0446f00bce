using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Finds the place of issue where no dateline states it.</summary>
internal static class PlaceFinder
{
    private const int Beginning = 40;
    private const int LongestShown = 160;
    private const int LongestNoun = 24;
    private const int Near = 2;
    private const int WideNear = 4;
    private const int LongestSpeaker = 12;
    private const int MostOfPlace = 4;
    private static readonly string[] Openings = [" today in ", " today at ", "сегодня в городе "];

    /// <summary><c>The Moscow Declaration</c>, <c>Statement of the meeting in Bishkek</c>; a place that the title is about is none.</summary>
    public static Detection? FromTitle(Draft title) =>
        BeforeLastDay(title) ?? BehindMeeting(title) ?? (Find(title, title.Text[..Math.Min(Beginning, title.Text.Length)]) is { } found && (NamesGathering(title.Text) || StandsByKind(title.Text, found.Value)) ? found : null);

    /// <summary>Whether the name is that of a state which the title names as a party or a subject, <c>协定(乌克兰2011.04.20)</c>, and no city's.</summary>
    public static bool IsParty(string place, Draft? title) =>
        title is not null && Phrases.Default.Holds("countries", place) && !Phrases.Default.Holds("cities", place) && title.Text.Contains(place, StringComparison.OrdinalIgnoreCase);

    /// <summary>A known city between commas, before the day that ends the title: <c>Remarks of the Minister at the talks, Minsk, 30 June 2022</c>.</summary>
    private static Detection? BeforeLastDay(Draft title)
    {
        FoundDate? day = DateFinder.Find(title.Text).LastOrDefault();
        string before = day is null || DatelineText.WithoutYearWord(title.Text[(day.Start + day.Length)..]).Length > 0 ? "" : title.Text[..day.Start].TrimEnd();
        string city = before.Length > 1 && before[^1] == ',' ? before[(before.LastIndexOf(", ", StringComparison.Ordinal) + 1)..^1].Trim() : "";
        if (Phrases.Default.Holds("countries", city))
        {
            // Final Report of the Meeting Prague, Czech Republic, 2–11 July 2019
            string[] words = before[..before.LastIndexOf(", ", StringComparison.Ordinal)].Split([' ', ',']);
            city = Enumerable.Range(1, Math.Min(MostOfPlace, words.Length)).Select(n => string.Join(' ', words[^n..])).LastOrDefault(name => Phrases.Default.Holds("cities", name), "");
        }

        return city.Length > 0 && before.Length > city.Length + 2 && Phrases.Default.Holds("cities", city) ? new Detection(city, title.First.Number, DetectionText.Shown(title.Text)) : null;
    }

    /// <summary>A name, known or not, between the words for a meeting and the day that ends the title: <c>Minutes of the session held in Riverton on 6 October 2011</c>, <c>… состоявшегося в г. Приморске 5 мая 2001 года</c>.</summary>
    private static Detection? BehindMeeting(Draft title)
    {
        FoundDate? day = DateFinder.Find(title.Text).LastOrDefault();
        string before = day is null || DatelineText.WithoutYearWord(title.Text[(day.Start + day.Length)..]).Length > 0 ? "" : title.Text[..day.Start].TrimEnd(' ', ',', '(');
        before = before.EndsWith(" on", StringComparison.Ordinal) ? before[..^3] : before.EndsWith(" from", StringComparison.Ordinal) ? before[..^5] : before;
        string place = NamedBehind(before);
        string verb = place.Length == 0 ? "" : before[..^place.Length].TrimEnd().Split(' ') is [.., var word, _] ? word : "";
        string labelled = Enumerable.Range(2, MostOfPlace).Select(n => string.Join(' ', before.Split(' ').TakeLast(n))).FirstOrDefault(PlaceName.IsLabelledCity, "");
        string found = Phrases.Default.Holds("held-words", verb) ? place : labelled.Length > 0 ? PlaceName.In(labelled) : "";
        return found.Length == 0 ? null : new Detection(found, title.First.Number, DetectionText.Shown(title.Text));
    }

    private static bool NamesGathering(string title) =>
        !QuotesSpeaker(title) && (Phrases.Default.Find("gathering-words", title).Length > 0 || Phrases.Default.Find("gatherings-zh", title).Length > 0);

    /// <summary>Whether a Chinese headline opens with a name and what its bearer says behind a colon, so that the meeting is one that is spoken of.</summary>
    private static bool QuotesSpeaker(string title) => title.AsSpan(0, Math.Min(title.Length, LongestSpeaker)).IndexOfAny(':', '：') > 0 && Signs.IsWide(title[0]);

    /// <summary>Whether the name of a kind stands within two words, or four Chinese signs, of the city.</summary>
    private static bool StandsByKind(string title, string city)
    {
        int at = title.IndexOf(city, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        string after = title[(at + city.Length)..].TrimStart();
        string before = title[..at].TrimEnd();
        return Signs.IsWide(city[0])
            ? KindTable.Default.Find(after[..Math.Min(after.Length, WideNear)]).Length > 0
            : KindTable.Default.Find(string.Join(' ', after.Split(' ').Take(Near))).Length > 0 || KindTable.Default.Find(string.Join(' ', before.Split(' ').TakeLast(Near))).Length > 0;
    }

    /// <summary>The first city in a sentence that says where and when the text's own meeting was held.</summary>
    public static Detection? InMeeting(Draft draft, string sentence) =>
        Find(draft, sentence) ?? (BeforeCountry(sentence) is { Length: > 0 } place ? new Detection(place, draft.First.Number, DetectionText.Shown(sentence)) : null);

    /// <summary>A place that nobody knows, between a preposition and its country, behind a house or without: <c>met in Harbourtown, Republic of …</c>, <c>held at the Bay Resort, Harbourtown, …</c>; empty without one.</summary>
    private static string BeforeCountry(string text)
    {
        string[] parts = text.Split(", ");
        for (int i = 1; i < parts.Length; i++)
        {
            string behind = parts[i].StartsWith("the ", StringComparison.Ordinal) ? parts[i][4..] : parts[i];
            string place = Phrases.Default.StartOf("countries", behind).Length == 0 ? "" : NamedBehind(parts[i - 1]) is { Length: > 0 } direct ? direct : i > 1 && IsName(parts[i - 1]) && NamedBehind(parts[i - 2]).Length > 0 ? parts[i - 1] : "";
            if (place.Length > 0 && !Phrases.Default.Holds("countries", place) && !place.Split(' ').Any(word => Phrases.Default.Holds("bodies", word)))
            {
                return place;
            }
        }

        return "";
    }

    /// <summary>The words with capitals that end a part behind a preposition of place: <c>… met in Harbourtown</c>; empty without such.</summary>
    private static string NamedBehind(string part)
    {
        string[] words = part.Split(' ');
        int first = words.Length;
        while (first > 0 && words[first - 1] is [var letter, ..] && char.IsUpper(letter))
        {
            first--;
        }

        string tie = first > 1 && words[first - 1] is "the" ? words[first - 2] : first > 0 ? words[first - 1] : "";
        string name = string.Join(' ', words[first..]);
        return tie is "in" or "at" && words.Length - first <= MostOfPlace && IsName(name) ? name : "";
    }

    private static bool IsName(string text) => text.Length > 2 && text.Split(' ').Length <= MostOfPlace && text.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0])) && text.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '’' or '\'');

    /// <summary>The city that the first sentence meets in today: <c>During their meeting today in Washington …</c></summary>
    public static Detection? OfToday(Draft draft)
    {
        string found = Openings.FirstOrDefault(words => draft.Text.Contains(words, StringComparison.Ordinal)) ?? "";
        int at = found.Length == 0 ? -1 : draft.Text.IndexOf(found, StringComparison.Ordinal) + found.Length;
        string city = at < 0 ? "" : Phrases.Default.List("cities").Where(name => draft.Text.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsCity(draft.Text, at, name.Length)).MaxBy(name => name.Length) ?? "";
        return city.Length == 0 ? null : new Detection(draft.Text.Substring(at, city.Length), draft.First.Number, draft.Text.Length > LongestShown ? draft.Text[..LongestShown] : draft.Text);
    }

    private static Detection? Find(Draft draft, string text)
    {
        (int at, int length) = Earliest(draft.Text.StartsWith(text, StringComparison.Ordinal) ? draft.Text : text, text.Length);
        string city = length == 0 ? Inflected(text) : text.Substring(at, length);
        return city.Length == 0 ? null : new Detection(city, draft.First.Number, text.Length > 160 ? text[..160] : text);
    }

    /// <summary>A Russian city that stands behind a preposition in its case, <c>в Бишкеке</c>, or behind the word for one, <c>в городе Кокшетау</c>, unless nobody knows what it is called without its ending; empty without one.</summary>
    private static string Inflected(string text)
    {
        string[] words = text.Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i < words.Length; i++)
        {
            bool named = words[i - 1] is "городе" or "г" or "гор";
            string city = named || words[i - 1] is "в" or "во" ? PlaceName.Nominative(words[i]) : "";
            if (city.Length > 0 && char.IsUpper(city[0]) && ((named && city[^1] is not 'е') || Phrases.Default.Holds("cities", city)))
            {
                return city;
            }
        }

        return "";
    }

    /// <summary>The first city of the text that begins within some characters; one that only opens another name, such as a pact's, is none.</summary>
    private static (int At, int Length) Earliest(string text, int within)
    {
        (int At, int Length) best = (within, 0);
        string simplified = Phrases.Simplified(text);
        foreach (string city in Phrases.Default.List("cities"))
        {
            int found = simplified.AsSpan(0, Math.Min(text.Length, best.At + city.Length)).IndexOf(city, StringComparison.OrdinalIgnoreCase);
            best = found >= 0 && found + city.Length <= within && (found < best.At || (found == best.At && city.Length > best.Length)) && IsCity(text, found, city.Length) ? (found, city.Length) : best;
        }

        return best;
    }

    private static bool IsCity(string text, int at, int length)
    {
        string after = text[(at + length)..].TrimStart(' ');
        bool whole = Signs.IsWide(text[at])
            || (char.IsUpper(text[at]) && (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length])));
        return whole && !Phrases.Default.Starts("name-nouns", after.Length > LongestNoun ? after[..LongestNoun] : after);
    }

    /// <summary>A place that newsrooms print in capitals, as it is written elsewhere; a country after it stays.</summary>
    public static string Uncapitalised(string place)
    {
        int comma = place.IndexOf(',', StringComparison.Ordinal);
        string city = comma < 0 ? place : place[..comma];
        bool name = city.Length > 3 || Phrases.Default.Holds("cities", city);
        return !name || city.Any(char.IsLower) || !city.Any(char.IsUpper)
            ? place
            : string.Concat(city.Select((c, i) => i > 0 && char.IsLetter(city[i - 1]) ? char.ToLowerInvariant(c) : c)) + place[city.Length..];
    }
}
