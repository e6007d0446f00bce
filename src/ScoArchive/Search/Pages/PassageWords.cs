using System.Buffers;
using System.Net;

namespace ScoArchive.Search.Pages;

/// <summary>Gathers the words of one element as a reader sees them: decoded, white space as one blank.</summary>
internal sealed class PassageWords
{
    private static readonly SearchValues<char> OtherWhiteSpace = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private char[] _letters = new char[4096];
    private int _length;

    /// <summary>Adds words as they stand in the page.</summary>
    public void Add(ReadOnlySpan<char> encoded)
    {
        ReadOnlySpan<char> words = encoded.Contains('&') ? WebUtility.HtmlDecode(encoded.ToString()) : encoded;
        if (_length + words.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + words.Length));
        }

        if (IsTidy(words))
        {
            words.CopyTo(_letters.AsSpan(_length));
            _length += words.Length;
        }
        else
        {
            AddTidied(words);
        }
    }

    /// <summary>Hands over what was gathered and begins anew.</summary>
    public string Take()
    {
        string words = _letters.AsSpan(0, _length).TrimEnd(' ').ToString();
        _length = 0;
        return words;
    }

    // Most words stand with one blank between them and can be taken as they are.
    private static bool IsTidy(ReadOnlySpan<char> words) =>
        words.Length > 0 && words[0] != ' ' && !words.ContainsAny(OtherWhiteSpace) && !words.Contains("  ", StringComparison.Ordinal);

    private void AddTidied(ReadOnlySpan<char> words)
    {
        foreach (char letter in words)
        {
            if (!char.IsWhiteSpace(letter))
            {
                _letters[_length++] = letter;
            }
            else if (_length > 0 && _letters[_length - 1] != ' ')
            {
                _letters[_length++] = ' ';
            }
        }
    }
}
