using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>The words around a number that decide whether it is a date.</summary>
internal static class DateWords
{
    /// <summary>Words that join the two ends of a range.</summary>
    public static FrozenSet<string> Joining { get; } = Set("to through till until по до 至 到");

    /// <summary>Words before a range whose ends are joined by "and".</summary>
    public static FrozenSet<string> Between { get; } = Set("between между");

    /// <summary>The word that joins the ends after one of those.</summary>
    public static FrozenSet<string> And { get; } = Set("and и");

    /// <summary>Phrases that leave the start open.</summary>
    public static ImmutableArray<string[]> Until { get; } = Phrases(
        "until", "till", "by", "no later than", "not later than", "до", "к", "ко", "не позднее", "не позже", "到");

    /// <summary>Phrases that leave the end open.</summary>
    public static ImmutableArray<string[]> Since { get; } = Phrases(
        "since", "starting from", "as from", "with effect from", "no earlier than", "not earlier than", "начиная с", "не ранее", "не раньше");

    /// <summary>Words that may stand between such a phrase and a date, one of <see cref="Parts"/> among them.</summary>
    public static FrozenSet<string> PartLinks { get; } = Set("the of");

    /// <summary>Parts of a year, and the word itself.</summary>
    public static FrozenSet<string> Parts { get; } = Set(
        "year end beginning start middle close early mid late конца концу начала началу середины середине");

    /// <summary>Words after which even "than" counts nothing: "no later than 2028".</summary>
    public static FrozenSet<string> Compared { get; } = Set("later earlier");

    /// <summary>Words after which four digits count or number something.</summary>
    public static FrozenSet<string> Numbering { get; } = Set(
        "resolution resolutions no number nos art article articles paragraph paragraphs page pages section chapter agenda vision "
        + "about approximately nearly almost some over than least most around iso room flight order decree usd eur rmb rub "
        + "резолюция резолюции резолюцией статья статьи пункт страница свыше около более менее повестка повестки");

    /// <summary>Words before which four digits belong to a name.</summary>
    public static FrozenSet<string> Named { get; } = Set("agenda vision");

    /// <summary>What opens the name of an agenda that a term closes: "Повестка дня … на период до 2030 года".</summary>
    public static ImmutableArray<string> AgendaTerm { get; } = ["на", "период", "до"];

    /// <summary>What such a name begins with.</summary>
    public const string AgendaStem = "повестк";

    /// <summary>The same in Chinese, behind the sign for "year".</summary>
    public static ImmutableArray<string> NamedInChinese { get; } = ["议程", "可持续发展议程", "可持续发展目标", "愿景"];

    /// <summary>Words before which a year stands.</summary>
    public static FrozenSet<string> Leading { get; } = Set(
        "in since until till by from of before after during year years the for early mid late to and this next last "
        + "в с до по к на от и");

    /// <summary>Small words that can follow a year.</summary>
    public static FrozenSet<string> Following { get; } = Set(
        "and or to by in at on is was were are will the with for as of until when which that who where while from has had have "
        + "through after before but it they he she we there adopted held signed established aimed after и в на с по по о к года году год годы годов гг г");

    /// <summary>Units that may stand after a Russian or Chinese year and belong to it.</summary>
    public static FrozenSet<string> YearUnits { get; } = Set("года году год годы годов годам годах гг г 年");

    private static ImmutableArray<string[]> Phrases(params string[] phrases) => [.. phrases.Select(phrase => phrase.Split(' '))];

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
