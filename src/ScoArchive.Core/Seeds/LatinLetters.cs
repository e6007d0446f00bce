namespace ScoArchive.Core.Seeds;

/// <summary>Judges whether letters with accents and printers' signs stand where Western texts have them.</summary>
internal static class LatinLetters
{
    private const string SignsAnywhere = "\u00A0\u2013\u2014\u2026\u2022\u20AC\u00A9\u00AE\u2122\u00A7\u00B0\u00B1\u00B7\u00D7\u00A3\u00BD\u00BC\u00BE\u00AD\u2020\u00B6\u00B2\u00B3\u00B9";
    private const string Quotes = "\u2018\u2019\u201C\u201D\u00AB\u00BB\u201E\u201A\u2039\u203A";

    /// <summary>Whether every sign beyond ASCII has a place in a word, beside one, or anywhere.</summary>
    public static bool ArePlausible(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c > '\u007F' && !IsAtHome(text, i, c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many quotation marks, dashes, dots and bullets of printers a text has.</summary>
    public static int CountPrintersSigns(string text) => text.Count(IsPrintersSign);

    /// <summary>Whether all signs beyond ASCII are such, and none of them stands inside a word but an English apostrophe: <c>Council’s</c>.</summary>
    public static bool AreOnlyPrintersSigns(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool inside = text[i] > '\u007F' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
            if (text[i] > '\u007F' && (!IsPrintersSign(text[i]) || (inside && !(text[i] is '\u2019' && text[i + 1] is 's' or 't' && (i + 2 == text.Length || !char.IsLetter(text[i + 2]))))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPrintersSign(char c) => Quotes.Contains(c, StringComparison.Ordinal) || c is '\u2013' or '\u2014' or '\u2022' or '\u2026';

    private static bool IsAtHome(string text, int at, char c)
    {
        char before = at > 0 ? text[at - 1] : ' ';
        char after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (SignsAnywhere.Contains(c, StringComparison.Ordinal))
        {
            return true;
        }

        if (Quotes.Contains(c, StringComparison.Ordinal))
        {
            return !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) || c is '«' or '»';
        }

        bool slip = char.IsLower(before) && char.IsUpper(c);
        bool single = char.IsWhiteSpace(before) && (char.IsWhiteSpace(after) || char.IsPunctuation(after));
        return char.IsLetter(c) && !slip && (!single || c is 'à' or 'À' or 'é' or 'ó' or 'è');
    }
}
