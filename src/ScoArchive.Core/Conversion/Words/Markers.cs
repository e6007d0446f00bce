namespace ScoArchive.Core.Conversion.Words;

/// <summary>Reads the printed marker at the start of a stretch of text.</summary>
internal static class Markers
{
    private const string Bullets = "•·●○▪■□◦▸►‣⁃✓✔➢❖◆◇∙\uF0B7\uF0A7";
    private const int LettersOfAlphabet = 26;
    private const string ChineseDigits = "一二三四五六七八九十";
    private static readonly System.Buffers.SearchValues<char> ChineseNumberSigns = System.Buffers.SearchValues.Create(ChineseDigits + " ");

    /// <summary>The marker, of kind <see cref="MarkerKind.None"/> when there is none.</summary>
    public static Marker Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return default;
        }

        char first = text[0];
        if (Bullets.Contains(first, StringComparison.Ordinal))
        {
            return new Marker(MarkerKind.Bullet, 1, 0, 1);
        }

        if (first is '-' or '–' or '—' or '*' or '−' or '⎯' or '―' && IsGap(text, 1))
        {
            return new Marker(first == '*' ? MarkerKind.Bullet : MarkerKind.Dash, 1, 0, 1);
        }

        if (first == 'o' && text[1] is ' ' or '\t')
        {
            return new Marker(MarkerKind.Dash, 1, 0, 1);
        }

        return char.IsAsciiDigit(first) ? ReadNumber(text) : ReadLetters(text);
    }

    /// <summary>Whether the line holds a printed marker and nothing else; the words below it are its item.</summary>
    public static bool IsAlone(string text) =>
        text.Length is >= 1 and <= 6 && Read(text + " x") is { Kind: not (MarkerKind.None or MarkerKind.Dash) } marker && marker.Length == text.Length;

    /// <summary>Whether the line holds a dash or a hollow bullet and nothing else.</summary>
    public static bool IsDashAlone(string text) => text.Length == 1 && Read(text + " x").Kind == MarkerKind.Dash;

    /// <summary>Whether the line holds a Roman number in capitals and nothing else.</summary>
    public static bool IsRomanAlone(string text) => text.Length is >= 1 and <= 5 && RomanValue(text.AsSpan().TrimEnd('.'), upper: true) > 0;

    /// <summary>The value of a Roman number in capitals or small letters that is all that the line holds; 0 for other lines.</summary>
    public static int RomanAlone(string text) => RomanValue(text, char.IsUpper(text[0]));

    private static Marker ReadNumber(ReadOnlySpan<char> text)
    {
        int i = 0;
        int levels = 0;
        int value = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            int start = i;
            value = ReadDigits(text, ref i);
            levels++;
            if (i - start > 3 || i >= text.Length)
            {
                return default;
            }

            if (text[i] is not ('.' or '．'))
            {
                break;
            }

            i++;
        }

        if (i < text.Length && text[i] is ')' or '）' && levels == 1)
        {
            return new Marker(MarkerKind.NumberInBrackets, i + 1, value, 1);
        }

        if (i < text.Length && text[i] == '、' && levels == 1)
        {
            return new Marker(MarkerKind.Number, i + 1, value, 1);
        }

        bool stopped = text[i - 1] is '.' or '．';
        bool gap = IsGap(text, i) || (stopped && i < text.Length && (Signs.IsWide(text[i]) || (levels == 1 && char.IsUpper(text[i]))));
        return (levels, stopped, gap) switch
        {
            (1, true, true) => new Marker(MarkerKind.Number, i, value, 1),
            ( > 1, _, true) => new Marker(MarkerKind.DecimalNumber, i, value, levels),
            _ => default,
        };
    }

    private static int ReadDigits(ReadOnlySpan<char> text, ref int i)
    {
        int value = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            value = Math.Min(100_000, (value * 10) + text[i] - '0');
            i++;
        }

        return value;
    }

    private static Marker ReadLetters(ReadOnlySpan<char> text)
    {
        bool bracketed = text[0] is '(' or '（';
        int start = bracketed ? 1 : 0;
        int i = start;
        while (i < text.Length && i - start < 8 && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        if (i == start || i >= text.Length)
        {
            return default;
        }

        int end = i;
        while (Signs.IsWide(text[start]) && i + 1 < text.Length && i - start < 8 && (text[i] == ' ' || ChineseDigits.Contains(text[i], StringComparison.Ordinal)))
        {
            // Readers of printed pages put blanks between the signs.
            i++;
            end = text[i - 1] == ' ' ? end : i;
        }

        ReadOnlySpan<char> inner = text[start..end];
        char close = text[i];
        bool bracket = close is ')' or '）';
        bool clings = bracketed && bracket && inner is not "s" && i + 1 < text.Length && char.IsLetter(text[i + 1]);
        bool gap = IsGap(text, i + 1) || Signs.IsWide(inner[0]) || close is '）' || clings;
        if (bracket && gap)
        {
            return InBrackets(inner, i + 1);
        }

        return (bracketed, close) switch
        {
            (false, '、') when IsChineseNumber(inner) => new Marker(MarkerKind.ChineseNumber, i + 1, ChineseValue(inner), 1),
            (false, '.') when gap && IsPlainLetter(inner) && !IsAbbreviation(text[(i + 1)..]) => new Marker(MarkerKind.Letter, i + 1, LetterValue(inner[0]), 1),
            (false, '.') when gap && RomanValue(inner, char.IsUpper(inner[0])) is > 0 and var value => new Marker(MarkerKind.Roman, i + 1, value, 1),
            _ => default,
        };
    }

    /// <summary>A small letter that lists are lettered with; Russian ones that abbreviate a word, such as <c>г.</c>, are none.</summary>
    private static bool IsPlainLetter(ReadOnlySpan<char> letters) =>
        letters.Length == 1 && (letters[0] is >= 'a' and <= 'n' and not 'i' || letters[0] is 'а' or 'б' or 'в' or 'д' or 'е' or 'ж');

    /// <summary>Whether figures or another letter with a full stop follow: <c>c. 1990</c>, <c>e. g.</c></summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> rest = after.TrimStart();
        return rest.IsEmpty || char.IsAsciiDigit(rest[0]) || (rest.Length > 1 && rest[1] == '.');
    }

    private static Marker InBrackets(ReadOnlySpan<char> inner, int length)
    {
        if (IsChineseNumber(inner))
        {
            return new Marker(MarkerKind.ChineseNumber, length, ChineseValue(inner), 2);
        }

        if (inner.Length <= 3 && int.TryParse(inner, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number))
        {
            return new Marker(MarkerKind.NumberInBrackets, length, number, 1);
        }

        if (inner.Length == 1 && char.IsLetter(inner[0]) && inner[0] is not ('i' or 'v' or 'x'))
        {
            return new Marker(MarkerKind.Letter, length, LetterValue(inner[0]), 1);
        }

        if (inner is [>= 'a' and <= 'z', var second] && inner[0] == second && second is not ('i' or 'x'))
        {
            return new Marker(MarkerKind.Letter, length, LettersOfAlphabet + LetterValue(second), 1);
        }

        int roman = RomanValue(inner, upper: false);
        return roman > 0 ? new Marker(MarkerKind.RomanInBrackets, length, roman, 1) : default;
    }

    /// <summary>Place in the Latin or Russian alphabet; Russian lists pass over ё, й, ъ, ы and ь.</summary>
    private static int LetterValue(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        return lower is >= 'a' and <= 'z' ? lower - 'a' + 1 : "абвгдежзиклмнопрстуфхцчшщэюя".IndexOf(lower, StringComparison.Ordinal) + 1;
    }

    private static int RomanValue(ReadOnlySpan<char> text, bool upper)
    {
        int total = 0;
        int previous = int.MaxValue;
        foreach (char c in text)
        {
            int digit = (upper ? char.ToLowerInvariant(c) : c) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };
            if (digit == 0 || (upper && !char.IsUpper(c)))
            {
                return 0;
            }

            total += digit > previous ? digit - (2 * previous) : digit;
            previous = digit;
        }

        return total;
    }

    private static bool IsChineseNumber(ReadOnlySpan<char> text) => text.Length <= 7 && text.IndexOfAnyExcept(ChineseNumberSigns) < 0;

    private static int ChineseValue(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (c == ' ')
            {
                continue;
            }

            int digit = ChineseDigits.IndexOf(c, StringComparison.Ordinal) + 1;
            value = digit == 10 ? Math.Max(1, value) * 10 : value + digit;
        }

        return value;
    }

    private static bool IsGap(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsWhiteSpace(text[index]);
}
