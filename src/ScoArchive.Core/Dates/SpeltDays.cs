using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ScoArchive.Core.Dates;

/// <summary>The days of a month as English and Russian spell them in acts: <c>this eighth day of December</c>, <c>двадцать первого декабря</c>.</summary>
internal static class SpeltDays
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
        "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ];

    /// <summary>The days in Russian, in the genitive, from the first on; from the twenty-first on in two words.</summary>
    public static readonly ImmutableArray<string> RussianOrdinals =
    [
        "первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого", "восьмого", "девятого", "десятого", "одиннадцатого", "двенадцатого",
        "тринадцатого", "четырнадцатого", "пятнадцатого", "шестнадцатого", "семнадцатого", "восемнадцатого", "девятнадцатого", "двадцатого", "двадцать первого",
        "двадцать второго", "двадцать третьего", "двадцать четвертого", "двадцать пятого", "двадцать шестого", "двадцать седьмого", "двадцать восьмого",
        "двадцать девятого", "тридцатого", "тридцать первого",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "двадцать", "тридцать"];

    private static readonly FrozenDictionary<string, int> Days = Ordinals.Select((word, index) => (word, day: index + 1)).Concat(RussianOrdinals.Select((words, index) => (word: words, day: index + 1))).Concat([(word: "четвёртого", day: 4), (word: "двадцать четвёртого", day: 24)]).ToFrozenDictionary(pair => pair.word, pair => pair.day, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Days.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The day that words name, joined by a hyphen in English and by a blank in Russian, in any case, or <see langword="null"/>.</summary>
    public static int? Find(ReadOnlySpan<char> words) => BySpan.TryGetValue(words, out int day) ? day : null;

    /// <summary>Whether a word can open the name of a day.</summary>
    public static bool CanOpen(string word) => Days.ContainsKey(word) || IsTens(word);

    /// <summary>Whether a word opens the name of a day and another must follow, in any case.</summary>
    public static bool IsTens(ReadOnlySpan<char> word)
    {
        foreach (string tens in Tens)
        {
            if (word.Equals(tens, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day that two words name, whatever stands between them: <c>twenty</c> and <c>fourth</c>, <c>двадцать</c> and <c>первого</c>; <see langword="null"/> where they name none.</summary>
    public static int? Find(ReadOnlySpan<char> tens, ReadOnlySpan<char> unit) =>
        IsTens(tens) ? Find(string.Concat(tens, char.IsAscii(tens[0]) ? "-" : " ", unit)) : null;
}
