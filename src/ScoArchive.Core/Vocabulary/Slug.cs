using System.Text;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The form of a name that stands in an address: lower-case letters, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>The address form of an English name.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if ((char.IsWhiteSpace(c) || c == '-') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Whether a text is already of that form.</summary>
    public static bool IsSlug(string text) => text.Length > 0 && Of(text) == text;
}
