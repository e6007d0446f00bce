using System.Collections.Immutable;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Vocabulary.DateExpressions;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the dates that a text states, in English, Russian and Chinese forms.</summary>
public static class DateFinder
{
    /// <summary>The dates stated, in text order.</summary>
    public static ImmutableArray<DateMention> Find(string text) => Find(text, Tokenizer.Tokenize(text));

    /// <summary>The dates stated in a text whose words are known.</summary>
    public static ImmutableArray<DateMention> Find(string text, ImmutableArray<Token> tokens)
    {
        var cursor = new DateCursor(text, tokens);
        var ranges = new RangeReader(cursor);
        var periods = new PeriodReader(cursor);
        var found = ImmutableArray.CreateBuilder<DateMention>();
        for (int at = 0; at < tokens.Length;)
        {
            (DateMention Mention, int After)? date = CanStart(tokens[at], cursor, at) ? ReadAt(cursor, periods.Read(at) ?? ranges.Read(at), at) : null;
            if (date is { } read)
            {
                found.Add(read.Mention);
            }

            at = date?.After ?? at + 1;
        }

        return found.DrainToImmutable();
    }

    private static bool CanStart(Token token, DateCursor cursor, int at) =>
        char.IsAsciiDigit(token.Word[0]) || ChineseNumerals.Contains(token.Word[0]) || SpeltDays.CanOpen(token.Word) || cursor.MonthAt(at) is not null || PeriodWords.CanOpen(token.Word);

    private static (DateMention Mention, int After)? ReadAt(DateCursor cursor, (Edtf Date, int After)? date, int at)
    {
        if (date is not { } read)
        {
            return null;
        }

        (Edtf opened, int first, int after) = Opened(read.Date, cursor, at, read.After);
        return (new DateMention(opened, cursor[first].Start, cursor.Slice(first, after)), after);
    }

    // "until 2025" has no start, "since 2001" no end; the words belong to what states the date.
    private static (Edtf Date, int First, int After) Opened(Edtf date, DateCursor cursor, int at, int after)
    {
        if (date.IsInterval)
        {
            return (date, at, after);
        }

        if (ChineseOpenEnds.After(cursor, at, after) is { } open)
        {
            return (open.IsSince ? Edtf.Between(date.Start, null) : Edtf.Between(null, date.Start), at, open.After);
        }

        int before = cursor.BeforePartOfYear(at);
        return cursor.StartOfPhraseBefore(before, DateWords.Until) is { } until ? (Edtf.Between(null, date.Start), until, after)
            : cursor.StartOfPhraseBefore(before, DateWords.Since) is { } since ? (Edtf.Between(date.Start, null), since, after)
            : IsBehindRussianFrom(cursor, at, after) ? (Edtf.Between(date.Start, null), at - 1, after)
            : (date, at, after);
    }

    // "с 2000 года", "с 1 июля 2025 года"; not "по сравнению с 2024 годом", nor "связан с маем 2024 года".
    private static bool IsBehindRussianFrom(DateCursor cursor, int at, int after) =>
        cursor.WordAt(at - 1) is "с" or "со" && cursor.IsAdjacent(at) && cursor.WordAt(after - 1) is "года" or "г"
        && !Enumerable.Range(at, after - at).Any(word => cursor.MonthAt(word) is not null && cursor.WordAt(word)[^1] is not ('а' or 'я'));
}
