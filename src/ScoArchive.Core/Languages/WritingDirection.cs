using System.Collections.Frozen;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Languages;

/// <summary>Which way a language is written: by the script that its tag names, else by the script that it is usually written in (<c>right-to-left.tsv</c>).</summary>
public static class WritingDirection
{
    /// <summary>From right to left, as HTML's <c>dir</c> says it.</summary>
    public const string RightToLeft = "rtl";

    /// <summary>From left to right, as HTML's <c>dir</c> says it.</summary>
    public const string LeftToRight = "ltr";

    private const char OpensIsolate = '\u2068';
    private const char ClosesIsolate = '\u2069';

    private static readonly FrozenSet<string> Listed =
        TableFile.Rows(typeof(WritingDirection).Assembly, "Languages.right-to-left.tsv").Where(cells => cells[0][0] != '#').Select(cells => cells[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The direction of a language.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static string Of(string tag)
    {
        string[] parts = tag.Split('-');
        string? script = parts.Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return Listed.Contains(script ?? parts[0]) ? RightToLeft : LeftToRight;
    }

    /// <summary>
    /// Words of one language for plain text of another: where directions differ, between the signs that keep each side's order
    /// (U+2068 and U+2069, Unicode Standard Annex #9).
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="around">The language of the text around them.</param>
    public static string Isolate(string words, string language, string around) =>
        words.Length == 0 || Of(language) == Of(around) ? words : OpensIsolate + words + ClosesIsolate;
}
