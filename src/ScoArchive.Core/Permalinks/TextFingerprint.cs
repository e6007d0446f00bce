using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// The fingerprint of a block's text: the first 16 hexadecimal digits of the SHA-256 of its words as they stand,
/// with every stretch of white space folded to one blank.
/// </summary>
public static class TextFingerprint
{
    private const int Length = 8;
    private const int CheckLength = 8;

    /// <summary>The fingerprint of a text.</summary>
    public static string Of(string text)
    {
        string folded = Fold(text);
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(folded.Length));
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rented.AsSpan(0, Encoding.UTF8.GetBytes(folded, rented)), sum);
        ArrayPool<byte>.Shared.Return(rented);
        return Convert.ToHexStringLower(sum[..Length]);
    }

    /// <summary>The short check that a link carries: the fingerprint's first eight digits.</summary>
    public static string CheckOf(string fingerprint) => fingerprint[..CheckLength];

    /// <summary>The text as it is fingerprinted and kept in the history.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text, text.Length);

    private static bool IsFolded(string text)
    {
        bool blank = true;
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (isBlank && (blank || c != ' '))
            {
                return false;
            }

            blank = isBlank;
        }

        return !blank;
    }

    private static string Fold(string text, int most)
    {
        var folded = new StringBuilder(Math.Min(text.Length, most + 1));
        foreach (char c in text)
        {
            if (folded.Length > most)
            {
                break;
            }

            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>The opening words of a text, at most 60 characters, cut between words.</summary>
    public static string Opening(string text)
    {
        const int Longest = 60;
        string folded = Fold(text, Longest + 1);
        if (folded.Length <= Longest)
        {
            return folded;
        }

        int blank = folded.LastIndexOf(' ', Longest);
        int end = blank > 0 ? blank : Longest;
        return string.Create(CultureInfo.InvariantCulture, $"{folded[..(char.IsHighSurrogate(folded[end - 1]) ? end - 1 : end)]}…");
    }
}
