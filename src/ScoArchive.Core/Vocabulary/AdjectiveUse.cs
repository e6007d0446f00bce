using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Tells the adjectives of states that name a language or a thing: <c>in Russian and Chinese</c>, <c>Chinese New Year</c>.</summary>
internal sealed class AdjectiveUse
{
    private const int Farthest = 10;
    private const int LongList = 3;

    private static readonly ImmutableHashSet<string> Joining = ["and", "or", "и", "или"];
    private static readonly ImmutableHashSet<string> Opening = ["in", "into"];
    private static readonly ImmutableHashSet<string> Following = ["and", "or", "as", "at", "by", "for", "on", "to", "with", "was", "is", "were", "are"];

    private readonly PhraseTrie<bool> _adjectives = new(token => token.NameKey);
    private readonly PhraseTrie<bool> _nouns = new(token => token.NameKey);

    public AdjectiveUse(StateVocabulary vocabulary)
    {
        IEnumerable<string> adjectives = vocabulary.States.SelectMany(state => state.Adjectives).SelectMany(local => local.Forms);
        foreach (string adjective in adjectives.Concat(vocabulary.Languages))
        {
            _adjectives.Add(adjective, true);
        }

        foreach (string noun in vocabulary.AdjectiveNouns)
        {
            _nouns.Add(noun, true);
        }
    }

    /// <summary>The words of a text at which such adjectives start.</summary>
    public HashSet<int> Find(ImmutableArray<Token> tokens)
    {
        Dictionary<int, int> adjectives = _adjectives.Find(tokens, _ => true).DistinctBy(match => match.First).ToDictionary(match => match.First, match => match.After);
        HashSet<int> nouns = [.. _nouns.Find(tokens, _ => true).Select(match => match.First)];
        var found = new HashSet<int>();
        for (int at = 0; at < tokens.Length; at++)
        {
            if (adjectives.ContainsKey(at))
            {
                List<int> chain = ChainFrom(at, tokens, adjectives);
                int after = adjectives[chain[^1]];
                found.UnionWith(NamesThing(after, tokens, nouns) || NamesLanguage(at, after, tokens) || ListsLanguages(chain, after, tokens, nouns) ? chain : []);
                at = after - 1;
            }
        }

        return found;
    }

    // "Russian, Chinese and English": adjectives that share what follows the last.
    private static List<int> ChainFrom(int first, ImmutableArray<Token> tokens, Dictionary<int, int> adjectives)
    {
        List<int> chain = [first];
        while (adjectives[chain[^1]] is var next && next < tokens.Length)
        {
            bool joined = Joining.Contains(tokens[next].Word) && tokens[next].Gap is TokenGap.None or TokenGap.Break;
            int following = joined ? next + 1 : next;
            if (!adjectives.ContainsKey(following) || (!joined && tokens[following].Gap != TokenGap.Break))
            {
                break;
            }

            chain.Add(following);
        }

        return chain;
    }

    private static bool NamesThing(int after, ImmutableArray<Token> tokens, HashSet<int> nouns) =>
        nouns.Contains(after) && tokens[after].Gap == TokenGap.None;

    // "рабочими языками являются армянский и русский": no noun follows, and a language is spoken of before or the list is long.
    private static bool ListsLanguages(List<int> chain, int after, ImmutableArray<Token> tokens, HashSet<int> nouns)
    {
        bool ends = after >= tokens.Length || tokens[after].Gap is TokenGap.Break or TokenGap.Sentence;
        int from = chain[0];
        while (from > 0 && chain[0] - from < Farthest && tokens[from].Gap != TokenGap.Sentence && !nouns.Contains(from))
        {
            from--;
        }

        return ends && (nouns.Contains(from) || chain.Count >= LongList);
    }

    private static bool NamesLanguage(int first, int after, ImmutableArray<Token> tokens) =>
        first > 0 && Opening.Contains(tokens[first - 1].Word)
            && (after >= tokens.Length || tokens[after].Gap is TokenGap.Break or TokenGap.Sentence || Following.Contains(tokens[after].Word));
}
