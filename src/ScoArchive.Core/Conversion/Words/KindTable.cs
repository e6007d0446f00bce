using System.Collections.Immutable;
using System.Reflection;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>The words of titles that name document kinds, read from <c>Conversion/Data/kinds.txt</c>.</summary>
internal sealed class KindTable
{
    private const int LongestAlone = 60;
    private const int LongestOpening = 24;
    private const int ShortestLaw = 3;
    private const int MostOfOpening = 4;
    private const int ShortestStem = 4;
    private const int LongestEnding = 2;

    // Names a letter at the end of a title only: further on it opens other words, such as 的信任.
    private const string WideLetter = "的信";
    private static readonly char[] CaseEndings = ['а', 'е', 'и', 'й', 'о', 'ь', 'я'];
    private static readonly string[] Endings = [" №", " no", " no.", " n°", " nr", " nr."];

    private readonly ImmutableArray<(string Word, string Kind)> _words;

    private readonly RecentAnswers<string> _found;

    private KindTable(ImmutableArray<(string Word, string Kind)> words) => (_words, _found) = (words, new RecentAnswers<string>(FindAnew));

    /// <summary>The table that travels with the program.</summary>
    public static KindTable Default { get; } = Read();

    /// <summary>The kind that a title names; empty when it names none. The word that stands first decides, in Chinese the one that ends last; the longer one at one place.</summary>
    public string Find(string title) => _found.Of(title);

    private string FindAnew(string title)
    {
        string own = WithoutNamed(title);
        if (own.Length < title.Length && Find(own) is { Length: > 0 } named)
        {
            return named;
        }

        int colon = title.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && Phrases.Default.Starts("joint-words", title[(colon + 2)..]) && Find(title[(colon + 2)..]) is { Length: > 0 } behind)
        {
            return behind;
        }

        string plain = Phrases.Plain(title.Length > 400 ? title[..400] : title);
        (int At, int Length, string Kind) best = (int.MaxValue, 0, "");
        foreach ((string word, string kind) in _words)
        {
            bool wide = Signs.IsWide(word[0]);
            int found = wide ? LastIndexOfWide(plain, word) : IndexOfWord(plain, word);
            int at = wide && found >= 0 ? plain.Length - found - word.Length : found;
            bool better = at >= 0 && (at < best.At || (at == best.At && word.Length > best.Length));
            best = better ? (at, word.Length, kind) : best;
        }

        return plain.EndsWith(WideLetter, StringComparison.Ordinal) ? "letter" : best.At > 0 && EndsWithLaw(plain) ? "law" : best.Kind;
    }

    /// <summary>Whether a Chinese title ends as those of laws do, <c>森林法</c>, <c>森林法（修订）</c>, and with no other word on the same sign.</summary>
    private static bool EndsWithLaw(string plain)
    {
        int bracket = plain.AsSpan().LastIndexOfAny('（', '(');
        string name = bracket > 0 ? plain[..bracket].TrimEnd() : plain;
        return name.Length > ShortestLaw && name[^1] == '法' && Signs.IsWide(name[^2]) && !Phrases.Default.List("no-laws-zh").Any(word => name.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>The kind that a title gives its own text; none where it only says what was done to another one: <c>Ministers sign an agreement</c>.</summary>
    public string FindOwn(string title)
    {
        string plain = Phrases.Plain(title);
        if (NamesRemembered(plain) || TellsState(title) || Phrases.Default.Starts("coming-openers", title))
        {
            return "";
        }

        string verb = Phrases.Default.Find("act-verbs", title);
        int at = verb.Length == 0 ? -1 : plain.IndexOf(verb, StringComparison.Ordinal);
        bool spoken = at > 0 && _words.Any(row => row.Word.Length > verb.Length && row.Word.StartsWith(verb, StringComparison.Ordinal) && plain.EndsWith(row.Word, StringComparison.Ordinal));
        bool before = at > 0 && !spoken && Find(plain[..at]).Length == 0;
        bool describes = before && Signs.IsWide(plain[at]) && WithoutMarked(plain[at..]).Contains('的', StringComparison.Ordinal);
        return before && !describes && Find(plain[at..]).Length > 0 ? "" : Find(title);
    }

    /// <summary>Whether a title says that the text tells who has signed or ratified an act, whose kind and day are not its own: <c>Status of the Convention on …</c>, <c>《…公约》批准情况</c>.</summary>
    public static bool TellsState(string title) =>
        Phrases.Default.Starts("state-openers", title) || (title.Length > 0 && Signs.IsWide(title[^1]) && Phrases.Default.List("state-endings-zh").Any(words => Phrases.Simplified(title).EndsWith(words, StringComparison.Ordinal)));

    /// <summary>Whether the only kind that the words name is that of an act whose anniversary they speak of: behind the word for it, in Chinese before it.</summary>
    private bool NamesRemembered(string plain)
    {
        string word = Phrases.Default.List("anniversary-words").FirstOrDefault(word => plain.Contains(word, StringComparison.Ordinal)) ?? "";
        int at = word.Length == 0 ? -1 : plain.IndexOf(word, StringComparison.Ordinal);
        return at > 0 && Find(Signs.IsWide(word[0]) ? plain[(at + word.Length)..] : plain[..at]).Length == 0;
    }

    /// <summary>Whether the first word, or the first two, name a kind, <c>Letter dated …</c>, or four a state's law, <c>Law of the Republic …</c></summary>
    public bool OpensWithKind(string text)
    {
        string[] words = text.Split(' ', MostOfOpening + 2);
        words = words[0] is "The" ? words[1..] : words;
        return words.Length > 0 && Sentences.StartsUpper(text) && (FindAlone(words[0]).Length > 0 || FindAlone(string.Join(' ', words.Take(2))).Length > 0 || FindAlone(string.Join(' ', words.Take(MostOfOpening - 1))).Length > 0 || FindAlone(string.Join(' ', words.Take(MostOfOpening))).Length > 0);
    }

    /// <summary>The kind that one word names in whatever case it stands, <c>Соглашения</c>; empty for other words.</summary>
    public string FindInflected(string word)
    {
        string plain = Phrases.Plain(word);
        foreach ((string name, string kind) in _words)
        {
            string stem = name.TrimEnd(CaseEndings);
            bool inflected = name[0] is >= '\u0400' and <= '\u04FF' && stem.Length >= ShortestStem && plain.Length <= name.Length + LongestEnding && plain.StartsWith(stem, StringComparison.Ordinal);
            if (plain == name || inflected)
            {
                return kind;
            }
        }

        return "";
    }

    /// <summary>The kind by which Chinese words call their own text, <c>本协定</c>; empty where they do not.</summary>
    public string FindOwnWide(string text)
    {
        string plain = Phrases.Plain(text);
        for (int at = plain.IndexOf('本'); at >= 0; at = plain.IndexOf('本', at + 1))
        {
            (string Word, string Kind) named = _words.Where(row => Signs.IsWide(row.Word[0]) && string.CompareOrdinal(plain, at + 1, row.Word, 0, row.Word.Length) == 0).DefaultIfEmpty((Word: "", Kind: "")).MaxBy(row => row.Word.Length);
            if (named.Kind.Length > 0 && (at == 0 || plain[at - 1] != '日'))
            {
                return named.Kind;
            }
        }

        return "";
    }

    /// <summary>Whether Chinese words end with the name of a kind, as titles do, a number or years in brackets aside.</summary>
    public bool EndsWithKind(string text)
    {
        int bracket = text.AsSpan().LastIndexOfAny('（', '(');
        string plain = Phrases.Plain(bracket > 0 && text[^1] is '）' or ')' ? text[..bracket] : text);
        return plain.EndsWith(WideLetter, StringComparison.Ordinal) || _words.Any(row => Signs.IsWide(row.Word[0]) && plain.EndsWith(row.Word, StringComparison.Ordinal));
    }

    /// <summary>
    /// The kind that the words name and nothing else, a number aside: <c>DECISION No. 12</c>, <c>Р Е Ш Е Н И Е</c>; empty for other words.
    /// </summary>
    public string FindAlone(string text)
    {
        string plain = Phrases.Plain(text.Length > LongestAlone ? "" : text);
        string bare = WithoutNumber(plain.Split(' ').All(letter => letter.Length == 1) ? plain.Replace(" ", "", StringComparison.Ordinal) : plain);
        foreach ((string word, string kind) in _words)
        {
            if (bare == word)
            {
                return kind;
            }
        }

        return "";
    }

    /// <summary>The words without those between Chinese marks of a title, which name another act: <c>关于实施《…协定》的公告</c>.</summary>
    private static string WithoutNamed(string title)
    {
        int open = title.IndexOf('《', StringComparison.Ordinal);
        int close = open < 0 ? -1 : title.IndexOf('》', open);
        return open > 0 && close > open && close + 1 < title.Length ? WithoutNamed(title[..open] + title[(close + 1)..]) : title;
    }

    /// <summary>The words before and behind the last Chinese marks of a title.</summary>
    private static string WithoutMarked(string words)
    {
        int open = words.IndexOf('《', StringComparison.Ordinal);
        int close = words.LastIndexOf('》');
        return open < 0 ? words : words[..open] + (close > open ? words[(close + 1)..] : "");
    }

    private static string WithoutNumber(string plain)
    {
        int blank = plain.LastIndexOf(' ');
        string words = blank > 0 && plain.AsSpan(blank).Contains('#') | IsNumberSign(plain[..blank]) ? plain[..blank] : plain;
        return IsNumberSign(words) ? words[..words.LastIndexOf(' ')] : words;
    }

    private static bool IsNumberSign(string words) => Endings.Any(sign => words.EndsWith(sign, StringComparison.Ordinal));

    // 发言人 is no 发言, 战略伙伴 no 战略.
    private static int LastIndexOfWide(string text, string word)
    {
        int at = text.LastIndexOf(word, StringComparison.Ordinal);
        return at >= 0 && Phrases.Default.List("no-kinds-zh").Any(other => string.CompareOrdinal(text, at, other, 0, other.Length) == 0) ? -1 : at;
    }

    private static int IndexOfWord(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return at;
        }

        bool before = at == 0 || !char.IsLetter(text[at - 1]);
        int end = at + word.Length;
        // Several acts are named by a title that opens with them; further on it only speaks of them.
        bool several = end < text.Length && text[end] == 's' && at <= LongestOpening && text.AsSpan(0, at).IndexOfAny(':', ',') < 0;
        bool after = end == text.Length || !char.IsLetter(text[end]) || (several && (end + 1 == text.Length || !char.IsLetter(text[end + 1])));
        return before && after ? at : -1;
    }

    private static KindTable Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ScoArchive.Core.Conversion.Data.kinds.txt")!;
        using StreamReader reader = new(stream);
        ImmutableArray<(string, string)>.Builder words = ImmutableArray.CreateBuilder<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split('=', 2);
            if (parts.Length == 2 && line[0] != ';')
            {
                words.AddRange(parts[1].Split('|').Select(word => (word, parts[0])));
            }
        }

        return new KindTable(words.ToImmutable());
    }
}
