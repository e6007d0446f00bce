using System.Text.RegularExpressions;

namespace ScoArchive.Core.Languages;

/// <summary>
/// Language tags after BCP 47 (RFC 5646, section 2.1). The grammar's languages of four to eight letters are left out: none is
/// registered, and what is written so is a language's name.
/// </summary>
public static partial class LanguageTag
{
    /// <summary>Whether a text is a tag by its form, in capitals or not.</summary>
    public static bool IsWellFormed(string tag) => Form().IsMatch(tag);

    /// <summary>A tag as it is usually written (RFC 5646, section 2.1.1): <c>zh-Hans-CN</c>.</summary>
    /// <param name="tag">A well-formed tag.</param>
    public static string Canonical(string tag)
    {
        string[] parts = tag.ToLowerInvariant().Split('-');
        int end = Array.FindIndex(parts, part => part.Length == 1);
        for (int i = 1; i < (end < 0 ? parts.Length : end); i++)
        {
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 when char.IsAsciiLetter(parts[i][0]) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..],
                _ => parts[i],
            };
        }

        return string.Join('-', parts);
    }

    /// <summary>The language of a tag without script, region and the rest.</summary>
    public static string LanguageOf(string tag) => tag.Split('-')[0];

    /// <summary>Whether two tags are of one language, whatever its script or region.</summary>
    public static bool AreOfOneLanguage(string one, string other) => string.Equals(LanguageOf(one), LanguageOf(other), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^([a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?|x(-[a-z0-9]{1,8})+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
