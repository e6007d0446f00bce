using System.Text;

namespace ScoArchive.Templates.Types;

/// <summary>Names as templates and messages have them.</summary>
public static class MemberNames
{
    /// <summary>A member's name in a template: <c>IsCatalogued</c> is <c>is_catalogued</c>.</summary>
    public static string InTemplate(string name) => Split(name, '_');

    /// <summary>A view model in words: <c>DocumentPage</c> is "a document page".</summary>
    public static string Describe(Type type)
    {
        string words = Split(type.Name, ' ');
        return ("aeiou".Contains(words[0], StringComparison.Ordinal) ? "an " : "a ") + words;
    }

    private static string Split(string name, char between)
    {
        var words = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                words.Append(between);
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }
}
