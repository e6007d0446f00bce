using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows sections that capital letters count: <c>A. Upper reaches / … / B. Lower reaches</c>.</summary>
internal static class CapitalLetters
{
    private const string Cyrillic = "АБВГДЕЖЗИКЛМН";

    /// <summary>Whether a letter opens the words, and the one before or behind it another line.</summary>
    public static bool Count(ImmutableArray<Draft> drafts, string text) => ValueOf(text) is > 0 and var value && drafts.Any(draft => ValueOf(draft.Text) is > 0 and var other && Math.Abs(other - value) == 1);

    /// <summary>The place of the letter among its like, those of the two alphabets far apart; 0 where none opens the words.</summary>
    private static int ValueOf(string text) =>
        text.Length < 4 || text[1] is not ('.' or ')') || text[2] != ' ' || !char.IsUpper(text.AsSpan(3).TrimStart()[0]) ? 0
        : char.IsAsciiLetterUpper(text[0]) ? text[0] - 'A' + 1 : Cyrillic.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var place ? 100 + place : 0;
}
