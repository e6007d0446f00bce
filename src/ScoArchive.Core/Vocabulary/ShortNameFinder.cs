using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Finds states named by one sign each, as Chinese names two or more of them together: <c>中哈两国</c>, <c>中吉乌铁路</c>. Signs count
/// only where each is another state's, since each is an everyday word too: before a word that such names stand before, or behind one
/// of the signs that open such a name (<c>中俄执法部门</c>), unless an everyday word begins or ends there (<c>其中法律</c>, <c>中日益</c>).
/// </summary>
internal sealed class ShortNameFinder
{
    private const int Fewest = 2;
    private const int Most = 5;
    private const string OpensWord = "其之当在集心";

    // "会谈中美方强调": the side of one state.
    private const string Side = "方";

    private readonly FrozenDictionary<string, string> _signs;
    private readonly HashSet<string> _openings;
    private readonly HashSet<string> _groups;
    private readonly PhraseTrie<bool> _nouns = new(token => token.Word);
    private readonly PhraseTrie<bool> _words = new(token => token.Word);

    public ShortNameFinder(StateVocabulary vocabulary)
    {
        _signs = vocabulary.ShortNames.ToFrozenDictionary(name => name.Sign, name => name.Iso, StringComparer.Ordinal);
        _openings = [.. vocabulary.ShortNameOpenings];
        _groups = [.. vocabulary.ShortNameGroups];
        _nouns.AddAll(vocabulary.ShortNameNouns, true);
        _words.AddAll(vocabulary.ShortNameWords, true);
    }

    /// <summary>The states named so, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="isTaken">Whether a word is part of a whole name of a state.</param>
    public IEnumerable<StateMention> Find(string text, ImmutableArray<Token> tokens, Func<int, bool> isTaken)
    {
        HashSet<int>? nouns = null;
        HashSet<int>? words = null;
        for (int first = 0; first < tokens.Length; first++)
        {
            int after = EndOfRun(tokens, first, isTaken);
            if (after - first < Fewest)
            {
                continue;
            }

            nouns ??= [.. _nouns.Find(tokens, _ => true).Select(match => match.First)];
            words ??= [.. _words.FindAll(tokens).SelectMany(match => Enumerable.Range(match.First, match.Count))];
            bool insideWord = first > 0 && tokens[first].Start == tokens[first - 1].End && OpensWord.Contains(text[tokens[first - 1].Start], StringComparison.Ordinal);
            int start = after - first > Fewest && insideWord ? first + 1 : first;
            bool isFollowed = after < tokens.Length && tokens[after].Start == tokens[after - 1].End;
            bool isName = (isFollowed && nouns.Contains(after))
                || (Opens(tokens, first) && !(isFollowed && tokens[after].Word == Side) && !Enumerable.Range(first, after - first).Any(words.Contains));
            if (after - first <= Most && isName)
            {
                foreach (Token sign in tokens[start..after].Where(sign => _signs.ContainsKey(sign.Word)))
                {
                    yield return new StateMention(_signs[sign.Word], MentionVia.Name, sign.Start, text[sign.Start..sign.End]);
                }
            }

            first = after - 1;
        }
    }

    private bool Opens(ImmutableArray<Token> tokens, int first) =>
        _openings.Contains(tokens[first].Word) || _openings.Contains(tokens[first].Word + tokens[first + 1].Word);

    // "8日中葡建交": the sign behind a number counts days.
    private static bool IsDayOf(Token number, Token sign) => number.End == sign.Start && char.IsAsciiDigit(number.Word[0]);

    // Signs that stand close together, each for a state that none before it stands for.
    private int EndOfRun(ImmutableArray<Token> tokens, int first, Func<int, bool> isTaken)
    {
        if (!_signs.ContainsKey(tokens[first].Word) || (first > 0 && IsDayOf(tokens[first - 1], tokens[first])))
        {
            return first;
        }

        HashSet<string> states = [];
        int after = first;
        while (after < tokens.Length && (_signs.TryGetValue(tokens[after].Word, out string? iso) || (after > first && _groups.TryGetValue(tokens[after].Word, out iso))) && !isTaken(after)
            && (after == first || tokens[after].Start == tokens[after - 1].End) && states.Add(iso))
        {
            after++;
        }

        return after;
    }
}
