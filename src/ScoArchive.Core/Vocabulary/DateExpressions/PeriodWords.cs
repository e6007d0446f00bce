using System.Collections.Frozen;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>The words that name a part of a year or a decade.</summary>
internal static class PeriodWords
{
    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "first 1st i первый первом первого первые первых 一",
        "second 2nd ii втором второй второго 二",
        "third 3rd iii третьем третий третьего 三",
        "fourth 4th iv четвертом четвертый четвертого 四");

    private static readonly FrozenDictionary<string, int> Short = new Dictionary<string, int>
    {
        ["q1"] = 1, ["q2"] = 2, ["q3"] = 3, ["q4"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Cardinals = new Dictionary<string, int>
    {
        ["three"] = 3, ["six"] = 6, ["nine"] = 9, ["3"] = 3, ["6"] = 6, ["9"] = 9, ["три"] = 3, ["шесть"] = 6, ["девять"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Tens = Numbered("十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十");

    private static readonly FrozenDictionary<string, int> Centuries = new Dictionary<string, int>
    {
        ["十九"] = 19, ["二十"] = 20, ["二十一"] = 21, ["19"] = 19, ["20"] = 20, ["21"] = 21,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a period without digits can start with a word.</summary>
    public static bool CanOpen(string word) => Ordinals.ContainsKey(word) || Short.ContainsKey(word);

    /// <summary>The number that "first" to "fourth" stand for.</summary>
    public static int? Ordinal(string word) => Find(Ordinals, word);

    /// <summary>The quarter that "Q1" to "Q4" stand for.</summary>
    public static int? ShortQuarter(string word) => Find(Short, word);

    /// <summary>The number of months that "first six months" and the like speak of.</summary>
    public static int? Months(string word) => Find(Cardinals, word);

    /// <summary>The decade of a century, written with ideographs.</summary>
    public static int? ChineseTens(string word) => Find(Tens, word);

    /// <summary>The century, written with ideographs or digits.</summary>
    public static int? Century(string word) => Find(Centuries, word);

    private static int? Find(FrozenDictionary<string, int> numbers, string word) => numbers.TryGetValue(word, out int number) ? number : null;

    private static FrozenDictionary<string, int> Numbered(params string[] words) =>
        words
            .SelectMany((forms, index) => forms.Split(' ').Select(form => (form, number: index + 1)))
            .ToFrozenDictionary(pair => pair.form, pair => pair.number, StringComparer.Ordinal);
}
