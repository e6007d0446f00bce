using System.Buffers;
using System.Net;

namespace ScoArchive.Search.Pages;

/// <summary>Gathers the words of one element as a reader sees them: decoded, white space as one blank.</summary>
internal sealed class PassageWords
{
    private static readonly SearchValues<char> OtherWhiteSpace = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private char[] letters = new char[4096];
    private int length;

    /// <summary>Adds words as they stand in the page.</summary>
    public void Add(ReadOnlySpan<char> encoded)
    {
        ReadOnlySpan<char> words = encoded.Contains('&') ? WebUtility.HtmlDecode(encoded.ToString()) : encoded;
        if (length + words.Length > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(letters.Length * 2, length + words.Length));
        }

        if (IsTidy(words))
        {
            words.CopyTo(letters.AsSpan(length));
            length += words.Length;
        }
        else
        {
            AddTidied(words);
        }
    }

    /// <summary>Hands over what was gathered and begins anew.</summary>
    public string Take()
    {
        string words = letters.AsSpan(0, length).TrimEnd(' ').ToString();
        length = 0;
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
                letters[length++] = letter;
            }
            else if (length > 0 && letters[length - 1] != ' ')
            {
                letters[length++] = ' ';
            }
        }
    }
}
