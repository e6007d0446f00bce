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
        var reader = new RangeReader(cursor);
        var found = ImmutableArray.CreateBuilder<DateMention>();
        for (int at = 0; at < tokens.Length;)
        {
            (DateMention Mention, int After)? date = CanStart(tokens[at], cursor, at) ? ReadAt(cursor, reader, at) : null;
            if (date is { } read)
            {
                found.Add(read.Mention);
            }

            at = date?.After ?? at + 1;
        }

        return found.DrainToImmutable();
    }

    private static bool CanStart(Token token, DateCursor cursor, int at) =>
        char.IsAsciiDigit(token.Word[0]) || cursor.MonthAt(at) is not null;

    private static (DateMention Mention, int After)? ReadAt(DateCursor cursor, RangeReader reader, int at)
    {
        if (reader.Read(at) is not { } read)
        {
            return null;
        }

        (Edtf date, int first) = Opened(read.Date, cursor, at);
        return (new DateMention(date, cursor[first].Start, cursor.Slice(first, read.After)), read.After);
    }

    // "until 2025" has no start, "since 2001" no end; the word belongs to what states the date.
    private static (Edtf Date, int First) Opened(Edtf date, DateCursor cursor, int at)
    {
        if (date.IsInterval || at == 0 || !cursor.IsAdjacent(at))
        {
            return (date, at);
        }

        string before = cursor.WordAt(at - 1);
        return DateWords.Until.Contains(before) ? (Edtf.Between(null, date.Start), at - 1)
            : DateWords.Since.Contains(before) ? (Edtf.Between(date.Start, null), at - 1)
            : (date, at);
    }
}
