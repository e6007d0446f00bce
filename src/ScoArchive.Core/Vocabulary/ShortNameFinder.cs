using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Finds states named by one sign each, as Chinese names two or more of them together: <c>中哈两国</c>, <c>中吉乌铁路</c>. Signs count
/// only where each is another state's and a word follows that such names stand before, since each is an everyday word too.
/// </summary>
internal sealed class ShortNameFinder(StateVocabulary vocabulary)
{
    private const int Fewest = 2;
    private const int Most = 5;
    private const string OpensWord = "其之当在集心";

    private readonly FrozenDictionary<char, string> _signs = vocabulary.ShortNames.SelectMany(name => TraditionalForms.With(name.Sign).Select(sign => (sign, name.Iso)))
        .ToFrozenDictionary(pair => pair.sign[0], pair => pair.Iso);

    private readonly ImmutableArray<string> _nouns = [.. vocabulary.ShortNameNouns.SelectMany(TraditionalForms.With)];

    /// <summary>The states named so, in text order.</summary>
    public IEnumerable<StateMention> Find(string text, ImmutableArray<Token> tokens)
    {
        for (int first = 0; first < tokens.Length; first++)
        {
            int after = EndOfRun(text, tokens, first);
            if (after - first < Fewest)
            {
                continue;
            }

            int start = after - first > Fewest && first > 0 && tokens[first].Start == tokens[first - 1].End && OpensWord.Contains(text[tokens[first - 1].Start], StringComparison.Ordinal) ? first + 1 : first;
            int end = tokens[after - 1].End;
            if (after - first <= Most && _nouns.Any(noun => text.AsSpan(end).StartsWith(noun, StringComparison.Ordinal)))
            {
                foreach (Token sign in tokens[start..after])
                {
                    yield return new StateMention(_signs[text[sign.Start]], MentionVia.Name, sign.Start, text[sign.Start..sign.End]);
                }
            }

            first = after - 1;
        }
    }

    // Signs that stand close together, each for a state that none before it stands for.
    private int EndOfRun(string text, ImmutableArray<Token> tokens, int first)
    {
        HashSet<string> states = [];
        int after = first;
        while (after < tokens.Length && tokens[after].End - tokens[after].Start == 1 && _signs.TryGetValue(text[tokens[after].Start], out string? iso)
            && (after == first || tokens[after].Start == tokens[after - 1].End) && states.Add(iso))
        {
            after++;
        }

        return after;
    }
}
