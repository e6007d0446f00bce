using System.Collections.Frozen;

namespace ScoArchive.Core.Citing;

/// <summary>Titles as citation styles print them: straight apostrophes turned, English titles in headline style where a style asks for it.</summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> SmallWords = ReadSmallWords();

    /// <summary>The title with typographic apostrophes.</summary>
    public static string Plain(string title) => title.Replace('\'', '’');

    /// <summary>An English title in headline style; any other as it stands.</summary>
    public static string Headline(CslRecord record)
    {
        string title = Plain(record.Title);
        if (record.Language != "en" && !record.Language.StartsWith("en-", StringComparison.Ordinal))
        {
            return title;
        }

        string[] words = title.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            bool isInside = i > 0 && i < words.Length - 1 && !words[i - 1].EndsWith(':');
            words[i] = isInside && SmallWords.Contains(words[i]) ? words[i] : string.Join('-', words[i].Split('-').Select(Capitalize));
        }

        return string.Join(' ', words);
    }

    // A word with a capital of its own, such as a name or an abbreviation, is left as it is.
    private static string Capitalize(string word)
    {
        int first = word.AsSpan().IndexOfAnyInRange('a', 'z');
        bool startsLower = first >= 0 && word.Take(first).All(c => !char.IsLetterOrDigit(c));
        return startsLower && !word.Any(char.IsUpper) ? word[..first] + char.ToUpperInvariant(word[first]) + word[(first + 1)..] : word;
    }

    private static FrozenSet<string> ReadSmallWords()
    {
        using Stream stream = typeof(TitleCase).Assembly.GetManifestResourceStream("Citing.small-words.txt")
            ?? throw new FileNotFoundException("There is no list of small words.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
