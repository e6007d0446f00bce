using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>The list of words that travels with the program; see <c>Conversion/Data/README.md</c> for its source and licence.</summary>
internal sealed class WordList
{
    private static readonly Lazy<WordList> _english = new(() => Read("ScoArchive.Core.Conversion.Data.words-en.txt.gz"));
    private static readonly Lazy<WordList> _russian = new(() => Read("ScoArchive.Core.Conversion.Data.words-ru.txt.gz"));
    private readonly FrozenSet<string> _words;

    private WordList(FrozenSet<string> words) => _words = words;

    /// <summary>The list for a language; empty for languages without one.</summary>
    public static WordList For(string language) => language switch
    {
        _ when language.StartsWith("en", StringComparison.Ordinal) => _english.Value,
        _ when language.StartsWith("ru", StringComparison.Ordinal) => _russian.Value,
        _ => new WordList(FrozenSet<string>.Empty),
    };

    /// <summary>Whether the list has the word, letter case aside.</summary>
    public bool Holds(string word) => _words.Contains(word.ToLowerInvariant().Replace('ё', 'е'));

    /// <summary>Each line is the number of letters shared with the word before, as one letter from <c>A</c>, and the rest.</summary>
    private static WordList Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using StreamReader reader = new(new GZipStream(stream, CompressionMode.Decompress));
        HashSet<string> words = new(StringComparer.Ordinal);
        string previous = "";
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            previous = string.Concat(previous.AsSpan(0, line[0] - 'A'), line.AsSpan(1));
            words.Add(previous);
        }

        return new WordList(words.ToFrozenSet(StringComparer.Ordinal));
    }
}
