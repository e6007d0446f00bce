using System.Collections.Frozen;

namespace ScoArchive.Search.Stemming;

/// <summary>
/// Which words of an archive are forms of one word: those of one stem, British and American spellings alike. Words that the stemmer takes
/// for one and that mean different things (<c>organ</c>, <c>organization</c>) are kept apart.
/// </summary>
public static class WordFamily
{
    private const char Apart = '=';
    private const string Possessive = "'s";

    private static readonly FrozenDictionary<string, string> Spellings = Lines("spellings.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly string[] Beginnings = Lines("apart.txt");

    /// <summary>A name of the family of a folded word, in about the order of the words themselves.</summary>
    public static string Of(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        string american = string.Join('-', form.Split('-').Select(American));
        string joined = american.Replace("-", "", StringComparison.Ordinal);
        string? beginning = Array.Find(Beginnings, opening => joined.StartsWith(opening, StringComparison.Ordinal));
        return beginning is null ? WordStemmer.Stem(american) : beginning + Apart;
    }

    /// <summary>The American spelling of a folded word; the word itself where there is but one.</summary>
    public static string American(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.EndsWith(Possessive, StringComparison.Ordinal) && Spellings.TryGetValue(form[..^Possessive.Length], out string? owner)
            ? owner + Possessive
            : Spellings.GetValueOrDefault(form, form);
    }

    private static string[] Lines(string name)
    {
        using Stream stream = typeof(WordFamily).Assembly.GetManifestResourceStream("ScoArchive.Search." + name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
