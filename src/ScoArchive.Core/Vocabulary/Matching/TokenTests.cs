namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>Questions about words that stand one behind the other, asked of the text's own list: a range of it taken out is a copy.</summary>
internal static class TokenTests
{
    /// <summary>Whether one of the words passes a test.</summary>
    public static bool Any(this ReadOnlySpan<Token> tokens, Func<Token, bool> test)
    {
        foreach (Token token in tokens)
        {
            if (test(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all of the words pass a test.</summary>
    public static bool All(this ReadOnlySpan<Token> tokens, Func<Token, bool> test)
    {
        foreach (Token token in tokens)
        {
            if (!test(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of the words pass a test.</summary>
    public static int Count(this ReadOnlySpan<Token> tokens, Func<Token, bool> test)
    {
        int count = 0;
        foreach (Token token in tokens)
        {
            count += test(token) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How long the words are together, as <see cref="Token.Signs"/> tells.</summary>
    public static int CountSigns(this ReadOnlySpan<Token> tokens)
    {
        int signs = 0;
        foreach (Token token in tokens)
        {
            signs += token.Signs;
        }

        return signs;
    }
}
