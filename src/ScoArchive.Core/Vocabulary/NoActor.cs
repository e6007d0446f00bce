using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Tells states that stand before a phrase and do not do what it says.</summary>
internal static class NoActor
{
    private static readonly ImmutableHashSet<string> Objects = ["to", "with", "from", "in", "at", "against", "к", "с", "для", "向", "为", "给", "对", "与", "同", "赴", "访", "抵"];

    private static readonly ImmutableHashSet<string> Companions = ["with", "с", "со", "同", "与", "跟"];

    private static readonly ImmutableHashSet<string> BeingWords = ["is", "was", "were", "are", "been", "being", "be"];

    private static readonly ImmutableArray<string> Participles = ["вший", "вшая", "вшее", "вшие", "щий", "щая", "щее", "щие"];

    /// <summary>Whether something is done to a state, with it or in it: "向阿富汗人民提供", "赴法国主持".</summary>
    public static bool IsObject(PlacedState state, ImmutableArray<Token> tokens) => state.First > 0 && Objects.Contains(tokens[state.First - 1].Word);

    /// <summary>Whether somebody else does something with a state: "同伊朗外长举行会晤".</summary>
    public static bool IsCompanion(PlacedState state, ImmutableArray<Token> tokens) => state.First > 0 && Companions.Contains(tokens[state.First - 1].Word);

    /// <summary>Whether a word is no verb of who stands before it: "was provided", not "was hosting"; "的建议".</summary>
    public static bool IsNoVerb(int word, ImmutableArray<Token> tokens) =>
        word > 0 && tokens[word].Gap == TokenGap.None
        && (tokens[word - 1].Word == "的" || (BeingWords.Contains(tokens[word - 1].Word) && !tokens[word].Word.EndsWith("ing", StringComparison.Ordinal)));

    /// <summary>Whether a comma parts a state from what is said behind it, and none opens what the state stands in: "the views of Uzbekistan, held by many".</summary>
    public static bool IsCutOff(PlacedState state, int phrase, BlockReading block)
    {
        ImmutableArray<Token> tokens = block.Tokens;
        if (state.After != phrase || ActorFinder.Relatives.Contains(tokens[phrase].Word) || Participles.Any(ending => tokens[phrase].Word.EndsWith(ending, StringComparison.Ordinal)) || !block.Text.AsSpan(tokens[phrase - 1].End, tokens[phrase].Start - tokens[phrase - 1].End).StartsWith(","))
        {
            return false;
        }

        int opening = state.First;
        while (opening > 0 && tokens[opening].Gap is not (TokenGap.Sentence or TokenGap.Break))
        {
            opening--;
        }

        return opening == 0 || tokens[opening].Gap == TokenGap.Sentence;
    }
}
