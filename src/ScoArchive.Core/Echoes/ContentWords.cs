using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>A passage as the words that carry its meaning, each reduced so that its derivations meet.</summary>
internal sealed class ContentWords
{
    // Derivations differ at the end ("digital", "digitalization"); six letters keep what is common.
    private const int KeyLength = 6;

    private ContentWords(ImmutableArray<string> keys, ImmutableArray<TextSpan> spans)
    {
        Keys = keys;
        Spans = spans;
    }

    public ImmutableArray<string> Keys { get; }

    public ImmutableArray<TextSpan> Spans { get; }

    public int Count => Keys.Length;

    public static ContentWords Of(string text)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (Token token in Tokenizer.Tokenize(text))
        {
            if (!StopWords.Contains(token.Word))
            {
                keys.Add(KeyOf(token.Stem));
                spans.Add(new TextSpan(token.Start, token.Length));
            }
        }

        return new ContentWords(keys.DrainToImmutable(), spans.DrainToImmutable());
    }

    /// <summary>What stands for a word whose inflection was taken off.</summary>
    public static string KeyOf(string stem) => stem.Length > KeyLength ? stem[..KeyLength] : stem;
}
