using System.Buffers;
using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>Divides a text into words; every ideograph is a word of its own, since Chinese is written without blanks.</summary>
public sealed class Tokenizer
{
    private const int UsualWord = 4;

    private readonly string _text;
    private Token[] _tokens;
    private int _count;

    private Tokenizer(string text) => (_text, _tokens) = (text, ArrayPool<Token>.Shared.Rent((text.Length / UsualWord) + 1));

    /// <summary>The words of a text, in order.</summary>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        ImmutableArray<Token> tokens = [.. tokenizer._tokens.AsSpan(0, tokenizer._count)];
        ArrayPool<Token>.Shared.Return(tokenizer._tokens, clearArray: true);
        return tokens;
    }

    private void Run()
    {
        int end = 0;
        for (int start = NextStart(0); start < _text.Length; start = NextStart(end))
        {
            int after = EndOfWord(start);
            Add(start, after, GapBetween(end, start));
            end = after;
        }
    }

    private int NextStart(int from)
    {
        while (from < _text.Length && !char.IsLetterOrDigit(_text[from]))
        {
            from++;
        }

        return from;
    }

    private int EndOfWord(int start)
    {
        if (IsIdeograph(_text[start]))
        {
            return start + 1;
        }

        int end = start + 1;
        while (end < _text.Length && ContinuesWord(start, end))
        {
            end++;
        }

        return end;
    }

    private bool ContinuesWord(int start, int at)
    {
        char c = _text[at];
        if (IsIdeograph(c))
        {
            return false;
        }

        if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        bool letterFollows = at + 1 < _text.Length && char.IsLetter(_text[at + 1]) && char.IsLetter(_text[at - 1]);
        return (IsApostrophe(c) && letterFollows) || (c == '.' && IsInitials(start, at));
    }

    // "U.S." and "U.S.A." are one word each; "system. A" is two.
    private bool IsInitials(int start, int dot)
    {
        for (int i = start; i < dot; i += 2)
        {
            if (!char.IsUpper(_text[i]) || (i + 1 < dot && _text[i + 1] != '.'))
            {
                return false;
            }
        }

        bool letterFollows = dot + 1 < _text.Length && char.IsUpper(_text[dot + 1])
            && (dot + 2 >= _text.Length || !char.IsLetter(_text[dot + 2]));
        return letterFollows || dot - start > 1;
    }

    private void Add(int start, int end, TokenGap gap)
    {
        ReadOnlySpan<char> written = _text.AsSpan(start, end - start);
        bool possessive = written.Length > 2 && IsApostrophe(written[^2]) && written[^1] is 's' or 'S';
        int length = possessive ? written.Length - 2 : written.Length;
        bool bare = !possessive && end < _text.Length && IsApostrophe(_text[end]) && written[^1] == 's';
        if (_count == _tokens.Length)
        {
            Grow();
        }

        _tokens[_count++] = new Token(start, length, WordForms.Of(written[..length]), char.IsUpper(written[0]), possessive || bare, gap);
    }

    private void Grow()
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(2 * _tokens.Length);
        _tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(_tokens, clearArray: true);
        _tokens = larger;
    }

    private TokenGap GapBetween(int from, int to)
    {
        if (to - from == 1 && IsHyphen(_text[from]) && from > 0)
        {
            return TokenGap.Hyphen;
        }

        var gap = TokenGap.None;
        int first = from < _text.Length && _text[from] == '.' && EndsInAbbreviation() ? from + 1 : from;
        for (int i = first; i < to; i++)
        {
            char c = _text[i];
            if (c is '.' or '!' or '?' or ';' or '。' or '！' or '？' or '；' or '\n')
            {
                return TokenGap.Sentence;
            }

            gap = char.IsWhiteSpace(c) || IsApostrophe(c) || c is '\u00AD' or '&' ? gap : TokenGap.Break;
        }

        return gap;
    }

    // "St. Petersburg", "Mr. Jordan": this full stop ends no sentence.
    private bool EndsInAbbreviation() =>
        _count > 0 && _tokens[_count - 1] is { IsCapitalised: true, Word: "st" or "mt" or "mr" or "mrs" or "ms" or "dr" or "prof" };

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    // A middle dot parts the names of one person in Chinese.
    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '·';

    /// <summary>Whether a character is a Chinese sign.</summary>
    internal static bool IsIdeograph(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';
}
