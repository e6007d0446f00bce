using System.Collections.Frozen;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>The months by their English and Russian names and abbreviations.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = Number(
        "january jan января январе январь",
        "february feb февраля феврале февраль",
        "march mar марта марте март",
        "april apr апреля апреле апрель",
        "may мая мае май",
        "june jun июня июне июнь",
        "july jul июля июле июль",
        "august aug августа августе август",
        "september sept sep сентября сентябре сентябрь",
        "october oct октября октябре октябрь",
        "november nov ноября ноябре ноябрь",
        "december dec декабря декабре декабрь");

    /// <summary>The month that a normalized word names, or <see langword="null"/>.</summary>
    public static int? Find(string word) => Numbers.TryGetValue(word, out int number) ? number : null;

    private static FrozenDictionary<string, int> Number(params string[] months) =>
        months
            .SelectMany((names, index) => names.Split(' ').Select(name => (name, number: index + 1)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
}
