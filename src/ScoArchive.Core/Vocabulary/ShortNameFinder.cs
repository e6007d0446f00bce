using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Finds states named by one sign each, as Chinese names two or more of them together: <c>中哈两国</c>, <c>中吉乌铁路</c>. Signs count
/// only where each is another state's and a word follows that such names stand before, since each is an everyday word too.
/// </summary>
internal sealed class ShortNameFinder
{
    private const int Fewest = 2;
    private const int Most = 5;
    private const string OpensWord = "其之当在集心";

    private readonly FrozenDictionary<string, string> _signs;
    private readonly PhraseTrie<bool> _nouns = new(token => token.Word);

    public ShortNameFinder(StateVocabulary vocabulary)
    {
        _signs = vocabulary.ShortNames.ToFrozenDictionary(name => name.Sign, name => name.Iso, StringComparer.Ordinal);
        foreach (string noun in vocabulary.ShortNameNouns)
        {
            _nouns.Add(noun, true);
        }
    }

    /// <summary>The states named so, in text order.</summary>
    public IEnumerable<StateMention> Find(string text, ImmutableArray<Token> tokens)
    {
        HashSet<int> nouns = [.. _nouns.Find(tokens, _ => true).Select(match => match.First)];
        for (int first = 0; first < tokens.Length; first++)
        {
            int after = EndOfRun(tokens, first);
            if (after - first < Fewest)
            {
                continue;
            }

            int start = after - first > Fewest && first > 0 && tokens[first].Start == tokens[first - 1].End && OpensWord.Contains(text[tokens[first - 1].Start], StringComparison.Ordinal) ? first + 1 : first;
            if (after - first <= Most && after < tokens.Length && tokens[after].Start == tokens[after - 1].End && nouns.Contains(after))
            {
                foreach (Token sign in tokens[start..after])
                {
                    yield return new StateMention(_signs[sign.Word], MentionVia.Name, sign.Start, text[sign.Start..sign.End]);
                }
            }

            first = after - 1;
        }
    }

    // Signs that stand close together, each for a state that none before it stands for.
    private int EndOfRun(ImmutableArray<Token> tokens, int first)
    {
        HashSet<string> states = [];
        int after = first;
        while (after < tokens.Length && _signs.TryGetValue(tokens[after].Word, out string? iso)
            && (after == first || tokens[after].Start == tokens[after - 1].End) && states.Add(iso))
        {
            after++;
        }

        return after;
    }
}
