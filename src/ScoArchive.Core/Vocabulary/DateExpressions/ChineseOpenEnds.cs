using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>Chinese words behind a date that leave one of its ends open: <c>2025年底前</c>, <c>3月1日之前</c>, <c>2016年以来</c>, <c>自1月1日起</c>.</summary>
internal static class ChineseOpenEnds
{
    // "3月1日前往" goes somewhere, "2025年前三季度" is nine months, "前后" is about that day.
    private const string ContinuesBefore = "往来后夕期述者景面提沿半三两五六九二几";

    // "自2005年建交以来", but not "来自2005年的".
    private const string Since = "自";
    private const string Comes = "来";

    // "2021年起" is since then, "2021年起草" is no more than that year.
    private const string From = "起";
    private const string ContinuesFrom = "草诉訴步源飞飛降义義伏点點动動用跑码碼身重床来火";

    private static readonly ImmutableArray<string> Untils = ["年底之前", "年底以前", "年底前", "年末前", "底之前", "底以前", "底前", "末前", "之前", "以前", "前"];
    private static readonly ImmutableArray<string> Sinces = ["以来", "起", "开始"];
    private static readonly ImmutableArray<string> Openings = ["自", "从"];

    /// <summary>Which end the words behind a date leave open, and the index of the word after them; <see langword="null"/> for none.</summary>
    /// <param name="cursor">The words of the text.</param>
    /// <param name="at">The first word of the date.</param>
    /// <param name="after">The word behind it.</param>
    public static (bool IsSince, int After)? After(DateCursor cursor, int at, int after)
    {
        if (Untils.FirstOrDefault(words => Stands(cursor, after, words)) is { } until
            && !ContinuesBefore.Contains(cursor.WordAt(after + until.Length).PadRight(1)[0], StringComparison.Ordinal))
        {
            return (false, after + until.Length);
        }

        if (Sinces.FirstOrDefault(words => Stands(cursor, after, words)) is { } since && (since == "以来" || Openings.Contains(cursor.WordAt(at - 1)) || IsFrom(cursor, since, after)))
        {
            return (true, after + since.Length);
        }

        return cursor.WordAt(at - 1) == Since && cursor.WordAt(at - 2) != Comes ? (true, after) : null;
    }

    private static bool IsFrom(DateCursor cursor, string since, int after) =>
        since == From && !ContinuesFrom.Contains(cursor.WordAt(after + since.Length).PadRight(1)[0], StringComparison.Ordinal);

    private static bool Stands(DateCursor cursor, int at, string words) =>
        at + words.Length <= cursor.Count && cursor.IsAdjacent(at) && cursor.Joined(at, at + words.Length) == words;
}
